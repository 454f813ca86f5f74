/** Haircuts in proportion to leverage, none above its largest: h_i = min(maxHaircut_i, τ × leverage_i). */
import { least, type Problem, type Share } from './claim.ts';
import { waterFill } from './waterFill.ts';
import { haircutCaps, leveragedWeights } from './weights.ts';

/** x_i = h_i × capacity_i with τ such that Σ x_i = budget. Source: arXiv 2512.01112 §7, Algorithm 2, linear g. */
export function riskAware({ claims, limits, budget }: Problem): Share[] {
  const { caps, scale } = haircutCaps(claims);
  return waterFill(
    leveragedWeights(claims),
    caps.map((cap, i) => least(cap, (limits[i] ?? 0n) * scale)),
    budget * scale,
  ).map(({ num, den }) => ({ num, den: den * scale }));
}
