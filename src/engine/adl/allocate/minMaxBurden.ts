/** Make the worst haircut as small as possible; the continuous optimum is pro rata to capacity. */
import { least, type Problem, type Share } from './claim.ts';
import { waterFill } from './waterFill.ts';

/** min max x_i ÷ capacity_i subject to Σ x_i = budget: x_i = capacity_i × budget ÷ Σ capacity. Source: arXiv 2602.15182, Proposition 9. */
export function minMaxBurden({ claims, limits, budget }: Problem): Share[] {
  return waterFill(
    claims.map((claim) => claim.capacity),
    claims.map((claim, i) => least(claim.capacity, limits[i] ?? 0n)),
    budget,
  );
}
