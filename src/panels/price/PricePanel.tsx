/**
 * The heart of the stage: one shared price axis, and on it the price so far with the handle that sets it, the order
 * book, and where accounts are liquidated and go bankrupt. Shows the frame; every change goes through the store.
 */
import { useHidden } from '#store/lesson/staging.ts';
import { useGesture, useSession, useWorld } from '#store/session.ts';
import { useView } from '#store/view.ts';
import { Panel } from '#ui/Panel.tsx';
import { useWords } from '#ui/words.tsx';
import { LevelsTable } from './LevelsTable.tsx';
import './price.css';
import { PriceLegend } from './PriceLegend.tsx';
import { PricePicture } from './PricePicture.tsx';
import { PriceReadout } from './PriceReadout.tsx';
import { PriceTwin } from './PriceTwin.tsx';

export function PricePanel() {
  const { t } = useWords();
  const world = useWorld();
  const frame = useSession((state) => state.frame);
  const index = useView((state) => state.contract);
  const gesture = useGesture();
  const bookless = useHidden('book');
  const untold = useHidden('thresholds');
  const contract = frame?.contracts[index];
  if (!world || !frame || !contract) {
    return (
      <Panel title={t('price.title')} className="price-panel">
        <div className="price-picture" />
      </Panel>
    );
  }
  const price = gesture?.contract === index ? gesture.price : contract.index;
  return (
    <Panel
      title={t('price.title')}
      className="price-panel"
      actions={<PriceReadout contract={contract} index={index} held={gesture !== null} />}
    >
      <PricePicture world={world} frame={frame} index={index} price={price} held={gesture !== null} />
      <div className="price-below">
        <PriceTwin world={world} index={index} price={price} held={gesture !== null} />
        {untold ? null : <PriceLegend />}
      </div>
      {bookless ? null : <LevelsTable frame={frame} index={index} />}
    </Panel>
  );
}
