/**
 * A bucket is what is margined together: a whole account (its cross positions and cash), or one isolated position with
 * its own margin. Both may stand side by side in one account. All money in atoms, at the current mark, exact.
 */

import type { Market, State } from '../account/state.ts';
import type { Contract } from '../contract/contract.ts';
import { unitValue } from '../contract/contract.ts';
import { initialMarginByTier, maintenanceMargin } from '../contract/tiers.ts';
import { mulDivCeil, mulDivFloor } from '../units.ts';
import type { World } from '../world.ts';

/** Names a bucket: `CROSS`, or the isolated position's contract. */
export const CROSS = -1;

export function marketOf(state: State, contract: number): Market {
  const market = state.markets[contract];
  if (market === undefined) throw new RangeError(`no contract ${contract}`);
  return market;
}

export function contractOf(world: World, contract: number): Contract {
  const spec = world.contracts[contract];
  if (spec === undefined) throw new RangeError(`no contract ${contract}`);
  return spec;
}

export function isIsolated(state: State, account: number, contract: number): boolean {
  const { isolated } = marketOf(state, contract).positions;
  return isolated !== null && isolated[account] === 1;
}

/** The bucket that holds an account's position in a contract. */
export const bucketOf = (state: State, account: number, contract: number): number =>
  isIsolated(state, account, contract) ? contract : CROSS;

/** Unrealised PnL at the mark: lots × unitValue(mark) − cost. */
export function unrealizedPnl(world: World, state: State, account: number, contract: number): number {
  const market = marketOf(state, contract);
  const lots = market.positions.lots[account] ?? 0;
  if (lots === 0) return -(market.positions.cost[account] ?? 0) + 0;
  return lots * unitValue(contractOf(world, contract), market.mark) - (market.positions.cost[account] ?? 0);
}

/** |lots × unitValue(mark)|. */
export function notional(world: World, state: State, account: number, contract: number): number {
  const market = marketOf(state, contract);
  return Math.abs((market.positions.lots[account] ?? 0) * unitValue(contractOf(world, contract), market.mark));
}

/** Maintenance requirement of one position at the mark. */
export function positionMaintenance(world: World, state: State, account: number, contract: number): number {
  const lots = marketOf(state, contract).positions.lots[account] ?? 0;
  if (lots === 0) return 0;
  return maintenanceMargin(contractOf(world, contract).tiers, notional(world, state, account, contract));
}

/** Contracts of a bucket in which it holds lots. */
export function legsOf(world: World, state: State, account: number, bucket: number): number[] {
  if (bucket !== CROSS) return (marketOf(state, bucket).positions.lots[account] ?? 0) === 0 ? [] : [bucket];
  let legs: number[] = [];
  for (let contract = 0; contract < world.contracts.length; contract++) {
    if ((marketOf(state, contract).positions.lots[account] ?? 0) === 0 || isIsolated(state, account, contract))
      continue;
    // Nearly everybody has one: a list that is pushed to makes room for many.
    if (legs.length === 0) legs = [contract];
    else legs.push(contract);
  }
  return legs;
}

/** Does a bucket hold lots in any contract? */
export function hasLegs(world: World, state: State, account: number, bucket: number): boolean {
  if (bucket !== CROSS) return (marketOf(state, bucket).positions.lots[account] ?? 0) !== 0;
  for (let contract = 0; contract < world.contracts.length; contract++)
    if ((marketOf(state, contract).positions.lots[account] ?? 0) !== 0 && !isIsolated(state, account, contract))
      return true;
  return false;
}

/** Is a position the only one in its bucket? */
function isAlone(world: World, state: State, account: number, contract: number): boolean {
  if (isIsolated(state, account, contract)) return true;
  for (let other = 0; other < world.contracts.length; other++)
    if (
      other !== contract &&
      (marketOf(state, other).positions.lots[account] ?? 0) !== 0 &&
      !isIsolated(state, account, other)
    )
      return false;
  return true;
}

/** Cash of a cross account, or margin of an isolated position. */
export function moneyOf(state: State, account: number, bucket: number): number {
  if (bucket === CROSS) return state.cash[account] ?? 0;
  return marketOf(state, bucket).positions.margin?.[account] ?? 0;
}

/** Equity of a bucket: its money and the unrealised PnL of its positions. */
export function bucketEquity(world: World, state: State, account: number, bucket: number): number {
  if (bucket !== CROSS) return moneyOf(state, account, bucket) + unrealizedPnl(world, state, account, bucket);
  let equity = state.cash[account] ?? 0;
  for (let contract = 0; contract < world.contracts.length; contract++)
    if (!isIsolated(state, account, contract)) equity += unrealizedPnl(world, state, account, contract);
  return equity;
}

/** Maintenance requirement of a bucket: the sum over its positions. */
export function bucketMaintenance(world: World, state: State, account: number, bucket: number): number {
  if (bucket !== CROSS) return positionMaintenance(world, state, account, bucket);
  let sum = 0;
  for (let contract = 0; contract < world.contracts.length; contract++)
    if (!isIsolated(state, account, contract)) sum += positionMaintenance(world, state, account, contract);
  return sum;
}

/** Equity of the bucket that holds a position. */
export const equityOf = (world: World, state: State, account: number, contract: number): number =>
  bucketEquity(world, state, account, bucketOf(state, account, contract));

/** Maintenance requirement of the bucket that holds a position. */
export const maintenanceOf = (world: World, state: State, account: number, contract: number): number =>
  bucketMaintenance(world, state, account, bucketOf(state, account, contract));

/** Wallet balance of the bucket that holds a position: its money without unrealised PnL. */
export const walletOf = (state: State, account: number, contract: number): number =>
  moneyOf(state, account, bucketOf(state, account, contract));

/**
 * What of its bucket's equity a whole position has: by notional, of the equity itself or of the wallet, its own PnL then
 * on top. Source: FTX help, Liquidations (ZP); GTE perps as told by its fuzz tests (`engines.md`).
 */
function shareByNotional(
  world: World,
  state: State,
  account: number,
  contract: number,
  ofEquity: boolean,
  up: boolean,
): number {
  const bucket = bucketOf(state, account, contract);
  let total = 0;
  for (const leg of legsOf(world, state, account, bucket)) total += notional(world, state, account, leg);
  const pnl = ofEquity ? 0 : unrealizedPnl(world, state, account, contract);
  const shared = ofEquity ? bucketEquity(world, state, account, bucket) : moneyOf(state, account, bucket);
  const divide = up ? mulDivCeil : mulDivFloor;
  return pnl + divide(shared, notional(world, state, account, contract), total);
}

/**
 * The share of its bucket's equity that belongs to `quantity` lots of a position.
 * `maintenanceShare`: equity × ΔMM ÷ ΣMM, where ΔMM is what closing those lots frees (dYdX v4, Lighter, Extended:
 * order-independent). `wholeEquity`: equity × quantity ÷ |lots| (Dango). `notionalShare`: (equity × notional ÷ Σ notional)
 * × quantity ÷ |lots| (FTX). `walletByNotional`: (PnL + wallet × notional ÷ Σ notional) × quantity ÷ |lots| (GTE). One
 * position in the bucket: all agree on the whole position. Rounded down, or up when `up`.
 */
export function equityShare(
  world: World,
  state: State,
  account: number,
  contract: number,
  quantity = Math.abs(marketOf(state, contract).positions.lots[account] ?? 0),
  up = false,
): number {
  const equity = equityOf(world, state, account, contract);
  const size = Math.abs(marketOf(state, contract).positions.lots[account] ?? 0);
  if (size === 0) return 0;
  // All of the only position: all of the equity, whatever the rule.
  if (quantity === size && isAlone(world, state, account, contract)) return equity;
  const divide = up ? mulDivCeil : mulDivFloor;
  const { crossBankruptcy } = world.rules;
  if (crossBankruptcy === 'notionalShare' || crossBankruptcy === 'walletByNotional') {
    const whole = shareByNotional(world, state, account, contract, crossBankruptcy === 'notionalShare', up);
    return divide(whole, quantity, size);
  }
  const total = crossBankruptcy === 'wholeEquity' ? 0 : maintenanceOf(world, state, account, contract);
  if (total === 0) return divide(equity, quantity, size);
  const before = positionMaintenance(world, state, account, contract);
  const spec = contractOf(world, contract);
  const left = (size - quantity) * Math.abs(unitValue(spec, marketOf(state, contract).mark));
  const freed = before - (left === 0 ? 0 : maintenanceMargin(spec.tiers, left));
  return divide(equity, freed, total);
}

/**
 * Initial margin of a position: |cost| ÷ the leverage the trader chose, or by tier on |cost|; atoms, rounded up.
 */
export function initialMargin(world: World, state: State, account: number, contract: number): number {
  const { positions } = marketOf(state, contract);
  const entryValue = Math.abs(positions.cost[account] ?? 0);
  const leverage = positions.leverage?.[account] ?? 0;
  if (leverage > 0) return mulDivCeil(entryValue, 1_000_000, leverage);
  return initialMarginByTier(contractOf(world, contract).tiers, entryValue);
}

/** Is a bucket to be liquidated: equity below (or at) its maintenance requirement, with at least one position. */
export function isLiquidatable(world: World, state: State, account: number, bucket: number): boolean {
  if (!hasLegs(world, state, account, bucket)) return false;
  const maintenance = bucketMaintenance(world, state, account, bucket);
  const equity = bucketEquity(world, state, account, bucket);
  return world.rules.liquidationTrigger.compare === 'below' ? equity < maintenance : equity <= maintenance;
}
