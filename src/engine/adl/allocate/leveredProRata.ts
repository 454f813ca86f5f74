/** Pro rata to leverage × capacity: who borrowed more for the same profit gives more. */
import { least, type Problem, type Share } from './claim.ts';
import { waterFill } from './waterFill.ts';
import { leveragedWeights } from './weights.ts';

/**
 * x_i = min(capacity_i, λ × leverage_i × capacity_i), Σ x_i = budget. Source: arXiv 2512.01112, corrected: the printed
 * formula normalises twice and does not raise the budget.
 */
export function leveredProRata({ claims, limits, budget }: Problem): Share[] {
  return waterFill(
    leveragedWeights(claims),
    claims.map((claim, i) => least(claim.capacity, limits[i] ?? 0n)),
    budget,
  );
}
