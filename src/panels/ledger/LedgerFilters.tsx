/** What of the ledger is shown: movements of one account, of one kind, of one step. Offers what there are rows of. */
import { useMemo } from 'react';
import type { LedgerRow } from '#protocol/message.ts';
import { useWorld } from '#store/session.ts';
import { Field } from '#ui/Field.tsx';
import { useWords } from '#ui/words.tsx';
import { kindName, ownerName } from './names.ts';
import { accountSums, choicesOf, type Filters, NO_FILTERS } from './rows.ts';

/** Most accounts in the menu; of a crowd, those that moved most. */
const MOST_ACCOUNTS = 200;
const ANY = '';

interface LedgerFiltersProps {
  readonly rows: readonly LedgerRow[];
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

export function LedgerFilters({ rows, filters, onChange }: LedgerFiltersProps) {
  const words = useWords();
  const { t } = words;
  const world = useWorld();
  const sums = useMemo(() => accountSums(rows), [rows]);
  const { kinds, steps } = useMemo(() => choicesOf(rows), [rows]);
  const accounts = sums
    .slice(0, MOST_ACCOUNTS)
    .map(({ account }) => account)
    .sort((a, b) => a - b);
  // A filter stays when the cursor goes back to where it fits nothing.
  const known = (account: number) => accounts.includes(account);
  const listed = filters.account === null || known(filters.account) ? accounts : [filters.account, ...accounts];
  const listedKinds = filters.kind === null || kinds.includes(filters.kind) ? kinds : [filters.kind, ...kinds];
  const listedSteps = filters.step === null || steps.includes(filters.step) ? steps : [filters.step, ...steps];
  const filtering = filters.account !== null || filters.kind !== null || filters.step !== null;
  const number = (text: string) => (text === ANY ? null : Number(text));
  return (
    <fieldset className="ledger-filters">
      <legend className="unseen">{t('ledger.filters')}</legend>
      <Field label={t('ledger.filter.account')} inline>
        {(id) => (
          <select
            id={id}
            value={filters.account ?? ANY}
            onChange={(event) => onChange({ ...filters, account: number(event.target.value) })}
          >
            <option value={ANY}>{t('ledger.filter.all')}</option>
            {listed.map((account) => (
              <option key={account} value={account}>
                {ownerName(world, account, words)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {sums.length > MOST_ACCOUNTS ? <span>{t('ledger.filter.more', { count: MOST_ACCOUNTS })}</span> : null}
      <Field label={t('ledger.filter.kind')} inline>
        {(id) => (
          <select
            id={id}
            value={filters.kind ?? ANY}
            onChange={(event) =>
              onChange({ ...filters, kind: listedKinds.find((kind) => kind === event.target.value) ?? null })
            }
          >
            <option value={ANY}>{t('ledger.filter.all')}</option>
            {listedKinds.map((kind) => (
              <option key={kind} value={kind}>
                {kindName(kind, words)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('ledger.filter.step')} inline>
        {(id) => (
          <select
            id={id}
            value={filters.step ?? ANY}
            onChange={(event) => onChange({ ...filters, step: number(event.target.value) })}
          >
            <option value={ANY}>{t('ledger.filter.all')}</option>
            {listedSteps.map((step) => (
              <option key={step} value={step}>
                {step}
              </option>
            ))}
          </select>
        )}
      </Field>
      {filtering ? (
        <button type="button" className="ledger-link" onClick={() => onChange(NO_FILTERS)}>
          {t('ledger.filter.clear')}
        </button>
      ) : null}
    </fieldset>
  );
}
