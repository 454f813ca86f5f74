/** The glossary: every term with what it is, its formula, what to read next and its source. */
import { useEffect, useRef } from 'react';
import { type TermId, termIds, terms } from '#content/glossary/terms.ts';
import { lookUp, useView } from '#store/view.ts';
import { SourceLink } from '#ui/SourceLink.tsx';
import { useWords } from '#ui/words.tsx';
import { Prose } from '../Prose.tsx';
import { formulaIn } from '../Term.tsx';
import './glossary.css';

export function GlossaryMode() {
  const list = useRef<HTMLDListElement>(null);
  const wanted = useView((state) => state.lookedUp);

  useEffect(() => {
    if (!wanted) return;
    const name = list.current?.querySelector<HTMLElement>(`[data-term="${wanted.term}"]`);
    name?.scrollIntoView({ block: 'center' });
    name?.focus({ preventScroll: true });
  }, [wanted]);

  return (
    <>
      <p className="glossary-about">
        <Prose message="glossary.about" />
      </p>
      <dl ref={list} className="glossary">
        {termIds.map((id) => (
          <Entry key={id} id={id} />
        ))}
      </dl>
    </>
  );
}

function Entry({ id }: { readonly id: TermId }) {
  const words = useWords();
  const { t } = words;
  const { see, source } = terms[id];
  return (
    <div className="glossary-entry">
      <dt tabIndex={-1} data-term={id}>
        {t(`term.${id}`)}
      </dt>
      <dd>{t(`term.${id}.is`)}</dd>
      <dd className="term-formula">{formulaIn(words, id)}</dd>
      <dd className="term-see">
        {t('glossary.see')}
        {see.map((next) => (
          <button key={next} type="button" className="term-link" onClick={() => lookUp(next)}>
            {t(`term.${next}`)}
          </button>
        ))}
      </dd>
      <dd className="term-see">{source === null ? t('glossary.shared') : <SourceLink source={source} />}</dd>
    </div>
  );
}
