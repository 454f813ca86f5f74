/** Everybody gives the same amount, or all it has. */
import { least, type Problem, type Share } from './claim.ts';
import { waterFill } from './waterFill.ts';

/** x_i = min(capacity_i, c), Σ x_i = budget (Herrero and Villar 2001: constrained equal awards of the loss). */
export function equalLoss({ claims, limits, budget }: Problem): Share[] {
  return waterFill(
    claims.map((claim) => (claim.capacity === 0n ? 0n : 1n)),
    claims.map((claim, i) => least(claim.capacity, limits[i] ?? 0n)),
    budget,
  );
}
