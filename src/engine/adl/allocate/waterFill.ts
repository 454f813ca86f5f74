/**
 * Fill by weight up to a cap: x_i = min(cap_i, λ × weight_i) with Σ x_i = budget. Seven of the nine policies are this
 * rule with different weights and caps. "Share, cap, share what is left among the uncapped, until it is met" comes to
 * the same water level.
 */
import { NOTHING, type Share } from './claim.ts';

/**
 * Exact shares. weights >= 0, caps >= 0, all whole. Claims of weight 0 come last, by cap: they are taken from only when
 * everybody else is full. A budget above Σ caps takes everything.
 */
export function waterFill(weights: readonly bigint[], caps: readonly bigint[], budget: bigint): Share[] {
  const shares: Share[] = weights.map(() => NOTHING);
  const left = fill(shares, weights, caps, budget);
  if (left > 0n)
    fill(
      shares,
      weights.map((weight, i) => (weight === 0n ? (caps[i] ?? 0n) : 0n)),
      caps,
      left,
    );
  return shares;
}

/** Writes the shares of the claims with weight; returns what they could not take. */
function fill(shares: Share[], weights: readonly bigint[], caps: readonly bigint[], budget: bigint): bigint {
  let left = budget;
  let total = 0n;
  let open: number[] = [];
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] ?? 0n;
    if (weight === 0n || caps[i] === 0n) continue;
    total += weight;
    open.push(i);
  }
  // Each round fills those whose cap lies at or below the present level; that can only raise the level of the rest.
  for (;;) {
    if (left === 0n || open.length === 0) return left;
    const level = left;
    const over = total;
    const stillOpen: number[] = [];
    for (const i of open) {
      const cap = caps[i] ?? 0n;
      const weight = weights[i] ?? 0n;
      if (cap * over <= level * weight) {
        shares[i] = { num: cap, den: 1n };
        left -= cap;
        total -= weight;
      } else stillOpen.push(i);
    }
    if (stillOpen.length === open.length) {
      for (const i of open) shares[i] = { num: (weights[i] ?? 0n) * left, den: total };
      return 0n;
    }
    open = stillOpen;
  }
}
