/** A market in final settlement: no order book any more, every position is closed against the other side. */
import { tearUp } from '../adl/tearUp.ts';
import { deleveragingPrice } from '../adl/trigger.ts';
import { bucketEquity, bucketOf } from '../margin/bucket.ts';
import type { Run } from '../run.ts';
import { left, prepare, start } from './liquidation.ts';

/**
 * Closes an account's position in such a market: at the mark, or at its bankruptcy price when its equity is below zero.
 * Returns the lots closed. Source: dydxprotocol/v4-chain, x/clob/keeper/deleveraging.go (MaybeDeleverageSubaccount).
 */
export function settleFinally(run: Run, account: number, contract: number, cause: number): number {
  const bucket = bucketOf(run.state, account, contract);
  const price = deleveragingPrice(bucketEquity(run.world, run.state, account, bucket), true);
  const liquidation = prepare(run, account, bucket, contract);
  if (price === null || left(liquidation) === 0) return 0;
  start(run, liquidation, cause);
  return tearUp(run, liquidation, left(liquidation), liquidation.event, { kind: price });
}
