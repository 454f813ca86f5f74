/**
 * What every allocation policy works on: who can give how much. Units are the caller's (atoms of money, or lots); all
 * numbers are whole and exact. Nothing here knows an account or a price.
 */
import type { Allocation } from '#protocol/rulebook.ts';

/** num ÷ den, den > 0, num >= 0. */
export interface Ratio {
  readonly num: bigint;
  readonly den: bigint;
}

/** One counterparty, in rank order. `capacity` 0: refused, whatever else it says. */
export interface Claim {
  /** At most this much can be taken, >= 0. */
  readonly capacity: bigint;
  /** Weight of `proRata`, >= 0; the other policies ignore it. */
  readonly weight: bigint;
  /** Notional ÷ equity; needed by `leveredProRata` and `riskAware`. */
  readonly leverage?: Ratio;
  /** Largest share of the capacity that may be taken; absent: all of it. Read by `cappedProRata` and `riskAware`. */
  readonly maxHaircut?: Ratio;
}

export type Policy =
  | 'queue'
  | 'proRata'
  | 'leveredProRata'
  | 'cappedProRata'
  | 'riskAware'
  | 'minMaxBurden'
  | 'levelTheTallest'
  | 'equalLoss'
  | 'talmud';

/** The policy behind a rule book's slot; weighing by leverage × profit is a policy of its own. */
export function policyOf(allocation: Allocation): Policy {
  if (allocation.kind === 'proRata' && allocation.weight === 'leveragedProfit') return 'leveredProRata';
  return allocation.kind;
}

/** Policies that promise a largest haircut: they refuse a budget that the promise does not allow. */
export const isCapped = (policy: Policy): boolean => policy === 'cappedProRata' || policy === 'riskAware';

/**
 * The problem as the policies see it: claims, the most that can be taken from each (`limits`; a position has only so
 * many lots, however large its profit), and the budget. 0 <= budget.
 */
export interface Problem {
  readonly claims: readonly Claim[];
  readonly limits: readonly bigint[];
  readonly budget: bigint;
}

/** One exact share, num ÷ den; den > 0. */
export interface Share {
  readonly num: bigint;
  readonly den: bigint;
}

export const NOTHING: Share = { num: 0n, den: 1n };

export const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
