/** What the engine says to a rule book before it is run: accepted or refused, and who would be first where the stage stands. */
import { useEffect, useState } from 'react';
import type { RuleBook } from '#protocol/rulebook.ts';
import { type Tried, tryRules } from '#store/ask.ts';
import { useSession } from '#store/session.ts';

/** null while the engine is asked. The last answer about another rule book is none. */
export function useTrial(book: RuleBook): Tried | null {
  const settled = useSession((state) => state.settled);
  const [answer, setAnswer] = useState<{ readonly book: RuleBook; readonly tried: Tried | null } | null>(null);
  useEffect(() => {
    let stale = false;
    if (settled)
      void tryRules(book).then((tried) => {
        if (!stale) setAnswer({ book, tried });
      });
    return () => {
      stale = true;
    };
  }, [book, settled]);
  return answer?.book === book ? answer.tried : null;
}
