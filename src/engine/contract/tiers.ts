/**
 * Margin tiers: the larger the position's notional, the higher the rate. `amount` is what Binance calls the maintenance
 * amount: it is deducted so that the requirement does not jump at a bracket's edge.
 */
import { ppmCeil } from '../units.ts';

export interface Tier {
  /** Upper end of the bracket in atoms, inclusive; Infinity for the last. */
  readonly upTo: number;
  readonly initialPpm: number;
  readonly maintenancePpm: number;
  /** Atoms deducted from notional × maintenance rate. */
  readonly amount: number;
}

/** The bracket that a notional (atoms, >= 0) falls into. */
export function tierOf(tiers: readonly Tier[], notional: number): Tier {
  for (const tier of tiers) if (notional <= tier.upTo) return tier;
  const last = tiers[tiers.length - 1];
  if (last === undefined) throw new RangeError('a contract has at least one tier');
  return last;
}

/**
 * Maintenance margin of a notional: ceil(notional × rate) − amount, atoms, never below 0. Rounded up, against the
 * trader, as dYdX v4 rounds its requirements (v4-chain, lib/margin).
 */
export function maintenanceMargin(tiers: readonly Tier[], notional: number): number {
  const tier = tierOf(tiers, notional);
  const required = ppmCeil(notional, tier.maintenancePpm) - tier.amount;
  return required > 0 ? required : 0;
}

/** Initial margin of a notional by its tier: ceil(notional × initial rate), atoms. */
export function initialMarginByTier(tiers: readonly Tier[], notional: number): number {
  return ppmCeil(notional, tierOf(tiers, notional).initialPpm);
}
