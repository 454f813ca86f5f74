/** The open ledger: filters, rows, sums. Reads the log through the engine's host each time the cursor moves, and keeps nothing but the filters. */
import { useEffect, useMemo, useState } from 'react';
import type { World } from '#protocol/frame.ts';
import { askLedger, type Ledger } from '#store/ledger.ts';
import { useSession } from '#store/session.ts';
import { Money } from '#ui/Quantity.tsx';
import { useWords } from '#ui/words.tsx';
import { AccountSums } from './AccountSums.tsx';
import { CsvActions } from './CsvActions.tsx';
import { LedgerFilters } from './LedgerFilters.tsx';
import { LedgerTable } from './LedgerTable.tsx';
import { type Filters, filtered, NO_FILTERS, total } from './rows.ts';

export function LedgerBody({ world }: { readonly world: World }) {
  const { t } = useWords();
  const settled = useSession((state) => state.settled);
  const [ledger, setLedger] = useState<Ledger | null>(null);
  const [filters, setFilters] = useState<Filters>(NO_FILTERS);

  useEffect(() => {
    let stale = false;
    // The newest frame decides how far the log is read.
    if (settled)
      void askLedger().then((answer) => {
        if (!stale && answer) setLedger(answer);
      });
    return () => {
      stale = true;
    };
  }, [settled]);

  const rows = useMemo(() => (ledger ? filtered(ledger.rows, filters) : []), [ledger, filters]);
  if (!ledger) return <p className="ledger-note">{t('ledger.loading')}</p>;
  return (
    <div className="ledger-body">
      <LedgerFilters rows={ledger.rows} filters={filters} onChange={setFilters} />
      <Sum count={rows.length} amount={total(rows)} filters={filters} />
      {rows.length === 0 ? (
        <p className="ledger-note">{t(ledger.rows.length === 0 ? 'ledger.nothing' : 'ledger.noMatch')}</p>
      ) : (
        <div className="ledger-tables">
          <LedgerTable rows={rows} world={world} />
          <AccountSums rows={rows} filters={filters} />
        </div>
      )}
      {ledger.complete ? null : <p className="ledger-note">{t('ledger.incomplete', { count: ledger.rows.length })}</p>}
      <CsvActions rows={rows} world={world} />
    </div>
  );
}

interface SumProps {
  readonly count: number;
  readonly amount: number;
  readonly filters: Filters;
}

function Sum({ count, amount, filters }: SumProps) {
  const { rich } = useWords();
  return (
    <p className="ledger-sum" role="status">
      {rich('ledger.sum', {
        count,
        amount: <Money atoms={amount} unit why={{ of: 'ledger', name: 'movedMoney', account: null, filters }} />,
      })}
    </p>
  );
}
