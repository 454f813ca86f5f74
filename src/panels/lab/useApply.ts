/** From an edit to a branch: puts the edit's name into words and asks the store to run it. */
import { useCallback } from 'react';
import { vary } from '#store/lab.ts';
import { useWords } from '#ui/words.tsx';
import type { Change } from './edits/change.ts';

export type Apply = (change: Change) => Promise<boolean>;

export function useApply(): Apply {
  const { t, prose } = useWords();
  return useCallback(
    ({ scenario, subject, name: { key, values } }) => {
      const said = Object.entries(values).map(([name, value]) => [name, prose(value)]);
      return vary({ scenario, subject, name: t(key, Object.fromEntries(said)) });
    },
    [t, prose],
  );
}
