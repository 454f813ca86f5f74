/** The sources of a rule book, numbered as its rules cite them. */
import type { RuleBook } from '#protocol/rulebook.ts';
import { SourceLink } from '#ui/SourceLink.tsx';
import { useWords } from '#ui/words.tsx';

export function BookSources({ book }: { readonly book: RuleBook }) {
  const { t, day, prose } = useWords();
  return (
    <section className="rules-group">
      <h3>{t('rules.sources')}</h3>
      {book.sources.length === 0 && <p>{t('rules.sources.none')}</p>}
      <ol className="rules-sources">
        {book.sources.map((source) => (
          <li key={`${source.title} ${source.supports ?? ''}`}>
            <SourceLink source={source} />
            {source.date && `, ${t('rules.source.date', { date: day(source.date) })}`}
            {source.supports && (
              <span className="rules-supports">{t('rules.source.supports', { supports: prose(source.supports) })}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
