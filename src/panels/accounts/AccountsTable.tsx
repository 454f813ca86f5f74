/** The rows of the accounts on show. Rendered again only when there is another frame, order or contract to show. */
import { memo } from 'react';
import type { MessageKey } from '#content/messages/en.ts';
import type { Frame, World } from '#protocol/frame.ts';
import { useHidden } from '#store/lesson/staging.ts';
import { QuantityTable } from '#ui/QuantityTable.tsx';
import { useWords } from '#ui/words.tsx';
import { AccountEntry } from './AccountEntry.tsx';

const HEADS: readonly MessageKey[] = [
  'accounts.side',
  'accounts.size',
  'accounts.entry',
  'accounts.pnl',
  'accounts.cash',
  'accounts.equity',
];

/** When a position ends: left away while a lesson has not come to it. */
const ENDS: readonly MessageKey[] = ['accounts.maintenance', 'accounts.liquidation', 'accounts.bankruptcy'];

interface AccountsTableProps {
  readonly accounts: readonly number[];
  readonly frame: Frame;
  readonly world: World;
  readonly index: number;
}

export const AccountsTable = memo(function AccountsTable({ accounts, frame, world, index }: AccountsTableProps) {
  const { t } = useWords();
  const untold = useHidden('thresholds');
  return (
    <QuantityTable label={t('accounts.table')} className="accounts-table">
      <thead>
        <tr>
          <th scope="col">{t('accounts.name')}</th>
          {(untold ? HEADS : [...HEADS, ...ENDS]).map((head) => (
            <th key={head} scope="col">
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <AccountEntry key={account} account={account} frame={frame} world={world} index={index} />
        ))}
      </tbody>
    </QuantityTable>
  );
});
