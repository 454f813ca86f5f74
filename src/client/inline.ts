/**
 * The rungs of a page in one file. The engine's text stands in the page once (a `<script type="text/plain">`, see
 * scripts/build/singleFile.mjs): a worker is started from it as a blob, or, where the host page forbids every worker, the
 * same text runs as a script of the page, which the page's policy allows by its hash.
 */
import { MOST } from '#protocol/limits.ts';
import { endpointOf } from './endpoint.ts';
import { type Host, mainThreadRung } from './fallback.ts';
import type { Rung } from './transport.ts';

/** Where `worker/embedded.ts` leaves the maker of hosts when it runs on a page. */
declare global {
  var adlLabHost: ((mostCells: number) => Host) | undefined;
}

/** @param text of the engine, a classic script */
export function inlineRungs(text: string): readonly Rung[] {
  return [{ name: 'inlineWorker', open: async () => endpointOf('inlineWorker', workerOf(text)) }, onPage(text)];
}

/** Classic: Chromium refuses module workers from a blob in a sandboxed frame. */
function workerOf(text: string): Worker {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  try {
    return new Worker(address, { name: 'engine' });
  } finally {
    // The worker has its address by now; the browser keeps the text until it is read.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }
}

function onPage(text: string): Rung {
  return mainThreadRung(async () => {
    if (!globalThis.adlLabHost) {
      const script = document.createElement('script');
      script.textContent = text;
      document.head.append(script);
      script.remove();
    }
    if (!globalThis.adlLabHost) throw new Error('the page may not run the engine');
    return globalThis.adlLabHost(MOST.cellsOnPage);
  });
}
