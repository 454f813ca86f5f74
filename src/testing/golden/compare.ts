/** Holds an answer against what an example expects. */
import { type Fields, isFields, NotSupported, type Outcome } from './case.ts';

/** Numbers within the tolerance (0: equal), everything else equal, all the way down; the keys are the same. */
function same(expected: unknown, actual: unknown, tolerance: number): boolean {
  if (typeof expected === 'number' && typeof actual === 'number')
    return expected === actual || Math.abs(expected - actual) <= tolerance;
  if (Array.isArray(expected) && Array.isArray(actual))
    return expected.length === actual.length && expected.every((value, i) => same(value, actual[i], tolerance));
  if (isFields(expected) && isFields(actual)) {
    const keys = Object.keys(expected);
    return (
      keys.length === Object.keys(actual).length &&
      keys.every((key) => Object.hasOwn(actual, key) && same(expected[key], actual[key], tolerance))
    );
  }
  return expected === actual;
}

/** The parts of `whole` that `wanted` names; NotSupported for a name that the answer does not have. */
function named(wanted: Fields, whole: Fields, what: string): Fields {
  const part: Record<string, unknown> = {};
  for (const key of Object.keys(wanted)) {
    if (!Object.hasOwn(whole, key)) throw new NotSupported(`${what}.${key} is nothing that this kind answers`);
    part[key] = whole[key];
  }
  return part;
}

/**
 * Outcome of an answer in JSON terms. Keys that `expected` does not name are not checked, an error is: an example that
 * expects an error and one that meets an unexpected error both differ.
 */
export function outcomeOf(expected: Fields, actual: Fields, tolerance: number): Outcome {
  const failed = Object.hasOwn(actual, 'error');
  const relevant = failed || Object.hasOwn(expected, 'error') ? actual : named(expected, actual, 'expected');
  if (same(expected, relevant, tolerance)) return { verdict: 'agree' };
  return { verdict: 'differ', expected, actual: relevant };
}
