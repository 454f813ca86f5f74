/**
 * Holds an answer against what a venue prints: every number to the digits shown, rounded to the nearest or cut off, since
 * pages do both. A sign, a per-cent sign or an "x" belongs to the print; what follows the number in words does not.
 */
import { type Fields, isFields, NotSupported, type Outcome } from '../case.ts';
import { decimalText } from '../decimal.ts';
import { digitsAt, type Fraction, isFraction, times, whole } from './fraction.ts';

export type Answer = Fraction | boolean | string | readonly Answer[] | { readonly [name: string]: Answer };

const NUMBER = /^([+-]?)(\d[\d,]*)(?:\.(\d+))?\s*(%|x)?(?:\s*\(.*\))?$/;

const isList = (value: Answer): value is readonly Answer[] => Array.isArray(value);

/** Decimals of a difference shown to people. */
const SHOWN = 12;

function agreesWith(printed: string, actual: Fraction): boolean {
  const match = NUMBER.exec(printed);
  if (match === null) return false;
  const [, sign = '', integer = '', decimals = '', unit] = match;
  const size = BigInt(integer.replaceAll(',', '') + decimals);
  const digits = sign === '-' ? -size : size;
  const value = unit === '%' ? times(actual, whole(100)) : actual;
  return (['nearest', 'towardsZero'] as const).some(
    (direction) => digitsAt(value, decimals.length, direction) === digits,
  );
}

function agrees(expected: unknown, actual: Answer | undefined): boolean {
  if (actual === undefined) return false;
  if (isFraction(actual)) {
    if (typeof expected === 'number') return Number.isFinite(expected) && agreesWith(String(expected), actual);
    return typeof expected === 'string' && agreesWith(expected, actual);
  }
  if (isList(actual))
    return (
      Array.isArray(expected) && expected.length === actual.length && actual.every((one, i) => agrees(expected[i], one))
    );
  if (typeof actual === 'object') {
    if (!isFields(expected)) return false;
    const parts: Readonly<Record<string, Answer>> = { ...actual };
    const names = Object.keys(expected);
    return names.length === Object.keys(parts).length && names.every((name) => agrees(expected[name], parts[name]));
  }
  return expected === actual;
}

/** A number as a decimal, cut after twelve places. */
function told(answer: Answer): unknown {
  if (isFraction(answer)) return decimalText({ digits: digitsAt(answer, SHOWN, 'nearest'), scale: SHOWN });
  if (isList(answer)) return answer.map(told);
  if (typeof answer === 'object')
    return Object.fromEntries(Object.entries(answer).map(([name, part]) => [name, told(part)]));
  return answer;
}

/** Only the parts that are expected are checked; a part that the kind has no answer to is not supported. */
export function outcomeOf(expected: Fields, answer: Readonly<Record<string, Answer>>): Outcome {
  for (const name of Object.keys(expected))
    if (!Object.hasOwn(answer, name)) throw new NotSupported(`expected.${name} is nothing that this kind answers`);
  const off = Object.keys(expected).filter((name) => !agrees(expected[name], answer[name]));
  if (off.length === 0) return { verdict: 'agree' };
  const part = (whole: Fields): Fields => Object.fromEntries(off.map((name) => [name, whole[name]]));
  return {
    verdict: 'differ',
    expected: part(expected),
    actual: part(Object.fromEntries(off.map((name) => [name, told(answer[name] ?? '')]))),
  };
}
