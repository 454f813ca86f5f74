/** A window so narrow that picture, text and tables stand under one another. As `lesson.css` has it. */
import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 40rem)';

export function useNarrow(): boolean {
  return useSyncExternalStore(followed, () => matchMedia(NARROW).matches);
}

function followed(changed: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
