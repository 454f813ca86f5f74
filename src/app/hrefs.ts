/** Addresses of places on the site, with everything else of the present address kept. */
import { type LessonPlace, START } from '#store/lesson/place.ts';
import type { Mode } from '#store/view.ts';

export interface Place extends LessonPlace {
  readonly mode: Mode;
}

export function written({ mode, chapter, step, sheet }: Place): string {
  const search = new URLSearchParams(location.search);
  const values = { view: mode === 'stage' ? null : mode, chapter, step, sheet };
  for (const [name, value] of Object.entries(values)) {
    if (value === null) search.delete(name);
    else search.set(name, value);
  }
  const text = search.toString();
  return text === '' ? location.pathname : `?${text}`;
}

/** The address of a mode's beginning, everything else of the present address kept. */
export function addressOf(mode: Mode): string {
  return written({ ...START, mode });
}

export function addressOfLesson(place: LessonPlace): string {
  return written({ ...place, mode: 'learn' });
}

/** A chapter for a class whose teacher holds the answers back. */
export function heldAddress(chapter: string): string {
  const search = new URLSearchParams(addressOfLesson({ ...START, chapter }).slice(1));
  search.set('reveal', 'teacher');
  return `?${search}`;
}
