/** Where the reader is in the lessons; the address follows, and leads here. And how a class looks at it. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Answer } from '#protocol/lesson.ts';
import { keyOf } from './progress.ts';

export type SheetKind = 'worksheet' | 'key' | 'guide';

export interface LessonPlace {
  /** null: the list of chapters. */
  readonly chapter: string | null;
  /** null: its beginning. A counter-scenario is `step~belief`. */
  readonly step: string | null;
  /** Something to print instead. */
  readonly sheet: SheetKind | null;
}

interface LearnState extends LessonPlace {
  /** Does the reader's way back lead to the place before? Scrolling past a step leaves no trace in it. */
  readonly lasting: boolean;
  /** The teacher holds the answers: truths stay hidden until the key is given. */
  readonly held: boolean;
  /** Lessons whose key was given. */
  readonly released: readonly string[];
  readonly presenting: boolean;
  readonly notes: boolean;
  /** Where the reader has been in this visit, `lesson/step`: a way that was open stays open. */
  readonly visited: readonly string[];
  /** Predictions shown without an answer, by a presenter. */
  readonly shown: readonly string[];
  /** Predictions being made: moved, and not given yet. By `lesson/step`. */
  readonly drafts: Readonly<Record<string, Answer>>;
}

export const START: LessonPlace = { chapter: null, step: null, sheet: null };

export const learn = createStore<LearnState>()(() => ({
  ...START,
  lasting: true,
  held: false,
  released: [],
  presenting: false,
  notes: false,
  visited: [],
  shown: [],
  drafts: {},
}));

learn.subscribe(({ chapter, step, visited }) => {
  if (chapter === null || step === null) return;
  const here = keyOf(chapter, step);
  if (!visited.includes(here)) learn.setState({ visited: [...visited, here] });
});

export function useLearn<T>(select: (state: LearnState) => T): T {
  return useStore(learn, select);
}

/** Goes there; back leads here again. */
export function visit(place: Partial<LessonPlace>): void {
  learn.setState({ ...place, lasting: true });
}

/** Has read on to there. */
export function readTo(step: string): void {
  if (learn.getState().step !== step) learn.setState({ step, lasting: false });
}

export function holdAnswers(held: boolean): void {
  learn.setState({ held });
}

export function release(lesson: string): void {
  learn.setState(({ released }) => ({ released: [...released, lesson] }));
}

export function showTruth(key: string): void {
  learn.setState(({ shown }) => (shown.includes(key) ? {} : { shown: [...shown, key] }));
}

export function draft(key: string, answer: Answer): void {
  learn.setState(({ drafts }) => ({ drafts: { ...drafts, [key]: answer } }));
}

/** As if the reader had never been in this lesson. */
export function leaveAnew(lesson: string): void {
  const others = (key: string) => !key.startsWith(keyOf(lesson, ''));
  learn.setState(({ visited, shown, drafts }) => ({
    visited: visited.filter(others),
    shown: shown.filter(others),
    drafts: Object.fromEntries(Object.entries(drafts).filter(([key]) => others(key))),
    step: null,
  }));
}

export function present(presenting: boolean): void {
  learn.setState({ presenting });
}

export function showNotes(notes: boolean): void {
  learn.setState({ notes });
}
