/**
 * An ADL score as an exact ratio, and the comparison that decides an order. Float keys are for speed; where two keys are
 * too near to be trusted the ratio decides, so the order never depends on rounding.
 */
import type { Batch } from './batch.ts';

/** Score = first × second ÷ (over × under). Whole numbers, safe integers; over, under >= 0; `first` carries the sign. */
export class ScoreTerms {
  first = Number.NaN;
  second = Number.NaN;
  over = Number.NaN;
  under = Number.NaN;
  /** What decides between equal scores, one after the other, higher first. */
  tie1 = 0;
  tie2 = 0;
  tie3 = 0;

  /** The score of one row of a batch. */
  take(batch: Batch, row: number): this {
    this.first = batch.first[row] ?? 0;
    this.second = batch.second[row] ?? 0;
    this.over = batch.over[row] ?? 0;
    this.under = batch.under[row] ?? 0;
    this.tie1 = batch.tie1[row] ?? 0;
    this.tie2 = batch.tie2[row] ?? 0;
    this.tie3 = batch.tie3[row] ?? 0;
    return this;
  }
}

/**
 * Writes the keys of a batch: each score as a double, within 2 units in the last place of the exact value. A zero below
 * the line is an infinite score (a winner without equity has no bound on its leverage); zero over zero is 0.
 */
export function writeKeys(batch: Batch): void {
  const { count, first, second, over, under, key } = batch;
  for (let i = 0; i < count; i++) {
    const above = (first[i] ?? 0) * (second[i] ?? 0);
    key[i] = above === 0 ? 0 : above / ((over[i] ?? 0) * (under[i] ?? 0));
  }
}

/** Two keys nearer than this, relative to the larger, are settled exactly: 8 units in the last place. */
export const NEAR = 8 * 2 ** -52;

/** True when the exact scores may be in another order than the keys. Infinities are never near anything. */
export function isNear(a: number, b: number): boolean {
  const gap = Math.abs(a - b);
  return Number.isFinite(gap) && gap <= NEAR * Math.max(Math.abs(a), Math.abs(b));
}

/** 2^27 + 1: splits a double of 53 bits into two halves (Veltkamp). */
const SPLIT = 134_217_729;

/** a × b − fl(a × b), exact for safe integers: what rounding the product lost (Dekker). */
function lost(a: number, b: number, product: number): number {
  const aWide = SPLIT * a;
  const aHigh = aWide - (aWide - a);
  const aLow = a - aHigh;
  const bWide = SPLIT * b;
  const bHigh = bWide - (bWide - b);
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

/** Is a × b = c × d exactly? Safe integers; no BigInt. */
function equalProducts(a: number, b: number, c: number, d: number): boolean {
  const left = a * b;
  const right = c * d;
  return left === right && lost(a, b, left) === lost(c, d, right);
}

/** Sign of a − b in the order of a ranking: by score, exact, then by what decides between equal scores. */
export const compareRanks = (a: ScoreTerms, b: ScoreTerms, infinite: boolean): number =>
  (infinite ? 0 : compareTerms(a, b)) || a.tie1 - b.tie1 || a.tie2 - b.tie2 || a.tie3 - b.tie3;

/**
 * Sign of score a − score b, exact. Both scores finite. Equal scores are common (the same entry and leverage at another
 * size) and are recognised without BigInt.
 */
function compareTerms(a: ScoreTerms, b: ScoreTerms): number {
  const aSign = a.second === 0 ? 0 : Math.sign(a.first);
  const bSign = b.second === 0 ? 0 : Math.sign(b.first);
  // A zero score may stand over zero (0 ÷ 0 counts as 0): cross-multiplying would lose the other side.
  if (aSign === 0 || bSign === 0) return aSign - bSign;
  if (equalProducts(a.first, b.over, b.first, a.over) && equalProducts(a.second, b.under, b.second, a.under)) return 0;
  const left = BigInt(a.first) * BigInt(a.second) * BigInt(b.over) * BigInt(b.under);
  const right = BigInt(b.first) * BigInt(b.second) * BigInt(a.over) * BigInt(a.under);
  return left > right ? 1 : left < right ? -1 : 0;
}
