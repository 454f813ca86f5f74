/**
 * Makes the stage what the card wants: sets it for every card that asks for a setting, also for the same one again, and
 * leaves it alone when the reader goes on to a card that asks for none. Locks and hides at once.
 */
import { useEffect, useRef } from 'react';
import { setStage } from '#store/lesson/staging.ts';
import { stand } from '#store/lesson/stand.ts';
import type { Wish } from './cards.ts';

/** @returns how to set the same stage again */
export function useStaged(wish: Wish | undefined, marks: Parameters<typeof setStage>[0]): () => void {
  const stood = useRef('');
  const { guessedPrice = null, guesses = {} } = marks;

  useEffect(() => {
    if (!wish) return;
    setStage({ locked: wish.locked, hidden: [...wish.hidden, 'follow'] });
    const before = stood.current;
    stood.current = wish.place;
    if (wish.place === before || wish.place === `${before}+`) return;
    void stand(wish.run, wish.moment, wish.account);
  }, [wish]);

  useEffect(() => setStage({ guessedPrice, guesses }), [guessedPrice, guesses]);

  return () => {
    if (wish) void stand(wish.run, wish.moment, wish.account);
  };
}
