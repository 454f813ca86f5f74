/** Account by account, what differs between where the reader stands and the branch chosen to compare with. */
import { useId } from 'react';
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
  const sign = row.gain > 0 ? '▲ ' : row.gain < 0 ? '▼ ' : '';
  return (
    <tr>
      <th scope="row">{row.name || t('account.nobody')}</th>
      <td className={row.gain < 0 ? 'difference-lost' : row.gain > 0 ? 'difference-gained' : ''}>
        {sign}
        <Money atoms={row.gain} signed />
        {row.deposit === 0 ? null : (
          <span className="difference-deposit">
            {' '}
            ({rich('branches.deposit', { amount: <Money atoms={row.deposit} signed /> })})
          </span>
        )}
      </td>
      <td>
        <Closed lots={row.liquidated} against={row.againstLiquidated} />
      </td>
      <td>
        <Closed lots={row.deleveraged} against={row.againstDeleveraged} />
      </td>
      <td>
        <Money atoms={row.equity} />
      </td>
      <td>
        <Money atoms={row.againstEquity} />
      </td>
    </tr>
  );
}

/** What was closed here, and there where it differs. */
function Closed({ lots, against }: { readonly lots: number; readonly against: number }) {
  if (lots === against) return <Lots lots={lots} contract={0} />;
  return (
    <>
      <s>
        <Lots lots={against} contract={0} />
      </s>{' '}
      → <Lots lots={lots} contract={0} />
    </>
  );
}
