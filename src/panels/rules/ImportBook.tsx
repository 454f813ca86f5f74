/** A rule book of the reader's own: chosen or pasted. Stays open, with the one reason, until one is accepted. */
import { useState } from 'react';
import { rulebooks } from '#content/rulebooks/registry.ts';
import { dismissBookRefusal, importBook, useRules } from '#store/rules.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Field } from '#ui/Field.tsx';
import { useWords } from '#ui/words.tsx';
import { RefusalNote } from '../RefusalNote.tsx';

export function ImportBook({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { t } = useWords();
  const refusal = useRules((state) => state.refusal);
  const [text, setText] = useState('');

  const close = () => {
    dismissBookRefusal();
    onClose();
  };

  const take = async (given: string) => {
    dismissBookRefusal();
    if (!(await importBook(given, rulebooks))) return;
    setText('');
    close();
  };

  return (
    <Dialog open={open} title={t('rules.import.title')} closeLabel={t('app.close')} onClose={close}>
      <div className="rules-import">
        <p>{t('rules.import.about')}</p>
        <Field label={t('rules.import.choose')}>
          {(id) => (
            <input
              id={id}
              type="file"
              accept=".json,application/json"
              onChange={(event) => {
                const file = event.target.files?.[0];
                // The same file, corrected, can be chosen again.
                event.target.value = '';
                void file?.text().then(take);
              }}
            />
          )}
        </Field>
        <Field label={t('rules.import.paste')}>
          {(id) => <textarea id={id} rows={6} value={text} onChange={(event) => setText(event.target.value)} />}
        </Field>
        {refusal && <RefusalNote refusal={refusal} />}
        <div className="rules-import-buttons">
          <Button label={t('app.cancel')} onClick={close} />
          <Button
            kind="primary"
            label={t('rules.import.open')}
            disabled={text.trim() === ''}
            onClick={() => void take(text)}
          />
        </div>
      </div>
    </Dialog>
  );
}
