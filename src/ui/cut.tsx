/**
 * With reduced motion a step is a cut, and what it changed is marked until the next one. A place on screen tells what it
 * shows; whether that is news is found here. Nothing is marked under any other wish for motion, nor during a preview.
 */
import { createContext, type ReactNode, type RefObject, useContext, useEffect, useMemo, useRef } from 'react';

interface Cut {
  /** Names the moment on screen; null: nothing is to be marked. */
  readonly moment: string | null;
  /** The moment whose first painting is over: what appears later was opened by the reader, and is no news. */
  readonly painted: RefObject<string | null>;
}

const CutContext = createContext<Cut | null>(null);

export function CutProvider({ moment, children }: { readonly moment: string | null; readonly children: ReactNode }) {
  const painted = useRef<string | null>(null);
  useEffect(() => {
    painted.current = moment;
  }, [moment]);
  const cut = useMemo(() => ({ moment, painted }), [moment]);
  return <CutContext value={cut}>{children}</CutContext>;
}

interface Seen {
  moment: string | null;
  shown: string;
  changed: boolean;
}

/** Did the last cut change what stands here, or bring it? For a `data-changed` attribute: undefined is no. */
export function useChanged(shown: string): true | undefined {
  const cut = useContext(CutContext);
  const seen = useRef<Seen | null>(null);
  const moment = cut?.moment ?? null;
  const painted = cut?.painted.current ?? null;
  const before = seen.current;
  if (before === null) seen.current = { moment, shown, changed: painted !== null && painted !== moment };
  else if (before.moment !== moment) seen.current = { moment, shown, changed: before.shown !== shown };
  else if (before.shown !== shown) seen.current = { moment, shown, changed: true };
  return moment !== null && seen.current?.changed ? true : undefined;
}
