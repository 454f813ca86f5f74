/** Runs a list of steps from the scenario as loaded and tells the outcome, in decimal text. */
import type { Command } from '#protocol/command.ts';
import type { DeleveragedSummary, LiquidationSummary } from '#protocol/frame.ts';
import type { Result, ResultAccount, ResultLiquidation } from '#protocol/result.ts';
import type { ScenarioFile } from '#protocol/scenario.ts';
import { copyState, type State } from './account/state.ts';
import { booksOf } from './books.ts';
import { digestText } from './digest.ts';
import type { Exchange } from './exchange.ts';
import { type Burden, fairnessOf } from './fairness.ts';
import { fundBalance } from './fund/fund.ts';
import { invariantNames } from './invariants/breach.ts';
import { scanState } from './invariants/scan.ts';
import { bucketEquity, CROSS, isIsolated, moneyOf, unrealizedPnl } from './margin/bucket.ts';
import { summarise } from './summary.ts';
import { priceText, unitsText } from './text.ts';

interface Tally {
  realised: number;
  cost: number;
  byLiquidation: Map<number, number>;
  byAdl: Map<number, number>;
  adlValue: number;
  adlLots: number;
}

const stages = ['margin', 'book', 'fund', 'adl', 'socialised'] as const;

/** @param onStep called after each step with its number of events, for hosts that print as they go */
export function resultOf(
  exchange: Exchange,
  scenario: ScenarioFile,
  steps: readonly (readonly Command[])[],
  onStep: (state: State) => void = () => {},
): Result {
  const { world, log } = exchange;
  const state = copyState(exchange.initial);
  const money = (atoms: number) => unitsText(atoms, scenario.atom);
  const file = (contract: number) => {
    const found = scenario.contracts[contract];
    if (found === undefined) throw new RangeError(`no contract ${contract}`);
    return found;
  };
  const size = (contract: number, lots: number) => unitsText(lots, file(contract).lotSize);
  const fundTotal = () => state.funds.reduce((sum, fund) => sum + fundBalance(world, state, fund.account), 0);

  const liquidations: ResultLiquidation[] = [];
  const burdens = new Map<number, Burden>();
  const tallies = new Map<number, Tally>();
  const totals = { loss: 0, margin: 0, book: 0, fund: 0, adl: 0, socialised: 0 };
  const path = [money(fundTotal())];
  let events = 0;
  const tally = (account: number): Tally => {
    const found = tallies.get(account) ?? {
      realised: 0,
      cost: 0,
      byLiquidation: new Map(),
      byAdl: new Map(),
      adlValue: 0,
      adlLots: 0,
    };
    tallies.set(account, found);
    return found;
  };

  const addLiquidation = (one: LiquidationSummary): void => {
    const account = tally(one.account);
    account.realised -= one.margin;
    const closed = one.filled + one.takenOver + one.deleveraged;
    account.byLiquidation.set(one.contract, (account.byLiquidation.get(one.contract) ?? 0) + closed);
    totals.loss += one.loss;
    for (const stage of stages) totals[stage] += one[stage];
    liquidations.push({
      step: state.step,
      account: world.idOf(one.account),
      contract: file(one.contract).id,
      size: size(one.contract, one.lots),
      filled: size(one.contract, one.filled),
      takenOver: size(one.contract, one.takenOver),
      unfilled: size(one.contract, one.unfilled),
      deleveraged: size(one.contract, one.deleveraged),
      bankruptcyPrice: priceText(one.bankruptcyPrice, file(one.contract).tickSize),
      shortfall: money(one.shortfall),
      loss: money(one.loss),
      paidBy: {
        margin: money(one.margin),
        book: money(one.book),
        fund: money(one.fund),
        adl: money(one.adl),
        socialised: money(one.socialised),
      },
    });
  };
  const addDeleveraged = (one: DeleveragedSummary): void => {
    const account = tally(one.account);
    account.realised += one.kept;
    account.cost += one.gaveUp;
    if (one.lots > 0) {
      account.byAdl.set(one.contract, (account.byAdl.get(one.contract) ?? 0) + one.lots);
      account.adlValue += one.price * one.lots;
      account.adlLots += one.lots;
    }
    const before = burdens.get(one.account) ?? { paid: 0, profit: 0 };
    burdens.set(one.account, {
      paid: before.paid + one.gaveUp,
      profit: before.profit + one.gaveUp + Math.max(0, one.kept),
    });
  };

  for (const commands of steps) {
    exchange.step(state, commands);
    events += log.count;
    const summary = summarise(world, log);
    for (const one of summary.liquidations) addLiquidation(one);
    for (const one of summary.deleveraged) addDeleveraged(one);
    path.push(money(fundTotal()));
    onStep(state);
  }

  const accountRow = (account: number): ResultAccount => {
    const found = tallies.get(account);
    let equity = bucketEquity(world, state, account, CROSS);
    const positions: ResultAccount['positions'][number][] = [];
    const adlTick = scenario.contracts[0]?.tickSize ?? '1';
    let cash = state.cash[account] ?? 0;
    state.markets.forEach(({ positions: held }, contract) => {
      const isolated = isIsolated(state, account, contract);
      if (isolated) {
        equity += bucketEquity(world, state, account, contract);
        cash += moneyOf(state, account, contract);
      }
      const lots = held.lots[account] ?? 0;
      if (lots === 0) return;
      const spec = world.contracts[contract];
      const cost = held.cost[account] ?? 0;
      const entry =
        spec === undefined
          ? Number.NaN
          : spec.kind === 'linear'
            ? cost / lots / spec.atomsPerTickLot
            : (-spec.inverseNumerator * lots) / cost;
      positions.push({
        contract: file(contract).id,
        size: size(contract, lots),
        entryPrice: Number.isFinite(entry) ? priceText(entry, file(contract).tickSize) : null,
        unrealizedPnl: money(unrealizedPnl(world, state, account, contract)),
        isolatedMargin: isolated ? money(moneyOf(state, account, contract)) : null,
      });
    });
    const closed = (byContract: Map<number, number> | undefined) =>
      [...(byContract ?? new Map<number, number>())].map(([contract, lots]) => size(contract, lots)).join(' + ') || '0';
    return {
      id: world.idOf(account),
      role: world.roleOf(account),
      cash: money(cash),
      equity: money(equity),
      positions,
      closedByLiquidation: closed(found?.byLiquidation),
      closedByAdl: closed(found?.byAdl),
      adlPrice: found === undefined || found.adlLots === 0 ? null : priceText(found.adlValue / found.adlLots, adlTick),
      realizedPnl: money(found?.realised ?? 0),
      costAgainstMark: money(found?.cost ?? 0),
    };
  };

  const broken = new Set<number>();
  scanState(world, state, (number) => broken.add(number));
  return {
    schema: 1,
    scenario: scenario.id,
    rules: world.rules.id,
    steps: steps.length,
    events,
    accounts: Array.from({ length: world.accounts }, (_, account) => accountRow(account)),
    liquidations,
    fund: { start: path[0] ?? '0', end: path.at(-1) ?? '0', path },
    totals: {
      loss: money(totals.loss),
      margin: money(totals.margin),
      book: money(totals.book),
      fund: money(totals.fund),
      adl: money(totals.adl),
      socialised: money(totals.socialised),
    },
    fairness: fairnessOf([...burdens.values()]),
    books: {
      balanced: booksOf(world, state).balanced,
      checks: invariantNames.slice(0, 2).map((name, i) => ({
        invariant: i + 1,
        name,
        ok: !broken.has(i + 1),
      })),
    },
    digest: digestText(state.digest),
  };
}
