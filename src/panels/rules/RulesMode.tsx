/** The mode Rules: every rule book, with what it says and where that comes from. */
import { rulebooks } from '#content/rulebooks/registry.ts';
import './rules.css';

export function RulesMode() {
  return (
    <div className="rules">
      {rulebooks.map((book) => (
        <section key={book.id} aria-label={book.name}>
          <h3>{book.name}</h3>
          <p>{book.about}</p>
        </section>
      ))}
    </div>
  );
}
