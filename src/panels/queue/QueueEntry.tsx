/** One account of the queue: rank, lights, score and its inputs; below, what ADL closed and what that cost and left. */
import { useState } from 'react';
import type { DeleveragedSummary } from '#protocol/frame.ts';
import { highlight, useLit } from '#store/view.ts';
import { useChanged } from '#ui/cut.tsx';
import { ratio } from '#ui/format.ts';
import { SettlingBody } from '#ui/motion.tsx';
import { Lots, Money, Price, Quantity } from '#ui/Quantity.tsx';
import { useWords } from '#ui/words.tsx';
import { AccountName } from '../AccountName.tsx';
import { FollowButton } from '../FollowButton.tsx';
import { Guess } from '../Guess.tsx';
import { Lights } from './Lights.tsx';
import type { QueueColumns } from './QueueTable.tsx';
import type { QueueRow } from './queueRows.ts';

interface QueueEntryProps {
  readonly row: QueueRow;
  readonly index: number;
  /** Rows jump: under the finger an outcome is shown at once, and measuring every row would cost the drag its frames. */
  readonly still: boolean;
  /** Which of the last columns there is room for. */
  readonly columns: QueueColumns;
}

export function QueueEntry({ row, index, still, columns }: QueueEntryProps) {
  const { t } = useWords();
  const lit = useLit(row.account);
  const changed = useChanged(`${row.rank} ${row.lots} ${row.closed.length}`);
  const why = { of: 'account', account: row.account, contract: index } as const;
  const taken = row.closed.length > 0;
  const out = row.lots === 0;
  const [all, setAll] = useState(false);
  const more = row.closed.length - 1;
  const shown = all ? row.closed : row.closed.slice(0, 1);
  return (
    <SettlingBody
      still={still}
      className={taken ? 'queue-entry queue-taken' : 'queue-entry'}
      data-lit={lit || undefined}
      data-changed={changed}
      data-mark={`queue${row.account}`}
      onPointerEnter={() => highlight(row.account)}
      onPointerLeave={() => highlight(null)}
    >
      <tr>
        <td className="queue-rank">
          {row.rank > 0 ? (
            <Quantity id={{ ...why, name: 'rank' }} className="number">
              {row.rank}
            </Quantity>
          ) : (
            <span>{t(out ? 'queue.gone' : 'queue.unranked')}</span>
          )}
        </td>
        <th scope="row">
          <AccountName account={row.account} tabIndex={-1} />
          <Guess account={row.account} />
          <FollowButton account={row.account} />
          {row.lights > 0 ? <Lights lit={row.lights} /> : null}
        </th>
        <td>
          {Number.isNaN(row.score) ? (
            '–'
          ) : (
            <Quantity id={{ ...why, name: 'adlScore' }} className="number">
              {ratio(row.score)}
            </Quantity>
          )}
        </td>
        <td>
          <Money atoms={row.unrealizedPnl} signed why={{ ...why, name: 'unrealizedPnl' }} />
        </td>
        {columns.equity ? (
          <td>
            <Money atoms={row.equity} why={{ ...why, name: 'equity' }} />
          </td>
        ) : null}
        {columns.leverage ? (
          <td>
            {Number.isFinite(row.effectiveLeverage) ? (
              <Quantity id={{ ...why, name: 'effectiveLeverage' }} className="number">
                {ratio(row.effectiveLeverage)}×
              </Quantity>
            ) : (
              '–'
            )}
          </td>
        ) : null}
      </tr>
      {shown.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: closings of one account in the order they happened
        <tr key={at} className="queue-closed">
          <td aria-hidden="true">✕</td>
          <td colSpan={3 + Number(columns.equity) + Number(columns.leverage)}>
            <Closed one={one} index={index} />
            {at === 0 && more > 0 ? (
              <button
                type="button"
                className="queue-more"
                data-cell=""
                aria-expanded={all}
                onClick={() => setAll(!all)}
              >
                {t(all ? 'queue.closedFewer' : 'queue.closedMore', { count: more })}
              </button>
            ) : null}
          </td>
        </tr>
      ))}
    </SettlingBody>
  );
}

function Closed({ one, index }: { readonly one: DeleveragedSummary; readonly index: number }) {
  const { rich } = useWords();
  const why = (field: string) => ({ of: 'event', event: one.event, field }) as const;
  const gaveUp = <Money atoms={Math.abs(one.gaveUp)} why={why(one.lots === 0 ? 'amount' : 'gaveUp')} />;
  if (one.lots === 0) return rich('queue.haircut', { gaveUp });
  const values = {
    lots: <Lots lots={Math.abs(one.lots)} contract={index} why={why('lots')} />,
    price: <Price ticks={one.price} contract={index} why={why('price')} />,
    gaveUp,
    kept: <Money atoms={one.kept} why={why('kept')} />,
  };
  if (one.gaveUp < 0) return rich('queue.closedGain', values);
  return rich(one.kept < 0 ? 'queue.closedLoss' : 'queue.closed', values);
}
