/** A state that is too long for a link: as a file to save, and as its text where files may not be saved. */
import type { MadeLink } from '#store/link.ts';
import { session } from '#store/session.ts';
import { stateFileText } from '#store/stateFile.ts';
import { Button } from '#ui/Button.tsx';
import { download } from '#ui/download.ts';
import { useWords } from '#ui/words.tsx';
import { CopyField } from './CopyField.tsx';

export function LongState({ length, most, unit }: Omit<MadeLink, 'text'>) {
  const { t } = useWords();
  const text = stateFileText();
  if (text === null) return null;
  const name = `${session.getState().world?.scenario.id ?? 'adl-lab'}.state.json`;
  return (
    <div className="share-long">
      <p>{t('share.link.long', { length, most, unit, open: t('scenario.import') })}</p>
      <Button icon="save" label={t('share.file')} onClick={() => download(name, text)} />
      <CopyField label={t('share.file.text')} text={text} rows={4} />
    </div>
  );
}
