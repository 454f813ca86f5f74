/**
 * Exact integer arithmetic on the units of the exchange. Every value is a safe integer held in a double; a product that
 * may pass 2^53 is never rounded silently: it goes through the functions here.
 */
import type { Atoms, Lots, Ticks } from '#protocol/units.ts';

export type { Atoms, Lots, Ppm, Ticks } from '#protocol/units.ts';

export const ticks = (value: number): Ticks => value as Ticks;
export const lots = (value: number): Lots => value as Lots;
export const atoms = (value: number): Atoms => value as Atoms;

/** One million: the denominator of every rate. */
export const MILLION = 1_000_000;

const LIMIT = Number.MAX_SAFE_INTEGER;

/** −0 never enters the books: it would print and hash differently from 0. */
const plain = (value: number): number => (value === 0 ? 0 : value);

/** Dekker's constant, 2^27 + 1: splits a double into two halves whose products are exact. */
const SPLIT = 134_217_729;

/** What rounding took off the product of two safe integers: a × b = product + errorOf(a, b, product), exactly. */
function errorOf(a: number, b: number, product: number): number {
  const shiftedA = a * SPLIT;
  const highA = shiftedA - (shiftedA - a);
  const lowA = a - highA;
  const shiftedB = b * SPLIT;
  const highB = shiftedB - (shiftedB - b);
  const lowB = b - highB;
  return lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
}

/** Divisors below this leave room to correct a quotient without leaving the safe integers. */
const ROOM = 2 ** 50;

/**
 * floor(a × b ÷ c), exact. Safe integers; c ≠ 0.
 * While the product is safe, plain division; beyond, the product is held as two doubles (Dekker's two-product) and the
 * estimated quotient corrected by the exact rest; where that would pass 2^53, BigInt.
 */
export function mulDivFloor(a: number, b: number, c: number): number {
  const product = a * b;
  if (product <= LIMIT && product >= -LIMIT) {
    const quotient = Math.floor(product / c);
    // The division of two safe integers may round up to the next whole number: step back if so.
    const rest = product - quotient * c;
    return plain(rest === 0 || rest < 0 === c < 0 ? quotient : quotient - 1);
  }
  if (c > 0 && c < ROOM && Math.abs(product / c) < LIMIT) {
    let quotient = Math.floor(product / c);
    const taken = quotient * c;
    // Both products are near each other, so their difference and that of their errors are whole and exact.
    let rest = product - taken + (errorOf(a, b, product) - errorOf(quotient, c, taken));
    for (; rest < 0; rest += c) quotient -= 1;
    for (; rest >= c; rest -= c) quotient += 1;
    return plain(quotient);
  }
  const numerator = BigInt(a) * BigInt(b);
  const denominator = BigInt(c);
  const quotient = numerator / denominator;
  const inexact = quotient * denominator !== numerator;
  return plain(Number(inexact && numerator < 0n !== denominator < 0n ? quotient - 1n : quotient));
}

/** ceil(a × b ÷ c), exact. */
export const mulDivCeil = (a: number, b: number, c: number): number => plain(-mulDivFloor(-a, b, c));

/** a × b ÷ c towards zero, exact. */
export function mulDivTrunc(a: number, b: number, c: number): number {
  const negative = (a < 0 !== b < 0) !== c < 0;
  return negative ? mulDivCeil(a, b, c) : mulDivFloor(a, b, c);
}

/** a ÷ b to the nearest whole number, halves away from zero; |a| a safe integer, b > 0. */
export function divideHalfAway(a: number, b: number): number {
  const size = Math.abs(a);
  const floor = mulDivFloor(size, 1, b);
  const twice = (size - floor * b) * 2;
  const rounded = twice >= b ? floor + 1 : floor;
  return plain(a < 0 ? -rounded : rounded);
}

/**
 * Sign of a × b − c × d, exact. The float comparison decides when the two sides differ by more than its error can
 * explain (three roundings, 2^-53 each); near-ties are settled in BigInt.
 */
export function compareProducts(a: number, b: number, c: number, d: number): number {
  const left = a * b;
  const right = c * d;
  const gap = left - right;
  const slack = 4.5e-16 * (Math.abs(left) + Math.abs(right));
  if (gap > slack) return 1;
  if (gap < -slack) return -1;
  const exact = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
  return exact > 0n ? 1 : exact < 0n ? -1 : 0;
}

/** ceil(a × rate ÷ 1,000,000), exact for any safe integer a and 0 <= rate <= 1,000,000 without leaving doubles. */
export function ppmCeil(a: number, rate: number): number {
  const high = Math.floor(a / MILLION);
  return high * rate + plain(Math.ceil(((a - high * MILLION) * rate) / MILLION));
}

/** floor(a × rate ÷ 1,000,000), exact; the twin of `ppmCeil`. */
export function ppmFloor(a: number, rate: number): number {
  const high = Math.floor(a / MILLION);
  return high * rate + plain(Math.floor(((a - high * MILLION) * rate) / MILLION));
}
