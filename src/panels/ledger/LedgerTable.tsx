/**
 * The movements as a table, only those rows in the page that are in sight or near. Activating a row shows its moment;
 * one tab stop, arrows move inside.
 */
import { useLayoutEffect, useRef, useState } from 'react';
import type { World } from '#protocol/frame.ts';
import type { LedgerRow } from '#protocol/message.ts';
import { useSession } from '#store/session.ts';
import { seek } from '#store/travel.ts';
import { useHighlighted } from '#store/view.ts';
import * as format from '#ui/format.ts';
import { Money } from '#ui/Quantity.tsx';
import { QuantityTable } from '#ui/QuantityTable.tsx';
import { useWords } from '#ui/words.tsx';
import { AccountName } from '../AccountName.tsx';
import { kindName, ownerName } from './names.ts';
import { sliceOf } from './slice.ts';

/** One row, as in ledger.css. */
const ROW_REM = 2;

const COLUMNS = 6;

export function LedgerTable({ rows, world }: { readonly rows: readonly LedgerRow[]; readonly world: World }) {
  const { t } = useWords();
  const scroll = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState({ top: 0, height: 0, rem: 16 });
  const cursor = useSession((state) => state.settled?.cursor ?? null);

  const look = () => {
    const element = scroll.current;
    if (!element) return;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    setSight({ top: element.scrollTop, height: element.clientHeight, rem });
  };
  useLayoutEffect(look, []);

  const row = ROW_REM * sight.rem;
  const { from, to } = sliceOf(rows.length, sight.top, sight.height, row);
  return (
    <div className="ledger-scroll" ref={scroll} onScroll={look}>
      <QuantityTable label={t('ledger.table')} className="ledger-table" rows={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{t('ledger.step')}</th>
            <th scope="col">{t('ledger.event')}</th>
            <th scope="col">{t('ledger.kind')}</th>
            <th scope="col">{t('ledger.from')}</th>
            <th scope="col">{t('ledger.to')}</th>
            <th scope="col">{t('ledger.amount')}</th>
          </tr>
        </thead>
        <tbody>
          <Gap height={from * row} />
          {rows.slice(from, to).map((one, at) => (
            <Movement
              // biome-ignore lint/suspicious/noArrayIndexKey: a movement keeps its place, and scrolling its element
              key={from + at}
              row={one}
              index={from + at + 2}
              world={world}
              now={cursor?.node === one.node && cursor.event === one.event + 1}
            />
          ))}
          <Gap height={(rows.length - to) * row} />
        </tbody>
      </QuantityTable>
    </div>
  );
}

/** Stands for the rows that are not in the page. */
function Gap({ height }: { readonly height: number }) {
  return height > 0 ? (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it has nothing to focus
    <tr aria-hidden="true" className="ledger-gap">
      <td colSpan={COLUMNS} style={{ blockSize: `${height}px` }} />
    </tr>
  ) : null;
}

interface MovementProps {
  readonly row: LedgerRow;
  readonly index: number;
  readonly world: World;
  readonly now: boolean;
}

function Movement({ row, index, world, now }: MovementProps) {
  const words = useWords();
  const lit = useHighlighted();
  const kind = kindName(row.kind, words);
  const mine = lit !== null && (row.from === lit || row.to === lit);
  return (
    <tr aria-rowindex={index} data-lit={mine || undefined} aria-current={now ? 'step' : undefined}>
      <td>{row.step}</td>
      <td>{row.event}</td>
      <th scope="row">
        <button
          type="button"
          className="ledger-moment"
          data-cell=""
          tabIndex={-1}
          aria-label={words.t('ledger.goTo', {
            event: row.event,
            step: row.step,
            kind,
            from: ownerName(world, row.from, words),
            to: ownerName(world, row.to, words),
            amount: format.money(world, row.amount),
          })}
          onClick={() => void seek(row.node, row.event + 1)}
        >
          {kind}
        </button>
      </th>
      <td>
        <Owner account={row.from} />
      </td>
      <td>
        <Owner account={row.to} />
      </td>
      <td>
        <Money
          atoms={row.amount}
          why={{ of: 'movement', node: row.node, event: row.event, from: row.from, to: row.to, name: 'movedMoney' }}
        />
      </td>
    </tr>
  );
}

function Owner({ account }: { readonly account: number }) {
  const { t } = useWords();
  return account < 0 ? t('ledger.outside') : <AccountName account={account} tabIndex={-1} />;
}
