/** A scenario file of the reader's own: chosen or pasted. Stays open, with the reason, until one is accepted. */
import { useState } from 'react';
import { dismissRefusal, importScenarioText } from '#store/load.ts';
import { useSession } from '#store/session.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Field } from '#ui/Field.tsx';
import { useWords } from '#ui/words.tsx';
import { RefusalNote } from '../RefusalNote.tsx';

export function ImportDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { t } = useWords();
  const refusal = useSession((state) => state.refusal);
  const [text, setText] = useState('');
  const [unreadable, setUnreadable] = useState<string | null>(null);

  const close = () => {
    dismissRefusal();
    setUnreadable(null);
    onClose();
  };

  const take = async (given: string) => {
    dismissRefusal();
    setUnreadable(null);
    if (await importScenarioText(given)) {
      setText('');
      close();
    }
  };

  const read = async (file: File | undefined) => {
    if (!file) return;
    try {
      await take(await file.text());
    } catch (error) {
      setUnreadable(error instanceof Error ? error.message : String(error));
    }
  };

  return (
    <Dialog open={open} title={t('scenario.import.title')} closeLabel={t('app.close')} onClose={close}>
      <div className="scenario-import">
        <p>{t('scenario.import.about')}</p>
        <Field label={t('scenario.import.choose')}>
          {(id) => (
            <input
              id={id}
              type="file"
              accept=".json,application/json"
              onChange={(event) => {
                const file = event.target.files?.[0];
                // The same file, corrected, can be chosen again.
                event.target.value = '';
                void read(file);
              }}
            />
          )}
        </Field>
        <Field label={t('scenario.import.paste')}>
          {(id) => <textarea id={id} rows={6} value={text} onChange={(event) => setText(event.target.value)} />}
        </Field>
        {refusal && <RefusalNote refusal={refusal} />}
        {unreadable !== null && <p role="alert">{t('scenario.unreadable', { reason: unreadable })}</p>}
        <div className="scenario-import-buttons">
          <Button label={t('app.cancel')} onClick={close} />
          <Button
            kind="primary"
            label={t('scenario.import.open')}
            disabled={text.trim() === ''}
            onClick={() => void take(text)}
          />
        </div>
      </div>
    </Dialog>
  );
}
