/** Slices that the book fills whole or not at all, then one order for the rest at a worse price (Extended). */
import type { CloseOut } from '#protocol/rulebook.ts';
import { marketOf } from '../margin/bucket.ts';
import type { Run } from '../run.ts';
import { ppmCeil } from '../units.ts';
import { offer } from './bookFill.ts';
import { bankruptcyLimit, worseBy } from './limits.ts';
import { type Liquidation, left } from './liquidation.ts';

type Rule = Extract<CloseOut, { kind: 'fillOrKill' }>;

/** Lots resting on the other side at prices not worse than a limit. */
function depth(run: Run, { contract, side }: Liquidation, limit: number): number {
  let lots = 0;
  for (const level of marketOf(run.state, contract).book.levels(side > 0 ? 'buy' : 'sell', Number.POSITIVE_INFINITY)) {
    if (side > 0 ? level.price < limit : level.price > limit) break;
    lots += level.lots;
  }
  return lots;
}

/** Fills `quantity` lots, or kills the order. */
function fillOrKillOne(run: Run, liquidation: Liquidation, quantity: number, limit: number): boolean {
  if (depth(run, liquidation, limit) < quantity) return false;
  return offer(run, liquidation, { quantity, limit, stopWhenHealthy: false }) === quantity;
}

export function fillOrKill(run: Run, liquidation: Liquidation, rule: Rule): void {
  const slice = ppmCeil(left(liquidation), rule.slicePpm);
  const limit = bankruptcyLimit(run, liquidation);
  while (left(liquidation) > 0 && fillOrKillOne(run, liquidation, Math.min(slice, left(liquidation)), limit));
  const rest = left(liquidation);
  if (rest > 0) fillOrKillOne(run, liquidation, rest, worseBy(liquidation, limit, rule.lastWorsePpm));
  // Killed orders were offered all the same: what is left is what nobody took.
  liquidation.offered = liquidation.filled + left(liquidation);
}
