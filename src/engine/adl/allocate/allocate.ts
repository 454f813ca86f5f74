/**
 * Who pays how much of a budget: one entry for all policies. Solves exactly, then rounds to whole units. It does not
 * know whether the units are atoms or lots (`lotsFromMoney.ts` goes from one to the other).
 */
import { cappedProRata } from './cappedProRata.ts';
import { type Claim, isCapped, type Policy, type Problem, type Share } from './claim.ts';
import { equalLoss } from './equalLoss.ts';
import { levelTheTallest } from './levelTheTallest.ts';
import { leveredProRata } from './leveredProRata.ts';
import { minMaxBurden } from './minMaxBurden.ts';
import { proRata } from './proRata.ts';
import { queue } from './queue.ts';
import { riskAware } from './riskAware.ts';
import { roundShares } from './round.ts';
import { talmud } from './talmud.ts';
import { haircutCaps } from './weights.ts';

const RULES: Readonly<Record<Policy, (problem: Problem) => Share[]>> = {
  queue,
  proRata,
  leveredProRata,
  cappedProRata,
  riskAware,
  minMaxBurden,
  levelTheTallest,
  equalLoss,
  talmud,
};

/** The exact shares of a policy, before rounding. */
export const solve = (policy: Policy, problem: Problem): Share[] => RULES[policy](problem);

/** True when the largest haircuts together are less than the budget. */
export function breaksCaps(policy: Policy, claims: readonly Claim[], budget: bigint): boolean {
  if (!isCapped(policy)) return false;
  const { caps, scale } = haircutCaps(claims);
  return caps.reduce((sum, cap) => sum + cap, 0n) < budget * scale;
}

/**
 * What is taken from each claim, in the order given (rank order). Σ = min(budget, Σ capacity) exactly, never above a
 * capacity; above a largest haircut by less than one unit. `infeasible`: the largest haircuts do not allow the budget,
 * and nothing is taken. Rounding: floor, then largest remainder, ties by rank.
 */
export function allocate(policy: Policy, claims: readonly Claim[], budget: bigint): readonly bigint[] | 'infeasible' {
  if (budget < 0n) throw new RangeError('a budget is not negative');
  if (breaksCaps(policy, claims, budget)) return 'infeasible';
  const limits = claims.map((claim) => claim.capacity);
  const available = limits.reduce((sum, limit) => sum + limit, 0n);
  if (budget >= available && !isCapped(policy)) return limits;
  return roundShares(solve(policy, { claims, limits, budget }), budget);
}
