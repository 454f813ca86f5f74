/**
 * Who pays the loss: margin, order book, insurance fund, deleveraging, everyone. Each takes its part and hands the rest
 * on. Shows the engine's amounts for the step or for one liquidation; the same as a table for those who want numbers.
 */
import { useState } from 'react';
import { useSize } from '#charts/useSize.ts';
import { useFrame, useWorld } from '#store/session.ts';
import { Field } from '#ui/Field.tsx';
import { Panel } from '#ui/Panel.tsx';
import { Money } from '#ui/Quantity.tsx';
import { useWords } from '#ui/words.tsx';
import { accountName } from '../AccountName.tsx';
import { StackedBar } from './StackedBar.tsx';
import { VesselRow } from './VesselRow.tsx';
import { amountsOf } from './vessels.ts';
import './waterfall.css';
import { WaterfallTable } from './WaterfallTable.tsx';

/** Below this width: one stacked bar with a legend. */
const NARROW = 480;
/** Most liquidations offered one by one. */
const MOST_OFFERED = 50;

export function WaterfallPanel() {
  const words = useWords();
  const { t, rich } = words;
  const world = useWorld();
  const frame = useFrame();
  const [picked, setPicked] = useState<number | null>(null);
  const [box, size] = useSize();
  if (!world || !frame)
    return (
      <Panel title={t('waterfall.title')} className="waterfall">
        {null}
      </Panel>
    );

  const account = picked === null ? undefined : frame.liquidations.at(picked)?.account;
  const amounts = amountsOf(frame, picked);
  const empty = frame.liquidations.length === 0;
  const shown = { amounts, account: account ?? -1 };
  const several = frame.liquidations.length > 1;
  return (
    <Panel
      title={t('waterfall.title')}
      className="waterfall"
      actions={
        // With another loss it is another sentence: it does not count as the same one moving.
        <p className="waterfall-loss" key={empty ? 'none' : amounts.loss}>
          {empty
            ? t('waterfall.question')
            : rich('waterfall.lossOf', {
                loss: (
                  <Money atoms={amounts.loss} unit why={{ of: 'waterfall', name: 'loss', account: account ?? -1 }} />
                ),
              })}
        </p>
      }
    >
      <div ref={box} className="waterfall-box">
        {size && size.width > 0 ? (
          size.width < NARROW ? (
            <StackedBar {...shown} empty={empty} />
          ) : (
            <VesselRow {...shown} empty={empty} width={size.width} />
          )
        ) : null}
      </div>
      <div className="waterfall-foot">
        {several ? (
          <Field label={t('waterfall.which')} inline className="waterfall-which">
            {(id) => (
              <select
                id={id}
                value={account === undefined ? '' : String(picked)}
                onChange={(event) => setPicked(event.target.value === '' ? null : Number(event.target.value))}
              >
                <option value="">{t('waterfall.all')}</option>
                {frame.liquidations.slice(0, MOST_OFFERED).map((one, at) => (
                  <option key={`${one.account}.${one.contract}`} value={at}>
                    {accountName(world, one.account, words)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ) : null}
        <WaterfallTable frame={frame} />
      </div>
    </Panel>
  );
}
