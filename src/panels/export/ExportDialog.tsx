/**
 * Everything that can be taken along, each as a file or, where a host forbids downloads, as text to copy. What could not be
 * made is said in place.
 */
import { useId, useState } from 'react';
import { useWorld } from '#store/session.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { download } from '#ui/download.ts';
import { useWords } from '#ui/words.tsx';
import { EXPORTS, type Export } from './exports.ts';
import './export.css';

interface Shown {
  readonly key: Export['key'];
  readonly text: string;
}

export function ExportDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { t } = useWords();
  const world = useWorld();
  const [shown, setShown] = useState<Shown | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState<Export['key'] | null>(null);

  const made = async (one: Export): Promise<string | Blob | null> => {
    setTrouble(null);
    setBusy(one.key);
    try {
      const content = await one.make();
      if (content === null) setTrouble(t('export.nothing'));
      return content;
    } catch (error) {
      setTrouble(t('export.failed', { reason: error instanceof Error ? error.message : String(error) }));
      return null;
    } finally {
      setBusy(null);
    }
  };
  const save = async (one: Export) => {
    const content = await made(one);
    if (content !== null) download(`${world?.scenario.id ?? 'adl-lab'}.${one.ending}`, content, one.type);
  };
  const show = async (one: Export) => {
    const content = shown?.key === one.key ? null : await made(one);
    setShown(typeof content === 'string' ? { key: one.key, text: content } : null);
  };
  const close = () => {
    setShown(null);
    setTrouble(null);
    onClose();
  };
  const print = () => {
    close();
    // The dialog is no part of what is printed: it has to be gone first.
    requestAnimationFrame(() => requestAnimationFrame(() => window.print()));
  };

  return (
    <Dialog open={open} title={t('export.title')} closeLabel={t('app.close')} onClose={close}>
      <div className="export">
        <p>{t('export.about')}</p>
        <ul className="export-list">
          {EXPORTS.map((one) => (
            <li key={one.key}>
              <span className="export-what">
                <strong>{t(`export.${one.key}`)}</strong>
                <span>{t(`export.${one.key}.about`)}</span>
              </span>
              <Button
                icon="save"
                label={t('export.save')}
                aria-label={t('export.saveWhat', { what: t(`export.${one.key}`) })}
                disabled={busy !== null}
                onClick={() => void save(one)}
              />
              {one.key !== 'picture' && (
                <button
                  type="button"
                  className="export-text"
                  aria-expanded={shown?.key === one.key}
                  aria-label={t('export.textWhat', { what: t(`export.${one.key}`) })}
                  onClick={() => void show(one)}
                >
                  {t('export.text')}
                </button>
              )}
              {shown?.key === one.key && <TextToCopy text={shown.text} label={t(`export.${one.key}`)} />}
            </li>
          ))}
        </ul>
        <p role="status" className="export-trouble">
          {busy === 'picture' ? t('export.drawing') : trouble}
        </p>
        <Button label={t('export.print')} onClick={print} />
      </div>
    </Dialog>
  );
}

function TextToCopy({ text, label }: { readonly text: string; readonly label: string }) {
  const field = useId();
  return (
    <div className="field export-copy">
      <label htmlFor={field}>{label}</label>
      <textarea
        id={field}
        readOnly
        rows={8}
        spellCheck={false}
        value={text}
        onFocus={(event) => event.target.select()}
      />
    </div>
  );
}
