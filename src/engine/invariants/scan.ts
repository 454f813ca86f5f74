/** Everything that can be added up or worked out again from one state alone, by looking at all of it. */
import type { Market, State } from '../account/state.ts';
import { totalMoney } from '../books.ts';
import { contractOf, isIsolated, marketOf } from '../margin/bucket.ts';
import { liquidationThreshold } from '../margin/threshold.ts';
import type { World } from '../world.ts';
import type { Report } from './watch.ts';

function scanLots(market: Market, contract: number, report: Report): void {
  let long = 0;
  let short = 0;
  for (const lots of market.positions.lots)
    if (lots > 0) long += lots;
    else short -= lots;
  if (long !== short) report(1, `contract ${contract}: ${long} lots long, ${short} short`);
  if (long !== market.openInterest)
    report(1, `contract ${contract}: open interest is ${long}, counted ${market.openInterest}`);
}

const whole = (value: number): boolean => Number.isSafeInteger(value) && !Object.is(value, -0);

function scanNumbers(state: State, report: Report): void {
  state.cash.forEach((cash, account) => {
    if (!whole(cash)) report(2, `account ${account} has a cash of ${cash}`);
  });
  state.markets.forEach(({ positions }, contract) => {
    const columns = { lots: positions.lots, cost: positions.cost, margin: positions.margin };
    for (const [name, column] of Object.entries(columns))
      column?.forEach((value, account) => {
        if (!whole(value)) report(2, `account ${account}, contract ${contract}: ${name} ${value}`);
      });
    positions.lots.forEach((lots, account) => {
      const cost = positions.cost[account] ?? 0;
      if (lots === 0 && cost !== 0)
        report(2, `account ${account}, contract ${contract}: no lots but a cost of ${cost}`);
    });
  });
}

/** Heaps in order, one entry per bucket of one position, thresholds as they would be worked out now. */
function scanTriggers(world: World, state: State, contract: number, report: Report): void {
  const { positions, triggers } = marketOf(state, contract);
  const fault = triggers.check();
  if (fault !== null) report(7, `contract ${contract}: ${fault}`);
  const atOrBelow = world.rules.liquidationTrigger.compare === 'atOrBelow';
  let entries = 0;
  for (let account = world.firstTrader; account < world.accounts; account++) {
    const lots = positions.lots[account] ?? 0;
    const isolated = isIsolated(state, account, contract);
    const alone = lots !== 0 && (isolated || !state.multi.has(account));
    const slot = triggers.slot[account] ?? -1;
    if (alone !== slot >= 0) report(7, `contract ${contract}: account ${account} holds ${lots} and is at slot ${slot}`);
    if (!alone) continue;
    entries += 1;
    const money = isolated ? (positions.margin?.[account] ?? 0) : (state.cash[account] ?? 0);
    const stake = { lots, cost: positions.cost[account] ?? 0, money };
    const due = liquidationThreshold(contractOf(world, contract), stake, atOrBelow);
    if (triggers.threshold[account] !== due)
      report(7, `contract ${contract}: account ${account} is at ${triggers.threshold[account]} instead of ${due}`);
  }
  if (entries !== triggers.longs + triggers.shorts)
    report(7, `contract ${contract}: ${triggers.longs} and ${triggers.shorts} entries for ${entries} positions`);
}

/** `multi` names exactly the accounts with more than one cross position. */
function scanMulti(world: World, state: State, report: Report): void {
  for (let account = world.firstTrader; account < world.accounts; account++) {
    let legs = 0;
    state.markets.forEach(({ positions }, contract) => {
      if ((positions.lots[account] ?? 0) !== 0 && !isIsolated(state, account, contract)) legs += 1;
    });
    if (legs > 1 !== state.multi.has(account)) report(7, `account ${account} has ${legs} cross positions`);
  }
}

export function scanState(world: World, state: State, report: Report): void {
  state.markets.forEach((market, contract) => {
    scanLots(market, contract, report);
    const fault = market.book.check();
    if (fault !== null) report(2, `contract ${contract}: order book: ${fault}`);
    scanTriggers(world, state, contract, report);
  });
  scanNumbers(state, report);
  scanMulti(world, state, report);
  const total = totalMoney(world, state);
  if (!total.equals(state.expectedMoney))
    report(2, `all accounts together have ${total.toNumber()}, should have ${state.expectedMoney.toNumber()}`);
}
