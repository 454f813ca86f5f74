/**
 * `?fuzz=SEED` of the test build (`npx vite --mode fuzz`): plays with the page at random until something is wrong, `moves`
 * moves were made, or `seconds` are over; then leaves its report in `window.fuzz`. No part of what is published.
 */
import { Generator } from '#engine/rng.ts';
import { moveOnce } from './moves.ts';
import { broken, watchErrors } from './watch.ts';

export interface FuzzReport {
  readonly seed: number;
  /** What was done, in order. */
  readonly log: readonly string[];
  /** What was wrong after the last of it. */
  readonly wrong: readonly string[];
}

declare global {
  interface Window {
    fuzz?: FuzzReport;
  }
}

/** What would leave the page, stop it, or needs a real pointer. */
function stayHere(): void {
  window.print = () => {};
  window.open = () => null;
  Element.prototype.requestFullscreen = async () => {};
  Element.prototype.setPointerCapture = () => {};
  Element.prototype.releasePointerCapture = () => {};
  // Heard last: what the page itself has dealt with goes its way.
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (link instanceof HTMLAnchorElement && !link.getAttribute('href')?.startsWith('#')) event.preventDefault();
  });
}

async function play(seed: number, moves: number, seconds: number): Promise<FuzzReport> {
  const generator = new Generator(seed);
  const end = performance.now() + 1_000 * seconds;
  const log: string[] = [];
  for (let move = 0; move < moves && performance.now() < end; move += 1) {
    log.push(await moveOnce(generator));
    // The browser's turn, and the engine's.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const wrong = broken();
    if (wrong.length > 0) return { seed, log, wrong };
  }
  return { seed, log, wrong: [] };
}

const given = new URLSearchParams(location.search);
if (given.has('fuzz')) {
  watchErrors();
  stayHere();
  const number = (name: string, absent: number) => Number(given.get(name) ?? absent);
  window.fuzz = await play(number('fuzz', 1), number('moves', 1_000_000), number('seconds', 60));
}
