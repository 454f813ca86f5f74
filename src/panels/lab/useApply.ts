/** From an edit to a branch: puts the edit's name into words and asks the store to run it. */
import { useCallback } from 'react';
import { vary } from '#store/lab.ts';
import { useWords } from '#ui/words.tsx';
import type { Change } from './edits/change.ts';

export type Apply = (change: Change) => Promise<boolean>;

export function useApply(): Apply {
  const { t } = useWords();
  return useCallback(({ scenario, subject, name }) => vary({ scenario, subject, name: t(name.key, name.values) }), [t]);
}
