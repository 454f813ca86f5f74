/**
 * Every account as a row of numbers, the same identities as in the pictures. Few: all of them; many: the first fifty of
 * an order the reader chooses. One tab stop; arrows move inside, Enter asks why.
 */
import { useDeferredValue, useState } from 'react';
import type { MessageKey } from '#content/messages/en.ts';
import { useFrame, useWorld } from '#store/session.ts';
import { useView } from '#store/view.ts';
import { Field } from '#ui/Field.tsx';
import { Panel } from '#ui/Panel.tsx';
import { QuantityTable } from '#ui/QuantityTable.tsx';
import { useWords } from '#ui/words.tsx';
import { AccountEntry } from './AccountEntry.tsx';
import { ACCOUNT_SORTS, type AccountSort, accountRows, MOST_ROWS } from './accountRows.ts';
import './accounts.css';

/** With no more accounts than this, an order to choose is a knob without a question. */
const FEW = 8;

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

export function AccountsPanel() {
  const { t } = useWords();
  const world = useWorld();
  // The largest table of the page: it may follow a drag one frame late rather than hold the picture up.
  const frame = useDeferredValue(useFrame());
  const index = useView((state) => state.contract);
  const [sort, setSort] = useState<AccountSort>('listed');
  if (!world || !frame || frame.contracts[0]?.lots.length !== world.accounts.length)
    return (
      <Panel title={t('accounts.title')} className="accounts">
        {null}
      </Panel>
    );

  const { accounts, total } = accountRows(frame, world, index, sort);
  return (
    <Panel
      title={t('accounts.title')}
      className="accounts"
      actions={
        <div className="accounts-actions">
          <span>
            {total > MOST_ROWS
              ? t('accounts.top', { shown: accounts.length, count: total })
              : t('accounts.count', { count: total })}
          </span>
          {total > FEW ? (
            <Field label={t('accounts.sort')} inline>
              {(id) => (
                <select id={id} value={sort} onChange={(event) => setSort(sortOf(event.target.value))}>
                  {ACCOUNT_SORTS.map((one) => (
                    <option key={one} value={one}>
                      {t(`accounts.sort.${one}`)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          ) : null}
        </div>
      }
    >
      <div className="accounts-scroll">
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
      </div>
    </Panel>
  );
}

function sortOf(value: string): AccountSort {
  return ACCOUNT_SORTS.find((one) => one === value) ?? 'listed';
}
