/** Cut all profits above one level to that level: the largest survivor is as small as it can be. */
import type { Problem, Share } from './claim.ts';
import { level } from './level.ts';

/** x_i = max(0, capacity_i − L), Σ x_i = budget: constrained equal awards on what survives (Herrero and Villar 2001). */
export function levelTheTallest({ claims, limits, budget }: Problem): Share[] {
  return level(
    claims.map((claim) => claim.capacity),
    limits,
    budget,
  );
}
