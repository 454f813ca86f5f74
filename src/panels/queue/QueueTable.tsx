/** The rows of the queue on show as one table; as many of its columns as its width has room for. */
import { useSize } from '#charts/useSize.ts';
import { QuantityTable } from '#ui/QuantityTable.tsx';
import { useWords } from '#ui/words.tsx';
import { QueueEntry } from './QueueEntry.tsx';
import type { QueueRow } from './queueRows.ts';

export interface QueueColumns {
  readonly equity: boolean;
  readonly leverage: boolean;
}

interface QueueTableProps {
  readonly rows: readonly QueueRow[];
  readonly index: number;
  readonly still: boolean;
}

/** Pixels from which there is room for the column. */
const EQUITY = 400;
const LEVERAGE = 300;

export function QueueTable({ rows, index, still }: QueueTableProps) {
  const { t } = useWords();
  const [box, size] = useSize();
  const width = size?.width ?? EQUITY;
  const columns: QueueColumns = { equity: width >= EQUITY, leverage: width >= LEVERAGE };
  return (
    <div ref={box}>
      <QuantityTable label={t('queue.title')} className="queue-table">
        <thead>
          <tr>
            <th scope="col">{t('queue.rank')}</th>
            <th scope="col">{t('queue.account')}</th>
            <th scope="col" className="queue-head-score">
              {t('queue.score')}
            </th>
            <th scope="col" className="queue-head-pnl">
              {t('queue.pnl')}
            </th>
            {columns.equity ? (
              <th scope="col" className="queue-head-equity">
                {t('queue.equity')}
              </th>
            ) : null}
            {columns.leverage ? (
              <th scope="col" className="queue-head-leverage">
                {t('queue.leverage')}
              </th>
            ) : null}
          </tr>
        </thead>
        {rows.map((row) => (
          <QueueEntry key={row.account} row={row} index={index} still={still} columns={columns} />
        ))}
      </QuantityTable>
    </div>
  );
}
