/** A text to take along: a button that copies it, and the text itself for where there is no clipboard. */
import { useId, useRef, useState } from 'react';
import { Button } from '#ui/Button.tsx';
import { copyText } from '#ui/copy.ts';
import { useWords } from '#ui/words.tsx';
import './copy.css';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  readonly note?: string;
}

export function CopyField({ label, text, rows, note }: CopyFieldProps) {
  const { t } = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly copied: boolean } | null>(null);
  const copy = async () => {
    const copied = await copyText(text);
    if (!copied) {
      field.current?.focus();
      field.current?.select();
    }
    setOutcome({ of: text, copied });
  };
  // What was said of another text is over.
  const said = outcome?.of === text ? t(outcome.copied ? 'share.copied' : 'share.selected') : '';
  return (
    <div className="field share-copy">
      <div className="share-copy-head">
        <label htmlFor={id}>{label}</label>
        <Button label={t('share.copy')} aria-label={t('share.copyWhat', { what: label })} onClick={() => void copy()} />
      </div>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={rows}
        spellCheck={false}
        value={text}
        onFocus={(event) => event.target.select()}
      />
      <p className="share-note">
        {note} <span role="status">{said}</span>
      </p>
    </div>
  );
}
