/** What the movements shown come to for each account: paid, received, net. Over everybody the net is zero. */
import { useMemo } from 'react';
import type { LedgerRow } from '#protocol/message.ts';
import { Money } from '#ui/Quantity.tsx';
import { QuantityTable } from '#ui/QuantityTable.tsx';
import { useWords } from '#ui/words.tsx';
import { AccountName } from '../AccountName.tsx';
import { accountSums, type Filters } from './rows.ts';

/** Most rows in the page. */
const MOST = 50;

interface AccountSumsProps {
  readonly rows: readonly LedgerRow[];
  /** That let these rows through: *why?* adds up the same ones. */
  readonly filters: Filters;
}

export function AccountSums({ rows, filters }: AccountSumsProps) {
  const why = { of: 'ledger', filters } as const;
  const { t } = useWords();
  const sums = useMemo(() => accountSums(rows), [rows]);
  const more = sums.length - MOST;
  return (
    <div className="ledger-sums">
      <h3>{t('ledger.perAccount')}</h3>
      <QuantityTable label={t('ledger.perAccount.table')} className="ledger-table">
        <thead>
          <tr>
            <th scope="col">{t('ledger.account')}</th>
            <th scope="col">{t('ledger.paid')}</th>
            <th scope="col">{t('ledger.received')}</th>
            <th scope="col">{t('ledger.net')}</th>
          </tr>
        </thead>
        <tbody>
          {sums.slice(0, MOST).map(({ account, paid, received }) => (
            <tr key={account}>
              <th scope="row">{account < 0 ? t('ledger.outside') : <AccountName account={account} tabIndex={-1} />}</th>
              <td>
                <Money atoms={paid} why={{ ...why, account, name: 'paid' }} />
              </td>
              <td>
                <Money atoms={received} why={{ ...why, account, name: 'received' }} />
              </td>
              <td>
                <Money atoms={received - paid} signed why={{ ...why, account, name: 'net' }} />
              </td>
            </tr>
          ))}
        </tbody>
      </QuantityTable>
      {more > 0 ? <p className="ledger-note">{t('ledger.perAccount.more', { count: more })}</p> : null}
    </div>
  );
}
