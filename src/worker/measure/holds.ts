/** Whether a predicate holds over the lines it names. */
import type { Comparison, Predicate } from '#protocol/measure.ts';
import { type Lines, take } from './take.ts';

const COMPARED: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
  less: (a, b) => a < b,
  atMost: (a, b) => a <= b,
  equal: (a, b) => a === b,
  atLeast: (a, b) => a >= b,
  more: (a, b) => a > b,
};

/** @throws RangeError when it names what is not there, or compares different units */
export function holds(predicate: Predicate, lines: Lines): boolean {
  if ('all' in predicate) return predicate.all.every((one) => holds(one, lines));
  if ('any' in predicate) return predicate.any.some((one) => holds(one, lines));
  if ('not' in predicate) return !holds(predicate.not, lines);
  const the = take(predicate.the, lines);
  const than = predicate.than === 0 ? { ...the, value: 0 } : take(predicate.than, lines);
  if (the.unit !== than.unit) throw new RangeError(`${the.unit} cannot be compared with ${than.unit}`);
  return COMPARED[predicate.is](the.value, than.value);
}
