/** Shares in proportion to a weight of the caller's choice: lots, profit or equity. */
import { least, type Problem, type Share } from './claim.ts';
import { waterFill } from './waterFill.ts';

/**
 * x_i = min(capacity_i, λ × weight_i), Σ x_i = budget: capped at capacity, what is left re-shared among the uncapped.
 * Source: pluriholonomic/autodeleveraging-analysis, `policy_per_wave.py`, allocate_pro_rata(weights=…).
 */
export function proRata({ claims, limits, budget }: Problem): Share[] {
  return waterFill(
    claims.map((claim) => claim.weight),
    claims.map((claim, i) => least(claim.capacity, limits[i] ?? 0n)),
    budget,
  );
}
