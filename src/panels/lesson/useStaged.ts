/** Makes the stage what the card wants: moves it when the wish is another one, and locks and hides at once. */
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
    const key = JSON.stringify([wish.moment, wish.account]);
    if (stood.current === key) return;
    stood.current = key;
    void stand(wish.run, wish.moment, wish.account);
  }, [wish]);

  useEffect(() => setStage({ guessedPrice, guesses }), [guessedPrice, guesses]);

  return () => {
    if (wish) void stand(wish.run, wish.moment, wish.account);
  };
}
