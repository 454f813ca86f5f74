/** The mode Rules: one rule book as a page, then all of them beside each other. */
import { useRef } from 'react';
import { useWords } from '#ui/words.tsx';
import { BookPage } from './BookPage.tsx';
import { CompareTable } from './CompareTable.tsx';
import './rules.css';

const PARTS = ['book', 'compare'] as const;

export function RulesMode() {
  const { t } = useWords();
  const book = useRef<HTMLElement>(null);
  const read = () => {
    book.current?.scrollIntoView();
    book.current?.focus({ preventScroll: true });
  };
  return (
    <div className="rules">
      <nav className="rules-parts" aria-label={t('rules.parts')}>
        {PARTS.map((part) => (
          <a key={part} href={`#${part}`}>
            {t(`rules.part.${part}`)}
          </a>
        ))}
      </nav>
      <section ref={book} id="book" aria-label={t('rules.part.book')} tabIndex={-1}>
        <BookPage />
      </section>
      <CompareTable onRead={read} />
    </div>
  );
}
