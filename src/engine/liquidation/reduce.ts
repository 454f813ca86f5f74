/**
 * Before the close-out proper: a position that stands in a higher margin tier is brought down tier by tier, and the
 * liquidation ends there if the bucket is healthy again. What it does not place it leaves to the close-out.
 */
import { unitValue } from '../contract/contract.ts';
import { type Tier, tierOf } from '../contract/tiers.ts';
import { Code } from '../events.ts';
import { contractOf, isLiquidatable, legsOf, marketOf } from '../margin/bucket.ts';
import type { Run } from '../run.ts';
import { depthWithin, offer } from './bookFill.ts';
import { bankruptcyLimit } from './limits.ts';
import { prepare, start } from './liquidation.ts';

/** The tier `down` places below that of a notional, the lowest at most; null: it is in the lowest already. */
function lowerTier(tiers: readonly Tier[], notional: number, down: number): Tier | null {
  const place = tiers.indexOf(tierOf(tiers, notional));
  return place === 0 ? null : (tiers[Math.max(0, place - down)] ?? null);
}

/**
 * Lots to close so that a notional falls to the upper end of the tier `down` places below its own (the lowest at most);
 * 0 in the lowest tier. `unit`: |value| of one lot, atoms.
 */
function lotsAboveTier(tiers: readonly Tier[], lots: number, unit: number, down: number): number {
  const lower = lowerTier(tiers, lots * unit, down);
  return lower === null ? 0 : lots - Math.floor(lower.upTo / unit);
}

/** One order for one position; false: there is nothing to reduce, or the order did not fill whole. */
function reduceOnce(run: Run, account: number, bucket: number, contract: number, cause: number): boolean {
  const { world, state } = run;
  const rule = world.rules.reduction;
  if (rule.kind === 'none') return false;
  const spec = contractOf(world, contract);
  const { mark, positions } = marketOf(state, contract);
  const size = Math.abs(positions.lots[account] ?? 0);
  const unit = Math.abs(unitValue(spec, mark));
  const quantity = lotsAboveTier(spec.tiers, size, unit, rule.tiersAtOnce);
  if (quantity === 0) return false;
  const liquidation = prepare(run, account, bucket, contract);
  const limit = bankruptcyLimit(run, liquidation);
  if (rule.fillOrKill && depthWithin(run, liquidation, quantity, limit) < quantity) return false;
  start(run, liquidation, cause);
  run.log.seal(
    Code.reductionOrdered,
    liquidation.event,
    account,
    contract,
    quantity,
    lowerTier(spec.tiers, size * unit, rule.tiersAtOnce)?.upTo ?? 0,
  );
  const surplus = { to: 'feeCapped', maxFeePpm: rule.maxFeePpm } as const;
  return offer(run, liquidation, { quantity, limit, stopWhenHealthy: false, surplus }) === quantity;
}

/** Reduces a bucket by the rule book's slot, the largest requirement first as in `legs`; true: it is healthy again. */
export function reduceByTiers(
  run: Run,
  account: number,
  bucket: number,
  legs: readonly number[],
  cause: number,
): boolean {
  if (run.world.rules.reduction.kind === 'none') return false;
  const unhealthy = (): boolean => isLiquidatable(run.world, run.state, account, bucket);
  for (const contract of legs)
    while (unhealthy() && reduceOnce(run, account, bucket, contract, cause)) run.touched.add(account);
  return !unhealthy() && legsOf(run.world, run.state, account, bucket).length > 0;
}
