/** Compares a prediction with the truth: was it right, and if not, which belief speaks from it. */
import type { Answer, Match, Misconception, Prediction } from '#protocol/lesson.ts';
import type { Truth } from '#store/lesson/questions.ts';
import type { Units } from '#ui/format.ts';
import { differenceText, measuredNumber } from './measured.ts';

export interface Verdict {
  readonly right: boolean;
  readonly belief: Misconception | null;
}

export function judge(prediction: Prediction, answer: Answer, truth: Truth, units: Units): Verdict {
  if (isRight(prediction, answer, truth, units)) return { right: true, belief: null };
  const belief = prediction.misconceptions.find(({ when }) => fits(when, prediction, answer, truth, units));
  return { right: false, belief: belief ?? null };
}

function isRight(prediction: Prediction, answer: Answer, truth: Truth, units: Units): boolean {
  switch (truth.kind) {
    case 'choice':
      return answer === truth.option;
    case 'number':
      return (
        prediction.kind === 'number' && near(Number(answer), measuredNumber(truth.value, units), prediction.tolerance)
      );
    case 'draw':
      return (
        prediction.kind === 'draw' &&
        truth.points.every(({ y }, at) => near(heightAt(answer, at), measuredNumber(y, units), prediction.tolerance))
      );
    case 'rank':
      return truth.order.every((id, at) => textAt(answer, at) === id);
    case 'chips':
      return (
        prediction.kind === 'chips' &&
        chipsOf(truth, prediction.each, units).every((chips, at) => Math.abs(heightAt(answer, at) - chips) < 1)
      );
  }
}

/** Answer minus truth of every number asked for, as decimal text for programs; nothing where no number was asked. */
export function gapOf(prediction: Prediction, answer: Answer, truth: Truth, units: Units): readonly string[] {
  switch (truth.kind) {
    case 'choice':
    case 'rank':
      return [];
    case 'number':
      return [differenceText(Number(answer), truth.value, units)];
    case 'draw':
      return truth.points.map(({ y }, at) => differenceText(heightAt(answer, at), y, units));
    case 'chips': {
      const each = prediction.kind === 'chips' ? Number(prediction.each) : 1;
      return truth.values.map((value, at) => differenceText(heightAt(answer, at) * each, value, units));
    }
  }
}

/** What each item's truth comes to in chips; may be a fraction of one. */
function chipsOf(truth: Extract<Truth, { kind: 'chips' }>, each: string, units: Units): readonly number[] {
  return truth.values.map((value) => measuredNumber(value, units) / Number(each));
}

function fits(when: Match, prediction: Prediction, answer: Answer, truth: Truth, units: Units): boolean {
  if ('otherwise' in when) return true;
  if ('option' in when) return answer === when.option;
  if ('first' in when) return textAt(answer, 0) === when.first;
  if ('is' in when) {
    if (truth.kind !== 'number') return false;
    const difference = Number(answer) - measuredNumber(truth.value, units);
    return when.is === 'above' ? difference > 0 : difference < 0;
  }
  if ('neverRises' in when) return numbersOf(answer).every((height) => height <= heightAt(answer, 0));
  if ('neverBelow' in when) return numbersOf(answer).every((height) => height >= Number(when.neverBelow));
  const at = prediction.kind === 'chips' ? prediction.items.findIndex(({ id }) => id === itemOf(when)) : -1;
  const chips = heightAt(answer, at);
  return 'some' in when ? chips > 0 : numbersOf(answer).every((other, one) => one === at || other < chips);
}

const itemOf = (when: { some: string } | { most: string }): string => ('some' in when ? when.some : when.most);

function near(guess: number, truth: number, tolerance: string): boolean {
  // A guess on the edge of the tolerance is within it, however a float writes it.
  return Math.abs(guess - truth) <= Number(tolerance) + 1e-9;
}

export function numbersOf(answer: Answer): readonly number[] {
  return Array.isArray(answer) ? answer.filter((one): one is number => typeof one === 'number') : [];
}

const heightAt = (answer: Answer, at: number): number => numbersOf(answer)[at] ?? Number.NaN;

function textAt(answer: Answer, at: number): string | undefined {
  const one: unknown = Array.isArray(answer) ? answer[at] : undefined;
  return typeof one === 'string' ? one : undefined;
}
