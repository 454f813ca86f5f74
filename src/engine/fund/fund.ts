/** The insurance fund: what it has, what it may still pay, and its peak. Its money is its account's; nothing is kept twice. */

import type { FundMemory, State } from '../account/state.ts';
import { Code } from '../events.ts';
import { unrealizedPnl } from '../margin/bucket.ts';
import type { Run } from '../run.ts';
import type { World } from '../world.ts';

/** Unrealised PnL of an account's inventory over all contracts, at the marks. */
export function inventoryPnl(world: World, state: State, account: number): number {
  let pnl = 0;
  for (let contract = 0; contract < world.contracts.length; contract++)
    pnl += unrealizedPnl(world, state, account, contract);
  return pnl;
}

/** Fund balance for triggers, floor and draw-down: cash, with the PnL of its inventory unless the rule book says cash only. */
export function fundBalance(world: World, state: State, fund: number): number {
  const cash = state.cash[fund] ?? 0;
  return world.rules.fund.balance === 'cash' ? cash : cash + inventoryPnl(world, state, fund);
}

/** What the fund may still pay: balance − floor, never below 0; Infinity when it may go negative. */
export function fundCapacity(world: World, state: State, fund: number): number {
  const room = fundBalance(world, state, fund) - world.amounts.fundFloor;
  return room > 0 ? room : 0;
}

export function fundMemory(state: State, account: number): FundMemory {
  const memory = state.funds.find((fund) => fund.account === account);
  if (memory === undefined) throw new RangeError(`account ${account} is no fund`);
  return memory;
}

/** Highest balance in the draw-down window, the present one included. */
export function fundPeak(world: World, state: State, fund: number): number {
  let peak = fundBalance(world, state, fund);
  for (const balance of fundMemory(state, fund).window) peak = Math.max(peak, balance);
  return peak;
}

/** Tells the story of a change of the fund that the last event's postings made: received > 0, paid < 0. */
export function tellFund(run: Run, fund: number, account: number, delta: number, cause: number): void {
  if (delta === 0) return;
  const { log, state, world } = run;
  if (delta < 0) run.fundLoss.set(fund, (run.fundLoss.get(fund) ?? 0) - delta);
  log.push(fund);
  log.seal(
    delta > 0 ? Code.fundReceived : Code.fundPaid,
    cause,
    account,
    -1,
    Math.abs(delta),
    fundBalance(world, state, fund),
  );
}

/** The fund cannot pay what is needed. */
export function tellExhausted(run: Run, fund: number, account: number, needed: number, cause: number): void {
  run.log.push(fund);
  run.log.seal(Code.fundExhausted, cause, account, -1, needed, fundBalance(run.world, run.state, fund));
}

/** End of a step: the window moves on by one balance. */
export function rememberFunds(world: World, state: State): void {
  const { trigger } = world.rules.adl;
  const length = trigger.kind === 'fundDrawDown' ? trigger.windowSteps : 0;
  for (const fund of state.funds) {
    fund.window.push(fundBalance(world, state, fund.account));
    if (fund.window.length > length) fund.window.splice(0, fund.window.length - length);
  }
}
