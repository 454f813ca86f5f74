/** Account by account, what differs between where the reader stands and the branch chosen to compare with. */
import { useId } from 'react';
import { useWorld } from '#store/session.ts';
import { Lots, Money } from '#ui/Quantity.tsx';
import { useWords } from '#ui/words.tsx';
import type { Gain } from '../gains.ts';
import { useGains } from '../useGains.ts';

/** Most rows in the page. */
const MOST_ROWS = 20;

export function DifferenceTable({ caption }: { readonly caption: string }) {
  const { t } = useWords();
  const gains = useGains();
  const head = useId();
  if (gains === null) return null;
  const gained = gains.filter(({ gain }) => gain > 0).length;
  const lost = gains.filter(({ gain }) => gain < 0).length;
  if (gains.length === 0)
    return (
      <p className="branches-note">
        <strong>{caption}</strong> {t('branches.none')}
      </p>
    );
  return (
    <div className="difference">
      <p className="difference-head">
        <strong id={head}>{caption}</strong> <span>{t('branches.count', { gained, lost })}</span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways on a small screen must be reachable by keyboard */}
      <section className="difference-scroll" aria-labelledby={head} tabIndex={0}>
        <table className="difference-table" aria-labelledby={head}>
          <thead>
            <tr>
              <th scope="col">{t('branches.account')}</th>
              <th scope="col">{t('branches.gain')}</th>
              <th scope="col">{t('branches.liquidated')}</th>
              <th scope="col">{t('branches.deleveraged')}</th>
              <th scope="col">{t('branches.equity')}</th>
              <th scope="col">{t('branches.against')}</th>
            </tr>
          </thead>
          <tbody>
            {gains.slice(0, MOST_ROWS).map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </section>
      {gains.length > MOST_ROWS ? (
        <p className="branches-note">{t('branches.more', { count: gains.length - MOST_ROWS })}</p>
      ) : null}
    </div>
  );
}

function Row({ row }: { readonly row: Gain }) {
  const { t, rich } = useWords();
  const why = { of: 'difference', account: row.id, against: row.against, contract: -1 } as const;
  const sign = row.gain > 0 ? '▲ ' : row.gain < 0 ? '▼ ' : '';
  return (
    <tr>
      <th scope="row">{row.name || t('account.nobody')}</th>
      <td className={row.gain < 0 ? 'difference-lost' : row.gain > 0 ? 'difference-gained' : ''}>
        {sign}
        <Money atoms={row.gain} signed why={{ ...why, name: 'gain' }} />
        {row.deposit === 0 ? null : (
          <span className="difference-deposit">
            {' '}
            (
            {rich('branches.deposit', {
              amount: <Money atoms={row.deposit} signed why={{ ...why, name: 'deposit' }} />,
            })}
            )
          </span>
        )}
      </td>
      <td>
        <Closed row={row} here="liquidated" there="againstLiquidated" />
      </td>
      <td>
        <Closed row={row} here="deleveraged" there="againstDeleveraged" />
      </td>
      <td>
        <Money atoms={row.equity} why={{ ...why, name: 'equity' }} />
      </td>
      <td>
        <Money atoms={row.againstEquity} why={{ ...why, name: 'againstEquity' }} />
      </td>
    </tr>
  );
}

interface ClosedProps {
  readonly row: Gain;
  readonly here: 'liquidated' | 'deleveraged';
  readonly there: 'againstLiquidated' | 'againstDeleveraged';
}

/** What was closed here, and there where it differs: a line for each contract that has any, or a nought. */
function Closed({ row, here, there }: ClosedProps) {
  const contracts = useWorld()?.contracts ?? [];
  const touched = contracts.map((_, contract) => contract).filter((one) => row[here][one] || row[there][one]);
  return (touched.length === 0 ? [0] : touched).map((contract) => {
    const size = (name: ClosedProps['here'] | ClosedProps['there']) => (
      <Lots
        lots={row[name][contract] ?? 0}
        contract={contract}
        why={{ of: 'difference', account: row.id, against: row.against, contract, name }}
      />
    );
    const differs = (row[here][contract] ?? 0) !== (row[there][contract] ?? 0);
    return (
      <div key={contract}>
        {differs ? (
          <>
            <s>{size(there)}</s> →{' '}
          </>
        ) : null}
        {size(here)}
        {contracts.length > 1 && touched.length > 0 ? ` ${contracts[contract]?.id}` : null}
      </div>
    );
  });
}
