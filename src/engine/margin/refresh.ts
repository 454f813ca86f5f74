/** Keeps the liquidation thresholds true: all of them when a world is loaded, then those of accounts that have changed. */
import type { State } from '../account/state.ts';
import type { Touched } from '../run.ts';
import type { World } from '../world.ts';
import { contractOf, isIsolated, marketOf } from './bucket.ts';
import { liquidationThreshold, type Stake } from './threshold.ts';

/** `set`: into ordered heaps. `append`: the account is in no heap, and the heaps are ordered afterwards. */
type Place = 'set' | 'append';

const stake: Stake = { lots: 0, cost: 0, money: 0 };

/** Cross positions of an account; more than one: it is in `multi`, since its thresholds are no fixed prices. */
function noteLegs(world: World, state: State, account: number): number {
  let legs = 0;
  for (let contract = 0; contract < world.contracts.length; contract++)
    if ((marketOf(state, contract).positions.lots[account] ?? 0) !== 0 && !isIsolated(state, account, contract))
      legs += 1;
  if (legs > 1) state.multi.add(account);
  else if (state.multi.size > 0) state.multi.delete(account);
  return legs;
}

/** Sets the thresholds of all of an account's buckets from its positions as they are now. */
function retrigger(world: World, state: State, account: number, place: Place): void {
  const atOrBelow = world.rules.liquidationTrigger.compare === 'atOrBelow';
  const legs = noteLegs(world, state, account);
  for (let contract = 0; contract < world.contracts.length; contract++) {
    const { positions, triggers } = marketOf(state, contract);
    const lots = positions.lots[account] ?? 0;
    const isolated = positions.isolated !== null && positions.isolated[account] === 1;
    if (lots === 0 || (!isolated && legs > 1)) {
      if (place === 'set') triggers.set(account, 0, 0);
      continue;
    }
    stake.lots = lots;
    stake.cost = positions.cost[account] ?? 0;
    stake.money = isolated ? (positions.margin?.[account] ?? 0) : (state.cash[account] ?? 0);
    const threshold = liquidationThreshold(contractOf(world, contract), stake, atOrBelow);
    if (place === 'set') triggers.set(account, lots > 0 ? 1 : -1, threshold);
    else triggers.append(account, lots > 0, threshold);
  }
}

/** Builds all thresholds of a freshly loaded world, in time proportional to its size. */
export function buildTriggers(world: World, state: State): void {
  for (let account = world.firstTrader; account < world.accounts; account++) retrigger(world, state, account, 'append');
  for (const market of state.markets) market.triggers.order();
}

/** With more changes than this share of the heaps, ordering them anew is cheaper than moving accounts one by one. */
const MANY = 1 / 16;

/** Thresholds of every account changed since the last time. */
export function refreshThresholds(world: World, state: State, touched: Touched): void {
  let waiting = 0;
  for (const { triggers } of state.markets) waiting += triggers.longs + triggers.shorts;
  const many = touched.count > MANY * waiting;
  if (many) for (const { triggers } of state.markets) triggers.withdraw(touched.flags);
  for (let i = 0; i < touched.count; i++) {
    const account = touched.list[i] ?? 0;
    if (account >= world.firstTrader) retrigger(world, state, account, many ? 'append' : 'set');
  }
  if (many) for (const { triggers } of state.markets) triggers.order();
}
