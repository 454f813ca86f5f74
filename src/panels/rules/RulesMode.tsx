/** The mode Rules: one rule book as a page, then all of them beside each other. */
import { BookPage } from './BookPage.tsx';
import './rules.css';

export function RulesMode() {
  return (
    <div className="rules">
      <BookPage />
    </div>
  );
}
