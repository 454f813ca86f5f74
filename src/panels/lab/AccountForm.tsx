/**
 * An account to add or change: name, side, size, entry price, leverage, and who takes the other side. Holds what is
 * typed; nothing happens until it is run.
 */
import { type FormEvent, useState } from 'react';
import type { ContractFile, ScenarioFile } from '#protocol/scenario.ts';
import { dismissLabRefusal } from '#store/lab.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import { useWords } from '#ui/words.tsx';
import { type AccountDraft, clampedPrice, usualCounterparty } from './edits/accounts.ts';
import type { Change } from './edits/change.ts';
import { Refused } from './Refused.tsx';
import { useApply } from './useApply.ts';

interface AccountFormProps {
  readonly title: string;
  readonly scenario: ScenarioFile;
  readonly contract: ContractFile;
  /** The account being edited; null for a new one. */
  readonly id: string | null;
  readonly first: AccountDraft;
  readonly change: (draft: AccountDraft, counterparty: string) => Change;
  readonly onDone: () => void;
}

export function AccountForm({ title, scenario, contract, id, first, change, onDone }: AccountFormProps) {
  const { t, prose } = useWords();
  const apply = useApply();
  const [draft, setDraft] = useState(first);
  const [counterparty, setCounterparty] = useState(() => usualCounterparty(scenario, id));
  const [subject, setSubject] = useState('');
  const set = (part: Partial<AccountDraft>) => setDraft({ ...draft, ...part });
  const others = scenario.accounts.filter((account) => account.id !== id);
  const taker = others.find((account) => account.id === counterparty);

  async function run(event: FormEvent) {
    event.preventDefault();
    const entry = clampedPrice(draft.entry.trim(), contract.tickSize, contract.maxPrice);
    const clamped = { ...draft, name: draft.name.trim(), size: draft.size.trim(), entry };
    setDraft(clamped);
    const made = change(clamped, counterparty);
    setSubject(made.subject);
    if (await apply(made)) onDone();
  }

  function giveUp() {
    dismissLabRefusal();
    onDone();
  }

  const text = (part: 'name' | 'size' | 'entry' | 'leverage') => (fieldId: string) => (
    <input
      id={fieldId}
      autoComplete="off"
      spellCheck={false}
      inputMode={part === 'name' ? 'text' : 'decimal'}
      value={draft[part]}
      onChange={(event) => set({ [part]: event.target.value })}
    />
  );

  return (
    <form className="lab-form" aria-label={title} onSubmit={(event) => void run(event)} noValidate>
      <div className="lab-form-fields">
        <Field label={t('lab.form.name')}>{text('name')}</Field>
        <Field label={t('lab.form.side')}>
          {(fieldId) => (
            <select
              id={fieldId}
              value={draft.side}
              onChange={(event) => set({ side: event.target.value === 'short' ? 'short' : 'long' })}
            >
              <option value="long">{t('lab.form.long')}</option>
              <option value="short">{t('lab.form.short')}</option>
            </select>
          )}
        </Field>
        <Field label={t('lab.form.size')}>{text('size')}</Field>
        <Field label={t('lab.form.entry')}>{text('entry')}</Field>
        <Field label={t('lab.form.leverage')}>{text('leverage')}</Field>
        <Field label={t('lab.form.counterparty')}>
          {(fieldId) => (
            <select id={fieldId} value={counterparty} onChange={(event) => setCounterparty(event.target.value)}>
              {others.map((account) => (
                <option key={account.id} value={account.id}>
                  {prose(account.name ?? account.id)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <p className="setting-about">{t('lab.form.about', { name: prose(taker?.name ?? counterparty) })}</p>
      <Refused subject={subject} />
      <div className="lab-form-buttons">
        <button type="submit" className="button">
          {t('lab.form.apply')}
        </button>
        <Button kind="quiet" label={t('app.cancel')} onClick={giveUp} />
      </div>
    </form>
  );
}
