/** The rows of the accounts on show. Rendered again only when there is another frame, order or contract to show. */
import { memo } from 'react';
import type { MessageKey } from '#content/messages/en.ts';
import type { Frame, World } from '#protocol/frame.ts';
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
  'accounts.maintenance',
  'accounts.liquidation',
  'accounts.bankruptcy',
];

interface AccountsTableProps {
  readonly accounts: readonly number[];
  readonly frame: Frame;
  readonly world: World;
  readonly index: number;
}

export const AccountsTable = memo(function AccountsTable({ accounts, frame, world, index }: AccountsTableProps) {
  const { t } = useWords();
  return (
    <QuantityTable label={t('accounts.table')} className="accounts-table">
      <thead>
        <tr>
          <th scope="col">{t('accounts.name')}</th>
          {HEADS.map((head) => (
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
