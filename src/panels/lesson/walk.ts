/** Where the reader of a chapter is, for what stands outside its panels: a host page asks and is told. */
import type { Lesson } from '#protocol/lesson.ts';
import { keyOf } from '#store/lesson/progress.ts';
import { truthOf } from '#store/lesson/questions.ts';
import { type Card, cardsOf } from './cards.ts';
import { gapOf, judge } from './judge.ts';
import { unitsOfBook } from './measured.ts';
import { answersTo } from './useMeasured.ts';
import { readingNow } from './useReadingState.ts';

interface Walk {
  readonly cards: readonly Card[];
  readonly at: number;
}

/** null: the engine has not answered the chapter's questions yet. */
export function walkOf(lesson: Lesson): Walk | null {
  const answers = answersTo(lesson);
  if (!answers) return null;
  const reading = readingNow(lesson.id);
  const cards = cardsOf(lesson, answers, unitsOfBook(lesson.scenario), reading);
  return {
    cards,
    at: Math.max(
      0,
      cards.findIndex(({ id }) => id === reading.wanted),
    ),
  };
}

/** How a prediction came out; null: the teacher holds that back, or there is none. */
export function scoreOf(lesson: Lesson, step: string): { right: boolean; gap: readonly string[] } | null {
  const answers = answersTo(lesson);
  const prediction = lesson.steps.find(({ id }) => id === step)?.prediction;
  const reading = readingNow(lesson.id);
  const answer = reading.answers[keyOf(lesson.id, step)];
  if (!answers || !prediction || answer === undefined || !reading.told) return null;
  const truth = truthOf(step, prediction, answers);
  const units = unitsOfBook(lesson.scenario);
  return { right: judge(prediction, answer, truth, units).right, gap: gapOf(prediction, answer, truth, units) };
}
