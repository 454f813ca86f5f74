/** The mode Rules: one rule book as a page, all of them beside each other, what one crash comes to under each, lights. */
import { useRef } from 'react';
import type { RuleBook } from '#protocol/rulebook.ts';
import { readBook } from '#store/rules.ts';
import { useWords } from '#ui/words.tsx';
import { BookPage } from './BookPage.tsx';
import { CompareTable } from './CompareTable.tsx';
import { CrashTable } from './CrashTable.tsx';
import { LightsExhibit } from './LightsExhibit.tsx';
import './rules.css';

const PARTS = ['book', 'compare', 'crash', 'lights'] as const;

export function RulesMode() {
  const { t } = useWords();
  const page = useRef<HTMLElement>(null);
  const read = (book: RuleBook) => {
    readBook(book);
    page.current?.scrollIntoView();
    page.current?.focus({ preventScroll: true });
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
      <section ref={page} id="book" aria-label={t('rules.part.book')} tabIndex={-1}>
        <BookPage />
      </section>
      <CompareTable onRead={read} />
      <CrashTable onRead={read} />
      <LightsExhibit />
    </div>
  );
}
