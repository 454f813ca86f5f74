/** The frame for another page: its choices, its two snippets, and how it looks, which follows a moment behind. */
import { useEffect, useState } from 'react';
import { apart, embedded } from '#content/scenarios/embedded.ts';
import { type EmbedAsked, heard, isPrice, NOTHING_ASKED } from '#store/embedAddress.ts';
import { session } from '#store/session.ts';
import { useWords } from '#ui/words.tsx';
import { docsAddress } from '../docsAddress.ts';
import { useLessonCatalogue } from '../lessonCatalogue.ts';
import { CopyField } from './CopyField.tsx';
import { EmbedControls } from './EmbedControls.tsx';
import { ALLOW, elementSnippet, frameAddress, iframeSnippet, mdxSnippet, plainAddress, SANDBOX } from './snippets.ts';

/** Milliseconds without a change before the preview is opened anew. */
const SETTLED = 300;

/** A price half typed is none yet. */
const asHeard = (asked: EmbedAsked): EmbedAsked =>
  heard({ ...asked, price: asked.price !== null && isPrice(asked.price) ? asked.price : null }, apart);

interface EmbedPartProps {
  /** Text of a link to what is on the stage; null: it cannot be shown in a frame. */
  readonly state: string | null;
  /** The chapter that is read; null: the stage is looked at. */
  readonly lesson: string | null;
}

export function EmbedPart({ state, lesson }: EmbedPartProps) {
  const { t, locale } = useWords();
  const catalogue = useLessonCatalogue();
  const [asked, setAsked] = useState<EmbedAsked>(() => {
    const present = session.getState().world?.scenario.id;
    const carried = [...embedded.map(({ id }) => id), ...apart];
    const scenario = carried.find((id) => id === present) ?? carried[0] ?? null;
    return { ...NOTHING_ASKED, state, scenario, lesson };
  });
  const shown = asHeard(asked);
  const title = catalogue?.[shown.lesson ?? '']?.title ?? t('share.frame');
  const plain = plainAddress(shown);
  const source = frameAddress(shown);
  const [previewed, setPreviewed] = useState(source);

  useEffect(() => {
    const later = setTimeout(() => setPreviewed(source), SETTLED);
    return () => clearTimeout(later);
  }, [source]);

  return (
    <section className="share-embed" aria-label={t('share.embed')}>
      <div className="share-choices">
        <h3>{t('share.embed')}</h3>
        {state === null && lesson === null && <p className="share-note">{t('share.stateAbsent')}</p>}
        <EmbedControls asked={asked} state={state} onChange={setAsked} />
      </div>
      <div className="share-result">
        <h3>{t('share.preview')}</h3>
        {/* Another fragment alone would not open the frame anew. */}
        <iframe key={previewed} title={t('share.preview')} src={previewed} sandbox={SANDBOX} allow={ALLOW} />
        <CopyField label={t('share.iframe')} text={iframeSnippet(shown, title)} rows={4} />
        <CopyField label={t('share.element')} text={elementSnippet(shown, title)} rows={3} />
        <CopyField label={t('share.mdx')} text={mdxSnippet(shown, title)} rows={4} />
        {plain !== null && <CopyField label={t('share.plain')} text={plain} rows={1} note={t('share.plain.about')} />}
        <p className="share-note">
          <a href={docsAddress(locale)} target="_blank" rel="noopener">
            {t('share.docs')}
          </a>
        </p>
      </div>
    </section>
  );
}
