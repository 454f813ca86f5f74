/** The link to what is on the stage, with its length; where it is too long for one, the file. */
import type { MadeLink } from '#store/link.ts';
import { useWords } from '#ui/words.tsx';
import { CopyField } from './CopyField.tsx';
import { LongState } from './LongState.tsx';

export function LinkPart({ link }: { readonly link: MadeLink | null }) {
  const { t } = useWords();
  if (!link) return <p>{t('share.link.none')}</p>;
  const { text, length, most } = link;
  if (text === null) return <LongState {...link} />;
  return (
    <CopyField
      label={t('share.link')}
      text={`${location.origin}${location.pathname}#s=${text}`}
      rows={2}
      note={t('share.link.length', { length, most })}
    />
  );
}

/** The link to where the reader of a chapter is: the page's own address. */
export function PlacePart() {
  const { t } = useWords();
  return <CopyField label={t('share.place')} text={location.href} rows={2} />;
}
