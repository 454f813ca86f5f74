/**
 * The way through a chapter as cards: its steps as far as they are open, a counter-scenario after a wrong prediction,
 * and what to take along at the end. Says for each card where the stage stands. Pure.
 */
import type { Answer, ControlId, Lesson, LessonStep, Misconception, Moment, PartId } from '#protocol/lesson.ts';
import type { Answers, Run } from '#protocol/measure.ts';
import { keyOf } from '#store/lesson/progress.ts';
import { truthOf } from '#store/lesson/questions.ts';
import type { Units } from '#ui/format.ts';
import { judge } from './judge.ts';

export interface Card {
  /** What the address says. */
  readonly id: string;
  readonly step: LessonStep | null;
  readonly belief: Misconception | null;
  /** A prediction has been compared, or a gate has opened, or there was none. */
  readonly open: boolean;
  readonly wish: Wish;
}

/** What the stage should be. */
export interface Wish {
  /** Names the setting: the card that asks for it; with a + for each card since that leaves the stage to the reader. */
  readonly place: string;
  readonly run: Run;
  readonly moment: Moment;
  readonly focus: readonly PartId[];
  readonly locked: readonly ControlId[];
  readonly hidden: readonly PartId[];
  readonly part: PartId | null;
  readonly account: string | null;
}

export const CLOSING = 'closing';
const DETOUR = '~';
const WATCH: readonly ControlId[] = ['handle', 'timeline', 'knob'];

export interface Reading {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly opened: readonly string[];
  /** Predictions shown without an answer. */
  readonly shown: readonly string[];
  /** Truths may be told. */
  readonly told: boolean;
  /** The card that the address asks for. */
  readonly wanted: string | null;
  /** `lesson/step`s that the address asked for in this visit: the way is open as far as there. */
  readonly visited: readonly string[];
  /** Predictions being made. */
  readonly drafts: Readonly<Record<string, Answer>>;
}

export function isRevealed(key: string, { answers, shown, told }: Reading): boolean {
  return told && (answers[key] !== undefined || shown.includes(key));
}

export function cardsOf(lesson: Lesson, measured: Answers, units: Units, reading: Reading): readonly Card[] {
  const cards: Card[] = [];
  const asked = [...reading.visited, keyOf(lesson.id, reading.wanted ?? '')]
    .filter((one) => one.startsWith(keyOf(lesson.id, '')))
    .map((one) => one.slice(lesson.id.length + 1));
  const wantedAt = reading.told ? Math.max(-1, ...asked.map((one) => indexOf(lesson, one))) : -1;
  let stands: Stand = { place: '', moment: { run: '' } };
  for (const [at, step] of lesson.steps.entries()) {
    const key = keyOf(lesson.id, step.id);
    const revealed = step.prediction !== undefined && isRevealed(key, reading);
    if (step.at) stands = { place: step.id, moment: step.at };
    else stands = { ...stands, place: `${stands.place}+` };
    if (step.prediction && revealed) stands = { place: `${step.id}!`, moment: step.prediction.reveal };
    const open = step.prediction ? revealed : step.gate ? reading.opened.includes(key) : true;
    cards.push({ id: step.id, step, belief: null, open, wish: wishOf(lesson, step, stands, revealed) });
    // A counter-scenario that an address asks for is there without a prediction too.
    const tellable = revealed || (reading.told && reading.answers[key] === undefined);
    const belief = tellable ? beliefOf(step, reading.answers[key], measured, units, asked) : null;
    if (belief) cards.push(detour(lesson, step, belief));
    if (!open && at >= wantedAt) return cards;
  }
  const last = cards.at(-1);
  if (last) cards.push({ id: CLOSING, step: null, belief: null, open: true, wish: last.wish });
  return cards;
}

/** Where in the lesson the address points; past its end for the closing; −1: nowhere. */
export function indexOf({ steps }: Lesson, wanted: string | null): number {
  if (wanted === CLOSING) return steps.length;
  const [step] = wanted?.split(DETOUR) ?? [];
  return steps.findIndex(({ id }) => id === step);
}

function beliefOf(
  step: LessonStep,
  answer: Answer | undefined,
  measured: Answers,
  units: Units,
  wanted: readonly string[],
): Misconception | null {
  const { prediction } = step;
  if (!prediction) return null;
  const asked = prediction.misconceptions.find(({ id }) => wanted.includes(`${step.id}${DETOUR}${id}`));
  if (answer === undefined) return asked ?? null;
  return judge(prediction, answer, truthOf(step.id, prediction, measured), units).belief ?? asked ?? null;
}

interface Stand {
  readonly place: string;
  readonly moment: Moment;
}

function detour(lesson: Lesson, step: LessonStep, belief: Misconception): Card {
  const { at, focus = ['queue', 'accounts'] } = belief;
  const id = `${step.id}${DETOUR}${belief.id}`;
  return {
    id,
    step,
    belief,
    open: true,
    wish: {
      place: id,
      run: runOf(lesson, at),
      moment: at,
      focus,
      locked: WATCH,
      hidden: lesson.hide ?? [],
      part: null,
      account: null,
    },
  };
}

function wishOf(lesson: Lesson, step: LessonStep, { place, moment }: Stand, revealed: boolean): Wish {
  const hidden = [...(lesson.hide ?? []), ...(revealed ? [] : (step.hide ?? []))];
  const focus = (revealed && step.prediction?.focus) || step.focus || lesson.focus;
  return {
    place,
    run: runOf(lesson, moment),
    moment,
    focus: focus.filter((part) => !hidden.includes(part)),
    locked: step.lock ?? [],
    hidden,
    part: step.highlight?.part ?? null,
    account: step.highlight?.account ?? null,
  };
}

/** @throws RangeError when a step names a run that the lesson has not */
function runOf({ id, runs }: Lesson, { run }: Moment): Run {
  const found = runs[run];
  if (!found) throw new RangeError(`lesson ${id} has no run ${run}`);
  return found;
}
