/**
 * What the reader predicted, which ways are open and which chapters are read: on this device only, as long as the
 * browser allows it; otherwise for this visit. Never sent anywhere.
 */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Answer } from '#protocol/lesson.ts';
import { forget, recall, remember, whenKeptElsewhere } from '../memory.ts';

export interface Progress {
  readonly schema: 1;
  /** By `lesson/step`. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Gates: `lesson/step`. */
  readonly opened: readonly string[];
  /** Lessons whose end was reached. */
  readonly finished: readonly string[];
}

const KEY = 'adl-lab.lessons';
const NOTHING: Progress = { schema: 1, answers: {}, opened: [], finished: [] };

export const progress = createStore<Progress>()(() => restored(recall(KEY)));

// What another tab keeps is taken over and not written again, so that two tabs neither lose an answer nor fight.
let arriving = false;
whenKeptElsewhere(KEY, (kept) => {
  arriving = true;
  progress.setState(restored(kept), true);
  arriving = false;
});
progress.subscribe((state) => {
  if (!arriving) remember(KEY, JSON.stringify(state));
});

export function useProgress<T>(select: (state: Progress) => T): T {
  return useStore(progress, select);
}

export const keyOf = (lesson: string, step: string): string => `${lesson}/${step}`;

export function answer(key: string, given: Answer): void {
  progress.setState(({ answers }) => ({ answers: { ...answers, [key]: given } }));
}

export function openGate(key: string): void {
  progress.setState(({ opened }) => (opened.includes(key) ? {} : { opened: [...opened, key] }));
}

export function finish(lesson: string): void {
  progress.setState(({ finished }) => (finished.includes(lesson) ? {} : { finished: [...finished, lesson] }));
}

/** As the text of a file. */
export function progressText(): string {
  return `${JSON.stringify(progress.getState(), null, 2)}\n`;
}

/** One lesson's, or everything. */
export function erase(lesson?: string): void {
  if (lesson === undefined) {
    progress.setState(NOTHING, true);
    forget(KEY);
    return;
  }
  const others = (key: string) => !key.startsWith(`${lesson}/`);
  progress.setState(({ answers, opened, finished }) => ({
    answers: Object.fromEntries(Object.entries(answers).filter(([key]) => others(key))),
    opened: opened.filter(others),
    finished: finished.filter((one) => one !== lesson),
  }));
}

/** What an earlier visit left, as far as it can be read. */
export function restored(text: string | null): Progress {
  if (text === null) return NOTHING;
  try {
    const found: unknown = JSON.parse(text);
    return isProgress(found) ? found : NOTHING;
  } catch {
    // Not ours, or cut off: the reader begins anew.
    return NOTHING;
  }
}

function isProgress(found: unknown): found is Progress {
  if (typeof found !== 'object' || found === null) return false;
  const { schema, answers, opened, finished } = found as Partial<Record<keyof Progress, unknown>>;
  const texts = (list: unknown) => Array.isArray(list) && list.every((one) => typeof one === 'string');
  return schema === 1 && typeof answers === 'object' && answers !== null && texts(opened) && texts(finished);
}
