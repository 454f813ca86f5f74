/**
 * What the build put into this page besides its code (scripts/build/carried.mjs): a chapter with its words, a recorded
 * day, or nothing. One code serves every chapter, so its policy names the same script everywhere.
 */
import type { Chapter } from '#content/lessons/registry.ts';
import type { LessonWords } from '#content/messages/lessons/words.ts';
import { embedded } from '#content/scenarios/embedded.ts';
import type { ScenarioFile } from '#protocol/scenario.ts';

export interface CarriedChapter {
  readonly chapter: Chapter;
  /** In the page's language, messages compiled. */
  readonly words: LessonWords;
}

/** Written by our own build into our own file: read as it is. */
const text = document.querySelector('#carried')?.textContent;
const carried = JSON.parse(text ?? '{}') as Partial<CarriedChapter> & { readonly scenario?: ScenarioFile };

/** What the stage can open; the first unasked. */
export const presets: readonly ScenarioFile[] = carried.scenario ? [carried.scenario, ...embedded] : embedded;

/** What this page shows unasked. */
export const shownHere = { lesson: carried.chapter?.lesson.id ?? null, scenario: presets[0]?.id ?? null } as const;

/** @throws Error in a page that carries none */
export function carriedChapter(): CarriedChapter {
  const { chapter, words } = carried;
  if (!chapter || !words) throw new Error('this page is built by npm run build; it has lost its chapter');
  return { chapter, words };
}
