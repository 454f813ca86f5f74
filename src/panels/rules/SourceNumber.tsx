/** A source where a rule cites it: its number in the rule book's list, and a link. */
import type { RuleBook } from '#protocol/rulebook.ts';
import { useWords } from '#ui/words.tsx';

/** `[3]`: to the source itself, or to the list below where it has no address. */
export function SourceNumber({ book, number }: { readonly book: RuleBook; readonly number: number }) {
  const { t } = useWords();
  const source = book.sources[number - 1];
  if (!source) return null;
  const name = t('rules.source', { number, title: source.title });
  const mark = `[${number}]`;
  return source.url ? (
    <a className="rules-ref" href={source.url} target="_blank" rel="noreferrer" aria-label={name} title={source.title}>
      {mark}
    </a>
  ) : (
    <span className="rules-ref" title={source.title}>
      <span className="unseen">{name}</span>
      <span aria-hidden="true">{mark}</span>
    </span>
  );
}
