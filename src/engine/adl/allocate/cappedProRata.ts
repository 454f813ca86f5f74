/** Equal haircuts, none above its largest: h_i = min(η, maxHaircut_i). */
import { least, type Problem, type Share } from './claim.ts';
import { waterFill } from './waterFill.ts';
import { haircutCaps } from './weights.ts';

/** x_i = h_i × capacity_i with η such that Σ x_i = budget. Source: arXiv 2512.01112 §6, Algorithm 1. */
export function cappedProRata({ claims, limits, budget }: Problem): Share[] {
  const { caps, scale } = haircutCaps(claims);
  return waterFill(
    claims.map((claim) => claim.capacity),
    caps.map((cap, i) => least(cap, (limits[i] ?? 0n) * scale)),
    budget * scale,
  ).map(({ num, den }) => ({ num, den: den * scale }));
}
