/**
 * An ADL score as an exact ratio, its float key, and the comparison that decides an order. The key is for speed; where
 * two keys are too near to be trusted the ratio decides, so the order never depends on rounding.
 */

/** Score = first × second ÷ (over × under). Whole numbers, safe integers; over, under >= 0; `first` carries the sign. */
export class ScoreTerms {
  first = Number.NaN;
  second = Number.NaN;
  over = Number.NaN;
  under = Number.NaN;

  set(first: number, second: number, over: number, under: number): void {
    this.first = first;
    this.second = second;
    this.over = over;
    this.under = under;
  }
}

/**
 * The score as a double, within 2 units in the last place of the exact value. A zero below the line is an infinite
 * score (a winner without equity has no bound on its leverage); zero over zero is 0.
 */
export function keyOf(terms: ScoreTerms): number {
  const above = terms.first * terms.second;
  if (above === 0) return 0;
  return above / (terms.over * terms.under);
}

/** Two keys nearer than this, relative to the larger, are settled exactly: 8 units in the last place. */
const NEAR = 8 * 2 ** -52;

/** True when the exact scores may be in another order than the keys. Equal infinities are equal scores, not near. */
export function isNear(a: number, b: number): boolean {
  const gap = Math.abs(a - b);
  return gap <= NEAR * Math.max(Math.abs(a), Math.abs(b)) && Number.isFinite(a);
}

/** Sign of score a − score b, exact. Both keys finite. */
export function compareTerms(a: ScoreTerms, b: ScoreTerms): number {
  if (a.first === b.first && a.second === b.second && a.over === b.over && a.under === b.under) return 0;
  const left = BigInt(a.first) * BigInt(a.second) * BigInt(b.over) * BigInt(b.under);
  const right = BigInt(b.first) * BigInt(b.second) * BigInt(a.over) * BigInt(a.under);
  // A zero score may stand over zero (0 ÷ 0 counts as 0): cross-multiplying would lose the other side.
  const aZero = a.first === 0 || a.second === 0;
  const bZero = b.first === 0 || b.second === 0;
  if (aZero || bZero) return Math.sign(aZero ? 0 : a.first) - Math.sign(bZero ? 0 : b.first);
  return left > right ? 1 : left < right ? -1 : 0;
}
