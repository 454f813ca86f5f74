/**
 * Whether anybody can see this page: it may be far down another page, or in a tab behind. Out of sight nothing plays, and
 * soon nothing runs at all; back in sight everything is where it was.
 */
import { rest, wake } from '#store/engine.ts';
import { pause } from '#store/playback.ts';

/** How long a page is out of sight before its engine goes, in ms: scrolling past and back is no reason to start another. */
const PATIENCE_MS = 3_000;

let seen = false;
let leaving: ReturnType<typeof setTimeout> | undefined;

/** @param onFirst called once, when somebody can see the page */
export function followSight(onFirst: () => void): void {
  let first = true;
  let inView = false;

  function look(): void {
    seen = inView && !document.hidden;
    if (!seen) {
      pause();
      leaveSoon();
      return;
    }
    clearTimeout(leaving);
    if (first) onFirst();
    else void wake();
    first = false;
  }

  const observer = new IntersectionObserver(([entry]) => {
    inView = entry?.isIntersecting ?? false;
    look();
  });
  observer.observe(document.documentElement);
  document.addEventListener('visibilitychange', look);
}

/** Waits until the engine has nothing to do. */
function leaveSoon(): void {
  clearTimeout(leaving);
  leaving = setTimeout(() => {
    if (!seen && !rest()) leaveSoon();
  }, PATIENCE_MS);
}

/** For what a host page asks of a page that nobody sees: the engine is there, and goes again afterwards. */
export async function awake<T>(act: () => Promise<T>): Promise<T> {
  await wake();
  try {
    return await act();
  } finally {
    if (!seen) leaveSoon();
  }
}
