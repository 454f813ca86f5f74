/**
 * Marks the page while nothing on it may move by itself: under the finger an outcome is shown at once, and whoever asked
 * for less motion gets cuts. Style sheets read the mark (`tokens.css`: every duration is nought). Shows nothing.
 */
import { useLayoutEffect } from 'react';
import { useSession } from '#store/session.ts';
import { useMotion } from '#store/view.ts';

export function StillMark() {
  const wanted = useMotion() !== 'full';
  const previews = useSession(({ gesture, frame }) => gesture !== null || (frame?.preview ?? false));
  const still = wanted || previews;
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-still', still);
  }, [still]);
  return null;
}
