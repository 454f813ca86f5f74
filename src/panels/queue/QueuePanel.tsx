/**
 * The ADL queue: counterparties as the rule book ranks them, with the inputs of their score, and what ADL did to those
 * it took. Shows the frame; which side is on show is the only thing it keeps.
 */
import { useState } from 'react';
import { useFrame, useWorld } from '#store/session.ts';
import { useView } from '#store/view.ts';
import { Panel } from '#ui/Panel.tsx';
import { useWords } from '#ui/words.tsx';
import { AftermathList } from '../Aftermath.tsx';
import { type Side, winningSide } from '../winningSide.ts';
import { QueueTable } from './QueueTable.tsx';
import { QueueWindow } from './QueueWindow.tsx';
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
  /** Rows before the window, in a queue too long for the page. */
  const [from, setFrom] = useState(0);
  const contract = frame?.contracts[index];
  const of = world?.contracts[index];
  if (!frame || !contract || !of)
    return (
      <Panel title={t('queue.title')} className="queue">
        {null}
      </Panel>
    );

  const side = picked ?? winningSide(frame, index);
  const ranked = side === 'long' ? contract.longCount : contract.shortCount;
  const windowed = all && ranked > MOST_ROWS;
  const start = windowed ? Math.min(from, Math.max(0, ranked - MOST_ROWS)) : 0;
  const rows = queueRows(frame, index, of.kind, side, start);
  const closed = rows.filter((row) => row.closed.length > 0).length;
  const few = Math.min(MOST_TAKEN, Math.max(FEW, closed + 2));
  const shown = all ? rows : rows.slice(0, few);
  const count = Math.max(ranked, rows.length);
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
        <>
          {windowed ? (
            <QueueWindow contract={contract} side={side} from={start} count={count} onMove={setFrom} />
          ) : null}
          <QueueTable rows={shown} index={index} still={frame.preview} />
        </>
      )}
      <AftermathList frame={frame} contract={index} />
      {count > few ? (
        <button type="button" className="queue-all" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('queue.fewer') : t('queue.all', { count })}
        </button>
      ) : null}
    </Panel>
  );
}
