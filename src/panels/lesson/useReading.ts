/**
 * Where the reader is in a column of cards: the one that crosses a line a little above the middle of the window. Follows
 * the scroll and never moves it, except to a card that was asked for by a button, the address, or the way back.
 */
import { type RefObject, useEffect, useRef } from 'react';
import { learn, readTo } from '#store/lesson/place.ts';

/** Of the window's height. */
const LINE = 0.42;
/** Where cards stand side by side with the stage; in a narrower window one card shows at a time. */
const WIDE = '(min-width: 60rem)';

export function useReading(column: RefObject<HTMLElement | null>, step: string, count: number, paged: boolean): void {
  const scrolledTo = useRef('');

  // biome-ignore lint/correctness/useExhaustiveDependencies: cards that come and go are watched anew
  useEffect(() => {
    if (paged) return;
    const cards = column.current?.querySelectorAll<HTMLElement>('[data-card]') ?? [];
    const watch = new IntersectionObserver(
      () => {
        const { step: asked } = learn.getState();
        // A card that was asked for is still to be scrolled to; what passes the line until then was not read.
        if ((asked !== null && asked !== scrolledTo.current) || !matchMedia(WIDE).matches) return;
        const line = innerHeight * LINE;
        const at = [...cards].find((card) => {
          const { top, bottom } = card.getBoundingClientRect();
          return top <= line && line < bottom;
        });
        if (!at?.dataset.card) return;
        scrolledTo.current = at.dataset.card;
        readTo(at.dataset.card);
      },
      { rootMargin: `-${LINE * 100}% 0px -${99 - LINE * 100}% 0px` },
    );
    for (const card of cards) watch.observe(card);
    return () => watch.disconnect();
  }, [column, count, paged]);

  useEffect(() => {
    if (scrolledTo.current === step) return;
    scrolledTo.current = step;
    // Only what scrolls in here: another page around it stays where its reader put it.
    if (paged) {
      scrollTo(0, 0);
      return;
    }
    const card = column.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(step)}"]`);
    if (matchMedia(WIDE).matches) card?.scrollIntoView({ block: 'start' });
    else column.current?.parentElement?.scrollIntoView({ block: 'start' });
  }, [column, step, paged]);
}
