/**
 * The frame for a large panel that may be out of sight. In sight it follows a drag, a frame late rather than hold the
 * picture up; out of sight it stands still until the finger rests. What is no preview it shows at once, wherever it is.
 */
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import type { Frame } from '#protocol/frame.ts';
import { useFrame } from '#store/session.ts';

/** The finger rests when no newer preview has come for so long, ms. */
const REST = 200;

export function useCalmFrame(inSight: boolean): Frame | null {
  const newest = useFrame();
  const [rested, setRested] = useState<Frame | null>(null);
  const shown = useRef(newest);
  const follows = inSight || !newest?.preview;
  const frame = follows || newest === rested ? newest : shown.current;

  useEffect(() => {
    shown.current = frame;
  }, [frame]);
  useEffect(() => {
    if (follows) return undefined;
    const timer = setTimeout(() => setRested(newest), REST);
    return () => clearTimeout(timer);
  }, [newest, follows]);

  return useDeferredValue(frame);
}
