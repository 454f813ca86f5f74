/** Fetches what is not on the first page once the browser has nothing else to do, so that nobody waits for it later. */
import { fetchTheRest } from '#ui/Later.tsx';

/** For browsers that do not say when they are at rest. */
const A_MOMENT_MS = 1_000;

export function fetchRestWhenIdle(): void {
  const start = () => void fetchTheRest();
  if ('requestIdleCallback' in globalThis) requestIdleCallback(start);
  else setTimeout(start, A_MOMENT_MS);
}
