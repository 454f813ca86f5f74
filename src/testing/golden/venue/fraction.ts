/** Exact fractions: what examples of venues are worked out in before they are held against printed digits. */
import { type Decimal, divide } from '../decimal.ts';
import { decimalOf } from '../read.ts';

/** num ÷ den, den > 0. */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

export const isFraction = (value: unknown): value is Fraction =>
  typeof value === 'object' && value !== null && 'num' in value && 'den' in value;

const of = (num: bigint, den: bigint): Fraction => {
  if (den === 0n) throw new RangeError('a fraction over zero');
  return den < 0n ? { num: -num, den: -den } : { num, den };
};

export const whole = (value: number | bigint): Fraction => ({ num: BigInt(value), den: 1n });
export const fromDecimal = ({ digits, scale }: Decimal): Fraction => of(digits, 10n ** BigInt(scale));
/** A decimal input of an example. */
export const fractionOf = (value: unknown, name: string): Fraction => fromDecimal(decimalOf(value, name));

export const plus = (a: Fraction, b: Fraction): Fraction => of(a.num * b.den + b.num * a.den, a.den * b.den);
export const minus = (a: Fraction, b: Fraction): Fraction => of(a.num * b.den - b.num * a.den, a.den * b.den);
export const times = (a: Fraction, b: Fraction): Fraction => of(a.num * b.num, a.den * b.den);
export const over = (a: Fraction, b: Fraction): Fraction => of(a.num * b.den, a.den * b.num);
export const negated = (a: Fraction): Fraction => of(-a.num, a.den);
/** Sign of a − b. */
export const compare = (a: Fraction, b: Fraction): number => Number(sign(a.num * b.den - b.num * a.den));
export const larger = (a: Fraction, b: Fraction): Fraction => (compare(a, b) < 0 ? b : a);
export const sum = (all: readonly Fraction[]): Fraction => all.reduce(plus, whole(0));

const sign = (value: bigint): bigint => (value > 0n ? 1n : value < 0n ? -1n : 0n);

export const zero: Fraction = whole(0);
export const one: Fraction = whole(1);

/** Rounded to so many decimals, as digits. */
export const digitsAt = (a: Fraction, scale: number, direction: 'nearest' | 'towardsZero' | 'up' | 'down'): bigint =>
  divide(a.num * 10n ** BigInt(scale), a.den, direction);

/** Rounded to a whole multiple of a unit, in the named direction. */
export function toMultiple(a: Fraction, unit: Fraction, direction: 'up' | 'down'): Fraction {
  const units = over(a, unit);
  return times(whole(divide(units.num, units.den, direction)), unit);
}

/** Whole units of 10^−scale; RangeError when it is finer or past the exact range. */
export function unitsAt(a: Fraction, scale: number): number {
  const scaled = a.num * 10n ** BigInt(scale);
  if (scaled % a.den !== 0n) throw new RangeError(`finer than ${scale} decimals`);
  const units = Number(scaled / a.den);
  if (!Number.isSafeInteger(units)) throw new RangeError('past the exact range of 2^53');
  return units;
}

/** Decimals that a fraction needs, at most `most`. */
export function scaleOf(a: Fraction, most = 18): number {
  for (let scale = 0; scale <= most; scale++) if ((a.num * 10n ** BigInt(scale)) % a.den === 0n) return scale;
  return most;
}
