/**
 * The picture: columns on one vertical price axis, aligned to the pixel. Measures its box, lays the marks out and puts
 * names and numbers over them. The marks are a picture (accounts and levels have tables); the handle is the control.
 */
import { type CSSProperties, useId, useMemo } from 'react';
import { type PriceScale, priceScale } from '#charts/priceScale.ts';
import { type Size, useSize } from '#charts/useSize.ts';
import type { Frame, World } from '#protocol/frame.ts';
import { useHidden } from '#store/lesson/staging.ts';
import { useEvents, useSession } from '#store/session.ts';
import { useHighlighted } from '#store/view.ts';
import { price as priceText } from '#ui/format.ts';
import { useUnits } from '#ui/units.tsx';
import { useWords } from '#ui/words.tsx';
import { accountName } from '../AccountName.tsx';
import { ColumnHeads } from './ColumnHeads.tsx';
import { columnsOf } from './columns.ts';
import { depthOf } from './depthOf.ts';
import { GuessLine } from './GuessLine.tsx';
import { mostLotsOf } from './marks.ts';
import { NameLane } from './NameLane.tsx';
import { bothPricesFit } from './nameTexts.ts';
import { PictureMarks } from './PictureMarks.tsx';
import { PriceHandle } from './PriceHandle.tsx';
import type { Picture } from './picture.ts';
import { goingOf } from './Routes.tsx';
import { SoldNote } from './SoldNote.tsx';
import { Spine } from './Spine.tsx';
import { soldOf } from './sold.ts';
import { groupThresholds, hangingOf, thresholdsOf, withoutTold } from './thresholds.ts';

interface PricePictureProps {
  readonly world: World;
  readonly frame: Frame;
  readonly index: number;
  /** The price under the handle, in ticks. */
  readonly price: number;
  readonly held: boolean;
}

/** Room for the column headings and for the scale of lots. */
const HEAD = 34;
const FOOT = 30;

export function PricePicture(props: PricePictureProps) {
  const [box, size] = useSize();
  return (
    <div ref={box} className={props.held ? 'price-picture price-held' : 'price-picture'}>
      {size && size.width > 120 && size.height > 120 ? <Drawn {...props} size={size} /> : null}
    </div>
  );
}

function Drawn({ world, frame, index, price, held, size }: PricePictureProps & { readonly size: Size }) {
  const settled = useSession((state) => state.settled);
  const events = useEvents();
  const highlighted = useHighlighted();
  const untold = useHidden('thresholds');
  const bookless = useHidden('book');
  const sides = !untold || !bookless;
  const of = world.contracts[index];
  const contract = frame.contracts[index];
  const words = useWords();
  const id = useId();
  const axisLow = of?.axis[0] ?? 0;
  const axisHigh = of?.axis[1] ?? 1;
  const scale: PriceScale = useMemo(
    () => priceScale([axisLow, axisHigh], HEAD, size.height - FOOT),
    [axisLow, axisHigh, size.height],
  );
  const units = useUnits();
  const digits = priceText(units, index, Math.floor(axisHigh)).length;
  const columns = useMemo(() => columnsOf(size.width, digits, sides), [size.width, digits, sides]);
  const model = useMemo(() => {
    if (!contract) return null;
    const depth = bookless ? [] : depthOf(frame, settled, events, index);
    const hanging = hangingOf(frame, index);
    const told = untold ? [] : thresholdsOf(frame, contract, settled?.contracts[index] ?? null);
    const all = groupThresholds(told, world);
    const grouped = withoutTold(all, hanging.each);
    const sold = soldOf(frame, index);
    const top = HEAD;
    const bottom = size.height - FOOT;
    const mostLots = mostLotsOf(scale, top, bottom, depth, grouped, hanging.each);
    const picture: Picture = { scale, columns, mostLots, top, bottom };
    const texts = grouped.named.map((one) => ({
      name: accountName(world, one.account, words),
      liquidation: priceText(world, index, one.liquidationPrice),
      bankruptcy: priceText(world, index, one.bankruptcyPrice),
    }));
    const lane = columns.names.to - columns.names.from;
    const bothPrices = !columns.narrow && bothPricesFit(words.t('price.liquidationsAt'), texts, lane);
    return { depth, grouped, hanging, sold, picture, bothPrices, going: goingOf(frame, index) };
  }, [contract, frame, settled, events, index, world, words, scale, columns, size.height, untold, bookless]);
  if (!of || !contract || !model) return null;

  const shared = { contract, index, ...model };
  const style: CSSProperties = { inlineSize: size.width, blockSize: size.height };
  return (
    <div className="price-drawing" style={style}>
      <PictureMarks {...shared} size={size} id={id} highlighted={highlighted} bookless={bookless} />
      <ColumnHeads columns={columns} bothPrices={model.bothPrices} book={!bookless} thresholds={!untold} />
      <GuessLine picture={model.picture} index={index} />
      <Spine picture={model.picture} contract={contract} index={index} price={price} />
      <SoldNote {...shared} />
      <NameLane {...shared} highlighted={highlighted} />
      <PriceHandle world={world} frame={frame} index={index} price={price} held={held} picture={model.picture} />
    </div>
  );
}
