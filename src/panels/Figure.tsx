/** A cited figure in prose: what it is a figure of, of which day, and who says so, in a box. */
import type { Fact } from '#content/facts/fact.ts';
import { type FactId, facts } from '#content/facts/registry.ts';
import { figureText } from '#ui/figure.ts';
import { Hint } from '#ui/Hint.tsx';
import { SourceLink } from '#ui/SourceLink.tsx';
import { useWords } from '#ui/words.tsx';
import './term.css';

export function Figure({ id }: { readonly id: FactId }) {
  const { t, day, locale } = useWords();
  const { source, asOf, confidence, ...fact }: Fact = facts[id];
  const figure = figureText(fact, locale);
  return (
    <Hint
      className="number"
      label={t('cited.ask', { figure })}
      box={
        <>
          <strong className="term-name">{figureText({ value: fact.value, unit: fact.unit }, locale)}</strong>
          <span>{t('cited.about', { label: t(`cited.${id}`), day: day(asOf) })}</span>
          <span className="term-see">
            {t('cited.source')}: <SourceLink source={source} />
          </span>
          <span className="term-see">{t('cited.confidence', { confidence })}</span>
        </>
      }
    >
      {figure}
    </Hint>
  );
}
