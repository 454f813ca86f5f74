/** The queue: the first in rank gives all it can, then the next; at most one claim is taken in part. */
import { least, NOTHING, type Problem, type Share } from './claim.ts';

/** x_i = min(capacity_i, what is left), in rank order. Exact. Source: arXiv 2602.15182, Definition 1. */
export function queue({ claims, limits, budget }: Problem): Share[] {
  let left = budget;
  return claims.map((claim, i) => {
    if (left === 0n) return NOTHING;
    const taken = least(left, least(claim.capacity, limits[i] ?? 0n));
    left -= taken;
    return { num: taken, den: 1n };
  });
}
