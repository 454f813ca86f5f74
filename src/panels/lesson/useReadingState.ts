/** How far the reader is and may be: predictions given, gates opened, and whether the teacher lets truths be told. */
import { useMemo } from 'react';
import { learn, useLearn } from '#store/lesson/place.ts';
import { progress, useProgress } from '#store/lesson/progress.ts';
import type { Reading } from './cards.ts';

export function useReadingState(lesson: string): Reading {
  const answers = useProgress((state) => state.answers);
  const opened = useProgress((state) => state.opened);
  const shown = useLearn((state) => state.shown);
  const wanted = useLearn((state) => state.step);
  const visited = useLearn((state) => state.visited);
  const drafts = useLearn((state) => state.drafts);
  const told = useLearn(({ held, released }) => !held || released.includes(lesson));
  return useMemo(
    () => ({ answers, opened, shown, wanted, visited, drafts, told }),
    [answers, opened, shown, wanted, visited, drafts, told],
  );
}

/** The same for what stands outside the panels. */
export function readingNow(lesson: string): Reading {
  const { answers, opened } = progress.getState();
  const { shown, step, visited, drafts, held, released } = learn.getState();
  return { answers, opened, shown, wanted: step, visited, drafts, told: !held || released.includes(lesson) };
}
