/** The link to what is on the stage, with its length; where it is too long for one, the file. */
import { useState } from 'react';
import type { MadeLink } from '#store/link.ts';
import { readResult } from '#store/load.ts';
import { Button } from '#ui/Button.tsx';
import { download } from '#ui/download.ts';
import { useWords } from '#ui/words.tsx';
import { CopyField } from './CopyField.tsx';

export function LinkPart({ link }: { readonly link: MadeLink | null }) {
  const { t } = useWords();
  const [failed, setFailed] = useState(false);
  if (!link) return <p>{t('share.link.none')}</p>;
  const { text, length, most } = link;
  if (text !== null)
    return (
      <CopyField
        label={t('share.link')}
        text={`${location.origin}${location.pathname}#s=${text}`}
        rows={2}
        note={t('share.link.length', { length, most })}
      />
    );
  const save = async () => {
    const read = await readResult();
    setFailed(read === null);
    if (read) download(`${read.scenario.id}.scenario.json`, `${JSON.stringify(read.scenario, null, 2)}\n`);
  };
  return (
    <div className="share-long">
      <p>{t('share.link.long', { length, most })}</p>
      <Button icon="save" label={t('share.file')} onClick={() => void save()} />
      <p role="status">{failed ? t('share.link.none') : ''}</p>
    </div>
  );
}

/** The link to where the reader of a chapter is: the page's own address. */
export function PlacePart() {
  const { t } = useWords();
  return <CopyField label={t('share.place')} text={location.href} rows={2} />;
}
