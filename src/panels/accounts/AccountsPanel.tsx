/**
 * Every account as a row of numbers, the same identities as in the pictures. Few: all of them; many: the first fifty of
 * an order the reader chooses. One tab stop; arrows move inside, Enter asks why.
 */
import { useMemo, useState } from 'react';
import { useInSight } from '#charts/useInSight.ts';
import { useWorld } from '#store/session.ts';
import { useView } from '#store/view.ts';
import { Field } from '#ui/Field.tsx';
import { Panel } from '#ui/Panel.tsx';
import { useWords } from '#ui/words.tsx';
import { useCalmFrame } from '../useCalmFrame.ts';
import { AccountsTable } from './AccountsTable.tsx';
import { ACCOUNT_SORTS, type AccountSort, accountRows, MOST_ROWS } from './accountRows.ts';
import './accounts.css';

/** With no more accounts than this, an order to choose is a knob without a question. */
const FEW = 8;

export function AccountsPanel() {
  const { t } = useWords();
  const world = useWorld();
  const [box, inSight] = useInSight();
  const frame = useCalmFrame(inSight);
  const index = useView((state) => state.contract);
  const [sort, setSort] = useState<AccountSort>('listed');
  const rows = useMemo(
    () => (world && frame ? accountRows(frame, world, index, sort) : null),
    [world, frame, index, sort],
  );
  if (!world || !frame || !rows || frame.contracts[0]?.lots.length !== world.accounts.length)
    return (
      <Panel title={t('accounts.title')} className="accounts">
        {null}
      </Panel>
    );

  const { accounts, total } = rows;
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
      <div ref={box} className="accounts-scroll">
        <AccountsTable accounts={accounts} frame={frame} world={world} index={index} />
      </div>
    </Panel>
  );
}

function sortOf(value: string): AccountSort {
  return ACCOUNT_SORTS.find((one) => one === value) ?? 'listed';
}
