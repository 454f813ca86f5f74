/** The frame for another page: its choices, its two snippets, and how it looks, which follows a moment behind. */
import { useEffect, useState } from 'react';
import { embedded } from '#content/scenarios/embedded.ts';
import { type EmbedAsked, isPrice, NOTHING_ASKED, writeEmbedParams } from '#store/embedAddress.ts';
import { session } from '#store/session.ts';
import { useWords } from '#ui/words.tsx';
import { docsAddress } from '../docsAddress.ts';
import { CopyField } from './CopyField.tsx';
import { EmbedControls } from './EmbedControls.tsx';
import { ALLOW, elementSnippet, iframeSnippet, SANDBOX } from './snippets.ts';

/** Milliseconds without a change before the preview is opened anew. */
const SETTLED = 300;

/** A state says which world, rules and moment; asked for beside it they would not be heard. */
function heard(asked: EmbedAsked): EmbedAsked {
  const price = asked.price !== null && isPrice(asked.price) ? asked.price : null;
  if (asked.state === null) return { ...asked, price };
  return { ...asked, scenario: null, rules: null, policy: null, price: null, event: null, autoplay: false };
}

export function EmbedPart({ state }: { readonly state: string | null }) {
  const { t, locale } = useWords();
  const [asked, setAsked] = useState<EmbedAsked>(() => {
    const present = session.getState().world?.scenario.id;
    const scenario = embedded.find(({ id }) => id === present) ?? embedded[0];
    return { ...NOTHING_ASKED, state, scenario: scenario?.id ?? null };
  });
  const shown = heard(asked);
  const title = t('share.frame');
  const source = `embed.html${writeEmbedParams(shown)}`;
  const [previewed, setPreviewed] = useState(source);

  useEffect(() => {
    const later = setTimeout(() => setPreviewed(source), SETTLED);
    return () => clearTimeout(later);
  }, [source]);

  return (
    <section className="share-embed" aria-label={t('share.embed')}>
      <div className="share-choices">
        <h3>{t('share.embed')}</h3>
        {state === null && <p className="share-note">{t('share.stateAbsent')}</p>}
        <EmbedControls asked={asked} state={state} onChange={setAsked} />
      </div>
      <div className="share-result">
        <h3>{t('share.preview')}</h3>
        {/* Another fragment alone would not open the frame anew. */}
        <iframe key={previewed} title={t('share.preview')} src={previewed} sandbox={SANDBOX} allow={ALLOW} />
        <CopyField label={t('share.iframe')} text={iframeSnippet(shown, title)} rows={4} />
        <CopyField label={t('share.element')} text={elementSnippet(shown, title)} rows={3} />
        <p className="share-note">
          <a href={docsAddress(locale)} target="_blank" rel="noopener">
            {t('share.docs')}
          </a>
        </p>
      </div>
    </section>
  );
}
