/**
 * The ADL queue: counterparties as the rule book ranks them, with the inputs of their score, and what ADL did to those
 * it took. Shows the frame; which side is on show is the only thing it keeps.
 */
import { useState } from 'react';
import { useFrame, useWorld } from '#store/session.ts';
import { useView } from '#store/view.ts';
import { Panel } from '#ui/Panel.tsx';
import { QuantityTable } from '#ui/QuantityTable.tsx';
import { useWords } from '#ui/words.tsx';
import { AftermathList } from '../Aftermath.tsx';
import { type Side, winningSide } from '../winningSide.ts';
import { QueueEntry } from './QueueEntry.tsx';
import './queue.css';
import { MOST_ROWS, queueRows } from './queueRows.ts';

/** Rows shown before the reader asks for all of them. */
const FEW = 5;
/** With many deleveraged, rows shown before the reader asks for all of them. */
const MOST_TAKEN = 8;

export function QueuePanel() {
  const { t } = useWords();
  const world = useWorld();
  const frame = useFrame();
  const index = useView((state) => state.contract);
  const [picked, setPicked] = useState<Side | null>(null);
  const [all, setAll] = useState(false);
  const contract = frame?.contracts[index];
  const of = world?.contracts[index];
  if (!frame || !contract || !of)
    return (
      <Panel title={t('queue.title')} className="queue">
        {null}
      </Panel>
    );

  const side = picked ?? winningSide(frame, index);
  const rows = queueRows(frame, index, of.kind, side);
  const closed = rows.filter((row) => row.closed.length > 0).length;
  const few = Math.min(MOST_TAKEN, Math.max(FEW, closed + 2));
  const shown = all ? rows : rows.slice(0, few);
  const count = Math.max(side === 'long' ? contract.longCount : contract.shortCount, rows.length);
  return (
    <Panel
      title={t('queue.title')}
      className="queue"
      actions={
        <fieldset className="queue-sides">
          <legend className="unseen">{t('queue.side')}</legend>
          {(['short', 'long'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={side === one} onClick={() => setPicked(one)}>
              {t(one === 'short' ? 'queue.shorts' : 'queue.longs')}
            </button>
          ))}
        </fieldset>
      }
    >
      {rows.length === 0 ? (
        <p className="queue-empty">{t(side === 'short' ? 'queue.empty.short' : 'queue.empty.long')}</p>
      ) : (
        <QuantityTable label={t('queue.title')} className="queue-table">
          <thead>
            <tr>
              <th scope="col">{t('queue.rank')}</th>
              <th scope="col">{t('queue.account')}</th>
              <th scope="col">{t('queue.score')}</th>
              <th scope="col">{t('queue.pnl')}</th>
              <th scope="col" className="queue-roomy">
                {t('queue.equity')}
              </th>
              <th scope="col">{t('queue.leverage')}</th>
            </tr>
          </thead>
          {shown.map((row) => (
            <QueueEntry key={row.account} row={row} index={index} still={frame.preview} />
          ))}
        </QuantityTable>
      )}
      <AftermathList frame={frame} contract={index} />
      {count > few ? (
        <button type="button" className="queue-all" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('queue.fewer') : t('queue.all', { count })}
        </button>
      ) : null}
      {all && count > MOST_ROWS ? (
        <p className="queue-empty">{t('queue.shown', { shown: rows.length, count })}</p>
      ) : null}
    </Panel>
  );
}
