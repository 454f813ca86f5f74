/**
 * Exact arithmetic on decimal text, for turning what a reader sets into what a scenario file says. Nothing here passes
 * through a float; what is no number is null, and whoever asked hands the text on to the engine, which says so.
 */
import { type Exact, exactOf } from '#ui/decimal.ts';

const ZERO: Exact = { units: 0n, scale: 0 };

/** Plain decimal text: no separators, no exponent, no trailing zeros. */
export function textOf({ units, scale }: Exact): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  return `${units < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** The number in a text, blanks around it forgiven; 0 for null or undefined. null: it is no number. */
export function read(text: string | undefined): Exact | null {
  return text === undefined ? ZERO : exactOf(text);
}

function aligned(a: Exact, b: Exact): readonly [bigint, bigint, number] {
  const scale = Math.max(a.scale, b.scale);
  return [a.units * 10n ** BigInt(scale - a.scale), b.units * 10n ** BigInt(scale - b.scale), scale];
}

export function plus(a: Exact, b: Exact): Exact {
  const [x, y, scale] = aligned(a, b);
  return { units: x + y, scale };
}

export const negated = ({ units, scale }: Exact): Exact => ({ units: -units, scale });
export const absolute = ({ units, scale }: Exact): Exact => ({ units: units < 0n ? -units : units, scale });
export const times = (a: Exact, b: Exact): Exact => ({ units: a.units * b.units, scale: a.scale + b.scale });
export const signOf = ({ units }: Exact): -1 | 0 | 1 => (units < 0n ? -1 : units > 0n ? 1 : 0);

/** Negative, 0 or positive as a is below, equal to or above b. */
export const compared = (a: Exact, b: Exact): -1 | 0 | 1 => signOf(plus(a, negated(b)));

/**
 * a ÷ b as a multiple of `unit`. `up`: away from zero, so that a deposit is never too small; `near`: half away from zero.
 * null when b or the unit is 0.
 */
export function quotient(a: Exact, b: Exact, unit: Exact, rounding: 'up' | 'near'): Exact | null {
  // a ÷ (b × unit), counted in whole units.
  const [over, under] = aligned(a, times(b, unit));
  if (under === 0n) return null;
  const negative = over < 0n !== under < 0n;
  const x = over < 0n ? -over : over;
  const y = under < 0n ? -under : under;
  const count = rounding === 'up' ? (x + y - 1n) / y : (2n * x + y) / (2n * y);
  return times({ units: negative ? -count : count, scale: 0 }, unit);
}
