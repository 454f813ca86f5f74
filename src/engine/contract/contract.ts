/**
 * A contract and the value of its lots. Everything downstream is written in terms of `unitValue`, so linear and inverse
 * contracts share every formula: value = lots × unitValue(price), PnL = value − cost.
 */
import { divideHalfAway } from '../units.ts';
import type { Tier } from './tiers.ts';

export type MarkRule = { readonly kind: 'index' } | { readonly kind: 'clampedBasis'; readonly clampPpm: number };

export interface Contract {
  readonly id: string;
  readonly kind: 'linear' | 'inverse';
  /** Highest price the contract can have, in ticks; the lowest is 1. */
  readonly maxTicks: number;
  /** Linear: atoms by which one lot's value moves per tick. Inverse: 0. */
  readonly atomsPerTickLot: number;
  /** Inverse: unitValue = −round(inverseNumerator ÷ ticks). Linear: 0. */
  readonly inverseNumerator: number;
  /** By rising notional; at least one. */
  readonly tiers: readonly Tier[];
  readonly makerFeePpm: number;
  readonly takerFeePpm: number;
  /** Zero: no funding. */
  readonly fundingEverySteps: number;
  readonly fundingRatePpm: number;
  readonly mark: MarkRule;
}

/**
 * Value of one lot at a price, in atoms. Rises with the price for both kinds.
 * Linear: ticks × atomsPerTickLot, exact. Inverse: −round(M ÷ ticks), half away from zero, rounded once per lot, as
 * BitMEX does for XBTUSD (contract value in satoshi).
 */
export function unitValue(contract: Contract, ticks: number): number {
  return contract.kind === 'linear'
    ? ticks * contract.atomsPerTickLot
    : -divideHalfAway(contract.inverseNumerator, ticks);
}

/** The price, in ticks and perhaps between them, at which one lot is worth `value` atoms. For showing, never for money. */
export function priceOfUnitValue(contract: Contract, value: number): number {
  if (contract.kind === 'linear') return value / contract.atomsPerTickLot;
  return value < 0 ? -contract.inverseNumerator / value : Number.POSITIVE_INFINITY;
}
