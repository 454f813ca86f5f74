/** Liquidation and bankruptcy prices of positions as the page shows them, in ticks; NaN where there is none. */
import type { State } from '#engine/account/state.ts';
import { priceOfUnitValue } from '#engine/contract/contract.ts';
import { bankruptcyValue } from '#engine/margin/bankruptcy.ts';
import {
  bucketEquity,
  bucketMaintenance,
  bucketOf,
  contractOf,
  marketOf,
  positionMaintenance,
  unrealizedPnl,
} from '#engine/margin/bucket.ts';
import { liquidationThreshold } from '#engine/margin/threshold.ts';
import type { World } from '#engine/world.ts';

/**
 * The mark at which the position's bucket becomes liquidatable, all other marks as they are. Whole ticks: the last price
 * at which it already is.
 */
export function liquidationPriceTicks(world: World, state: State, account: number, contract: number): number {
  const spec = contractOf(world, contract);
  const { positions } = marketOf(state, contract);
  const lots = positions.lots[account] ?? 0;
  if (lots === 0 || account < world.firstTrader) return Number.NaN;
  const bucket = bucketOf(state, account, contract);
  // What the bucket's other positions leave for this one: their PnL counts as money, their requirement as none of it.
  const money =
    bucketEquity(world, state, account, bucket) -
    unrealizedPnl(world, state, account, contract) -
    (bucketMaintenance(world, state, account, bucket) - positionMaintenance(world, state, account, contract));
  const stake = { lots, cost: positions.cost[account] ?? 0, money };
  const threshold = liquidationThreshold(spec, stake, world.rules.liquidationTrigger.compare === 'atOrBelow');
  return threshold < 1 || threshold > spec.maxTicks ? Number.NaN : threshold;
}

/** The price at which the position's share of its bucket's equity is gone; may lie between ticks. */
export function bankruptcyPriceTicks(world: World, state: State, account: number, contract: number): number {
  const spec = contractOf(world, contract);
  const lots = marketOf(state, contract).positions.lots[account] ?? 0;
  if (lots === 0 || account < world.firstTrader) return Number.NaN;
  const price = priceOfUnitValue(spec, bankruptcyValue(world, state, account, contract) / lots);
  return price > 0 && price <= spec.maxTicks ? price : Number.NaN;
}
