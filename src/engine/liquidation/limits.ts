/** Worst prices of liquidation orders, in whole ticks. */
import { unitValue } from '../contract/contract.ts';
import { worstPrice } from '../contract/worstPrice.ts';
import { contractOf } from '../margin/bucket.ts';
import type { Run } from '../run.ts';
import { MILLION, mulDivCeil, mulDivFloor } from '../units.ts';
import { bankruptcyAtoms, type Liquidation, left } from './liquidation.ts';

/** The worst price that is not worse than bankruptcy. */
export function bankruptcyLimit(run: Run, liquidation: Liquidation): number {
  const spec = contractOf(run.world, liquidation.contract);
  const quantity = left(liquidation);
  const value = bankruptcyAtoms(run, liquidation, quantity);
  return worstPrice(spec, liquidation.side, (ticks) => liquidation.side * quantity * unitValue(spec, ticks) < value);
}

/** A price worse than `ticks` by a share of it, in the liquidated side's sense; a seller's never below 1. */
export function worseBy(liquidation: Liquidation, ticks: number, sharePpm: number): number {
  if (!Number.isFinite(ticks)) return ticks;
  return liquidation.side > 0
    ? Math.max(1, mulDivCeil(ticks, MILLION - sharePpm, MILLION))
    : mulDivFloor(ticks, MILLION + sharePpm, MILLION);
}
