/** A file of the reader's own, chosen or pasted. Stays open, with the one reason, until a file is accepted. */
import { type ReactNode, useState } from 'react';
import type { Refusal } from '#protocol/scenario.ts';
import { textOf } from '#store/file.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Field } from '#ui/Field.tsx';
import { useWords } from '#ui/words.tsx';
import { RefusalNote } from './RefusalNote.tsx';
import './import.css';

interface ImportDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly about: ReactNode;
  /** Why the last text was not taken. */
  readonly refusal: Refusal | null;
  /** Forgets that reason. */
  readonly dismiss: () => void;
  /** False: refused; the reason comes back as `refusal`. */
  readonly take: (text: string) => Promise<boolean>;
}

export function ImportDialog({ open, onClose, title, about, refusal, dismiss, take }: ImportDialogProps) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [unread, setUnread] = useState<Refusal | null>(null);
  const reason = unread ?? refusal;

  const forget = () => {
    dismiss();
    setUnread(null);
  };

  const close = () => {
    forget();
    onClose();
  };

  const offer = async (given: string) => {
    forget();
    if (!(await take(given))) return;
    setText('');
    close();
  };

  const read = async (file: File | undefined) => {
    if (!file) return;
    // The reason that stands there is not this file's.
    forget();
    const found = await textOf(file);
    if (found.ok) await offer(found.text);
    else setUnread(found);
  };

  return (
    <Dialog open={open} title={title} closeLabel={t('app.close')} onClose={close}>
      <div className="import">
        <p>{about}</p>
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
        {reason && <RefusalNote refusal={reason} />}
        <div className="import-buttons">
          <Button label={t('app.cancel')} onClick={close} />
          <Button
            kind="primary"
            label={t('scenario.import.open')}
            disabled={text.trim() === ''}
            onClick={() => void offer(text)}
          />
        </div>
      </div>
    </Dialog>
  );
}
