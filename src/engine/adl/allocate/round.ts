/** From exact shares to whole units: floor, then the largest remainders; ties by rank. */
import type { Share } from './claim.ts';

/**
 * Whole amounts whose sum is `target`, where target <= Σ shares. Each is its share rounded down, plus 1 for the
 * largest fractional parts (ties: lower index). A share that does not exceed a whole cap stays within it.
 */
export function roundShares(shares: readonly Share[], target: bigint): bigint[] {
  const whole = shares.map(({ num, den }) => num / den);
  let left = target - whole.reduce((sum, amount) => sum + amount, 0n);
  if (left <= 0n) return whole;
  const parts: { readonly index: number; readonly num: bigint; readonly den: bigint }[] = [];
  for (const [index, { num, den }] of shares.entries()) {
    const rest = num % den;
    if (rest > 0n) parts.push({ index, num: rest, den });
  }
  parts.sort((a, b) => {
    const gap = a.den === b.den ? a.num - b.num : a.num * b.den - b.num * a.den;
    return gap > 0n ? -1 : gap < 0n ? 1 : a.index - b.index;
  });
  for (const { index } of parts) {
    if (left === 0n) break;
    whole[index] = (whole[index] ?? 0n) + 1n;
    left -= 1n;
  }
  return whole;
}

/** floor(Σ shares), exact. Shares have few different denominators. */
export function wholeSum(shares: readonly Share[]): bigint {
  const sums = new Map<bigint, bigint>();
  for (const { num, den } of shares) sums.set(den, (sums.get(den) ?? 0n) + num);
  let num = 0n;
  let den = 1n;
  for (const [over, sum] of sums) {
    num = num * over + sum * den;
    den *= over;
  }
  return num / den;
}
