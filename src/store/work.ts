/**
 * What the engine is busy with for longer than a moment: so that the page can say so and offer to stop it. (How it is
 * stopped is `engine.ts`.) A request that is answered at once is never seen here.
 */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** What takes longer is shown. */
const MOMENT_MS = 1_000;

interface WorkState {
  /** Requests that have been waiting for longer than a moment. */
  readonly slow: number;
  /** A line of steps that is being taken, where that takes longer than a moment. */
  readonly steps: { readonly taken: number; readonly of: number } | null;
}

const work = createStore<WorkState>()(() => ({ slow: 0, steps: null }));

export function useWork<T>(select: (state: WorkState) => T): T {
  return useStore(work, select);
}

/** One request begins. Returns what to call when it is over. */
export function waiting(): () => void {
  let shown = false;
  const timer = setTimeout(() => {
    shown = true;
    work.setState(({ slow }) => ({ slow: slow + 1 }));
  }, MOMENT_MS);
  return () => {
    clearTimeout(timer);
    if (shown) work.setState(({ slow }) => ({ slow: slow - 1 }));
  };
}

/** Many steps begin. `taken` says how far they are; `over` that they are done with. */
export function stepping(of: number): { taken(count: number): void; over(): void } {
  const begun = performance.now();
  return {
    taken(count) {
      if (performance.now() - begun > MOMENT_MS) work.setState({ steps: { taken: count, of } });
    },
    over() {
      if (work.getState().steps) work.setState({ steps: null });
    },
  };
}
