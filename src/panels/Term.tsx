/** A term of the field in prose: underlined, with its glossary entry in a box. */
import type { ReactNode } from 'react';
import { type TermId, terms } from '#content/glossary/terms.ts';
import { lookUp } from '#store/view.ts';
import { Hint } from '#ui/Hint.tsx';
import { useWords, type Words } from '#ui/words.tsx';
import './term.css';

export function Term({ id, children }: { readonly id: TermId; readonly children?: ReactNode }) {
  const { t } = useWords();
  const name = t(`term.${id}`);
  return (
    <Hint label={t('glossary.entry', { term: name })} box={<TermBody id={id} />}>
      {children ?? name}
    </Hint>
  );
}

/** Definition, formula, what to read next, and the source: phrasing content only, since a box may stand in a paragraph. */
function TermBody({ id }: { readonly id: TermId }) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <strong className="term-name">{t(`term.${id}`)}</strong>
      <span>{t(`term.${id}.is`)}</span>
      <code className="term-formula">{formulaIn(words, id)}</code>
      <span className="term-see">
        {t('glossary.see')}
        {terms[id].see.map((next) => (
          <button
            key={next}
            type="button"
            className="term-link"
            onClick={({ currentTarget }) => {
              // Who goes there leaves the box.
              currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
              lookUp(next);
            }}
          >
            {t(`term.${next}`)}
          </button>
        ))}
      </span>
    </>
  );
}

/** The formula with the catalogue's words for its symbols. */
export function formulaIn({ maybe }: Words, id: TermId): string {
  return terms[id].formula.replaceAll(/[A-Za-z]\w*/g, (symbol) => maybe(`quantity.${symbol}`) ?? symbol);
}
