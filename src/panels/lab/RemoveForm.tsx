/** Asks before an account goes, and who takes over its lots. */
import { type FormEvent, useState } from 'react';
import type { AccountFile, ScenarioFile } from '#protocol/scenario.ts';
import { dismissLabRefusal } from '#store/lab.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import { useWords } from '#ui/words.tsx';
import { usualCounterparty } from './edits/accounts.ts';
import type { Change } from './edits/change.ts';
import { Refused } from './Refused.tsx';
import { useApply } from './useApply.ts';

interface RemoveFormProps {
  readonly account: AccountFile;
  readonly scenario: ScenarioFile;
  readonly change: (counterparty: string) => Change;
  readonly onDone: () => void;
}

export function RemoveForm({ account, scenario, change, onDone }: RemoveFormProps) {
  const { t, prose } = useWords();
  const apply = useApply();
  const [counterparty, setCounterparty] = useState(() => usualCounterparty(scenario, account.id));
  const name = prose(account.name ?? account.id);
  const others = scenario.accounts.filter(({ id }) => id !== account.id);
  const taker = others.find(({ id }) => id === counterparty);

  async function run(event: FormEvent) {
    event.preventDefault();
    if (await apply(change(counterparty))) onDone();
  }

  return (
    <form className="lab-form" aria-label={t('lab.remove', { name })} onSubmit={(event) => void run(event)}>
      <p className="setting-about">{t('lab.form.remove', { name, taker: prose(taker?.name ?? counterparty) })}</p>
      <div className="lab-form-fields">
        <Field label={t('lab.form.counterparty')}>
          {(id) => (
            <select id={id} value={counterparty} onChange={(event) => setCounterparty(event.target.value)}>
              {others.map((one) => (
                <option key={one.id} value={one.id}>
                  {prose(one.name ?? one.id)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Refused subject={`account.${account.id}`} />
      <div className="lab-form-buttons">
        <button type="submit" className="button">
          {t('lab.remove.short')}
        </button>
        <Button
          kind="quiet"
          label={t('app.cancel')}
          onClick={() => {
            dismissLabRefusal();
            onDone();
          }}
        />
      </div>
    </form>
  );
}
