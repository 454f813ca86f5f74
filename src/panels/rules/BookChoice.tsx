/** Which rule book is read, and what can be done with it: run it, change it, take it away and bring one back. */
import { useState } from 'react';
import { rulebooks } from '#content/rulebooks/registry.ts';
import type { RuleBook } from '#protocol/rulebook.ts';
import { useLab } from '#store/lab.ts';
import { asChanged, dismissBookRefusal, importBook, readBook, run, useRules } from '#store/rules.ts';
import { useWorld } from '#store/session.ts';
import { Button } from '#ui/Button.tsx';
import { download } from '#ui/download.ts';
import { Field } from '#ui/Field.tsx';
import { useWords, type Words } from '#ui/words.tsx';
import { ImportDialog } from '../ImportDialog.tsx';
import { sameSlot } from './sayings.ts';
import { slotOf, slotPaths } from './slots.ts';

interface BookChoiceProps {
  readonly book: RuleBook;
  readonly published: RuleBook;
  readonly changing: boolean;
  readonly runnable: boolean;
  readonly onChange: (changing: boolean) => void;
}

const isTeaching = ({ confidence }: RuleBook): boolean => Object.values(confidence).includes('teaching');

export function BookChoice({ book, published, changing, runnable, onChange }: BookChoiceProps) {
  const words = useWords();
  const { t, day, prose } = words;
  const world = useWorld();
  const busy = useLab((state) => state.busy);
  const refusal = useRules((state) => state.refusal);
  const [importing, setImporting] = useState(false);
  const changed = book !== published;
  const shipped = rulebooks.some(({ id }) => id === published.id);
  const running = world?.rules.id === book.id && !changed;
  const whole = changed ? changedBook(book, published, words) : book;
  const option = (one: RuleBook) => (
    <option key={one.id} value={one.id}>
      {isTeaching(one) ? prose(one.name) : t('rules.choose.option', { name: prose(one.name), date: day(one.asOf) })}
    </option>
  );
  const choose = (id: string) => {
    const found = rulebooks.find((one) => one.id === id);
    if (found) readBook(found);
  };
  return (
    <div className="rules-choice">
      <Field label={t('rules.choose')} inline>
        {(id) => (
          <select id={id} value={published.id} onChange={(event) => choose(event.target.value)}>
            {!shipped && <optgroup label={t('rules.own')}>{option(published)}</optgroup>}
            <optgroup label={t('rules.teaching')}>{rulebooks.filter(isTeaching).map(option)}</optgroup>
            <optgroup label={t('rules.venues')}>{rulebooks.filter((one) => !isTeaching(one)).map(option)}</optgroup>
          </select>
        )}
      </Field>
      <div className="rules-actions">
        <Button
          kind="primary"
          label={t(running ? 'rules.stage' : 'rules.run')}
          disabled={!runnable || busy}
          onClick={() =>
            void run(shipped && !changed ? book.id : whole, t('lab.name.rules', { name: prose(whole.name) }))
          }
        />
        <Button
          label={t(changing ? 'rules.change.done' : 'rules.change')}
          aria-pressed={changing}
          onClick={() => onChange(!changing)}
        />
        <Button
          icon="save"
          label={t('rules.export')}
          onClick={() =>
            download(`${whole.id.replace(/[^\w.-]+/g, '-')}.rulebook.json`, `${JSON.stringify(whole, null, 2)}\n`)
          }
        />
        <Button icon="open" label={t('rules.import')} onClick={() => setImporting(true)} />
      </div>
      <ImportDialog
        open={importing}
        onClose={() => setImporting(false)}
        title={t('rules.import.title')}
        about={t('rules.import.about')}
        refusal={refusal}
        dismiss={dismissBookRefusal}
        take={(text) => importBook(text, rulebooks)}
      />
    </div>
  );
}

function changedBook(book: RuleBook, published: RuleBook, { t, prose }: Words): RuleBook {
  const parts = slotPaths
    .filter((path) => !sameSlot(book, published, path))
    .map((path) => slotOf(path).part)
    .filter((part) => part !== null);
  const name = prose(published.name);
  return asChanged(book, t('rules.changed.name', { name }), parts, t('rules.changed.reason', { name }));
}
