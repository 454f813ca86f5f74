/** One rule book as one page: what it is, its rules group by group, what is missing, what is misprinted, its sources. */
import { useState } from 'react';
import { rulebooks } from '#content/rulebooks/registry.ts';
import type { RuleBook } from '#protocol/rulebook.ts';
import { useLab } from '#store/lab.ts';
import { changeBook, originOf, useRules } from '#store/rules.ts';
import { useWorld } from '#store/session.ts';
import { Button } from '#ui/Button.tsx';
import { Said, useWords } from '#ui/words.tsx';
import { BookChoice } from './BookChoice.tsx';
import { BookSources } from './BookSources.tsx';
import { Errata } from './Errata.tsx';
import { LiveFormula } from './LiveFormula.tsx';
import { RuleRefusal } from './RuleRefusal.tsx';
import { SlotRow } from './SlotRow.tsx';
import { sameSlot } from './sayings.ts';
import { groups, slotOf, slotPaths } from './slots.ts';
import { useTrial } from './useTrial.ts';

/** What is read: what the reader chose, else what the stage runs under. */
function useBook(): { readonly book: RuleBook; readonly published: RuleBook } | null {
  const world = useWorld();
  const chosen = useRules((state) => state.published);
  const changed = useRules((state) => state.changed);
  if (chosen) return { book: changed ?? chosen, published: chosen };
  if (!world) return null;
  const { rules } = world;
  const origin = rulebooks.find(({ id }) => id === originOf(rules.id));
  return { book: changed ?? (origin?.id === rules.id ? origin : rules), published: origin ?? rules };
}

export function BookPage() {
  const { t } = useWords();
  const both = useBook();
  return both ? <Page {...both} /> : <p>{t('mode.loading')}</p>;
}

function Page({ book, published }: { readonly book: RuleBook; readonly published: RuleBook }) {
  const { t, prose } = useWords();
  const [changing, setChanging] = useState(false);
  const tried = useTrial(book);
  const refusal = tried !== null && !tried.ok ? tried : null;
  const differing = slotPaths.filter((path) => !sameSlot(book, published, path));
  return (
    <article className="rules-book" aria-label={prose(book.name)}>
      <BookChoice
        book={differing.length > 0 ? book : published}
        published={published}
        changing={changing}
        runnable={refusal === null && book.notRunnable === null}
        onChange={setChanging}
      />
      <p className="rules-about">
        <Said text={published.about} />
      </p>
      <p className="rules-facts">
        <Facts published={published} />
      </p>
      {book.notRunnable !== null && (
        <p className="note">{t('rules.notRunnable', { reason: prose(book.notRunnable) })}</p>
      )}
      {(changing || differing.length > 0) && (
        <p className="rules-differs" role="status">
          {differing.length > 0
            ? t('rules.changed', { count: differing.length, name: prose(published.name) })
            : t('rules.changed.same', { name: prose(published.name) })}{' '}
          {differing.length > 0 && <Button label={t('rules.changed.reset')} onClick={() => changeBook(published)} />}
        </p>
      )}
      {refusal && <RuleRefusal refusal={refusal} />}
      <Refused />
      {groups.map((group) => (
        <section key={group} className="rules-group" aria-label={t(`rules.group.${group}`)}>
          <h3>{t(`rules.group.${group}`)}</h3>
          <dl>
            {slotPaths
              .filter((path) => slotOf(path).group === group)
              .map((path) => (
                <SlotRow
                  key={path}
                  book={book}
                  published={published}
                  path={path}
                  changing={changing}
                  refusal={refusal}
                  live={path === 'adl.ranking' ? <LiveFormula tried={tried} /> : null}
                />
              ))}
          </dl>
        </section>
      ))}
      <Errata errata={published.errata} />
      {published.gaps.length > 0 && (
        <section className="rules-group">
          <h3>{t('rules.gaps')}</h3>
          <ul className="rules-gaps">
            {published.gaps.map((gap) => (
              <li key={gap}>
                <Said text={gap} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <BookSources book={published} />
    </article>
  );
}

function Facts({ published }: { readonly published: RuleBook }) {
  const { t, day } = useWords();
  const running = useWorld()?.rules.id === published.id;
  return (
    <>
      {t('rules.asOf', { date: day(published.asOf) })} {running && t('rules.running')}
    </>
  );
}

/** Why the stage did not take it: the scenario may refuse what the rule book alone does not. */
function Refused() {
  const refused = useLab((state) => (state.refused?.subject === 'rules' ? state.refused.refusal : null));
  return refused ? <RuleRefusal refusal={refused} /> : null;
}
