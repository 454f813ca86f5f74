/** At what leverage would this account not have been reached? Asked of the engine, by running the line again. */
import { copyState } from '#engine/account/state.ts';
import { Exchange } from '#engine/exchange.ts';
import { loadScenario } from '#engine/load/scenario.ts';
import { summarise } from '#engine/summary.ts';
import { ratioText, unitsText } from '#engine/text.ts';
import { mulDivCeil } from '#engine/units.ts';
import type { Command } from '#protocol/command.ts';
import type { SafeLeverage } from '#protocol/message.ts';
import type { AccountFile, PositionFile, ScenarioFile } from '#protocol/scenario.ts';
import type { Variant } from './variant.ts';

/** Leverages are tried in tenths. */
const TENTHS = 10;

/** The scenario with one position's leverage, and the money behind it, set: margin = entry value ÷ leverage. */
function atLeverage(variant: Variant, row: number, contract: number, tenths: number, entryValue: number): ScenarioFile {
  const { scenario } = variant;
  const margin = unitsText(mulDivCeil(entryValue, TENTHS, tenths), scenario.atom);
  const leverage = ratioText(BigInt(tenths), BigInt(TENTHS), 1);
  const name = scenario.contracts[contract]?.id;
  const change = (account: AccountFile): AccountFile => {
    const positions = account.positions.map((position): PositionFile => {
      if (position.contract !== name) return position;
      return position.isolatedMargin === undefined
        ? { ...position, leverage }
        : { ...position, leverage, isolatedMargin: margin };
    });
    const isolated = account.positions.some(
      (position) => position.contract === name && position.isolatedMargin !== undefined,
    );
    return isolated ? { ...account, positions } : { ...account, cash: margin, positions };
  };
  return { ...scenario, accounts: scenario.accounts.map((account, i) => (i === row ? change(account) : account)) };
}

/** Runs the line in a changed scenario: was the account deleveraged, or liquidated, on the way? */
function reached(
  variant: Variant,
  scenario: ScenarioFile,
  account: number,
  steps: readonly (readonly Command[])[],
): boolean {
  const loaded = loadScenario(scenario, variant.rules);
  if (!loaded.ok) return true;
  const exchange = new Exchange(loaded.world, loaded.state);
  const state = copyState(exchange.initial);
  for (const commands of steps) {
    if (exchange.refusal(state, commands) !== null) return true;
    exchange.step(state, commands);
    const { liquidations, deleveraged } = summarise(loaded.world, exchange.log);
    if (deleveraged.some((one) => one.account === account) || liquidations.some((one) => one.account === account))
      return true;
  }
  return false;
}

/**
 * The highest leverage, in tenths from 1.0 up to what the account has now, at which the same steps do not reach it.
 * From the present leverage downwards by bisection between a leverage that is reached and one that is not, so a venue
 * whose queue is not monotone in leverage gets an answer that was run, not a promise about all others.
 * null: accounts of a synthetic crowd, whose margin the scenario does not name one by one.
 */
export function safeLeverage(
  variant: Variant,
  account: number,
  contract: number,
  steps: readonly (readonly Command[])[],
): SafeLeverage | null {
  const { world } = variant.loaded;
  const row = account - world.firstTrader;
  const file = variant.scenario.accounts[row];
  const { initial } = variant.exchange;
  const entryValue = Math.abs(initial.markets[contract]?.positions.cost[account] ?? 0);
  const named = file?.positions.find((position) => position.contract === variant.scenario.contracts[contract]?.id);
  if (file === undefined || named === undefined || entryValue === 0) return null;
  const money =
    named.isolatedMargin === undefined
      ? (initial.cash[account] ?? 0)
      : (initial.markets[contract]?.positions.margin?.[account] ?? 0);
  const nowTenths = money > 0 ? Math.max(TENTHS, Math.round((entryValue * TENTHS) / money)) : 1000;
  let runs = 0;
  const isReached = (tenths: number): boolean => {
    runs += 1;
    return reached(variant, atLeverage(variant, row, contract, tenths, entryValue), account, steps);
  };
  const now = ratioText(BigInt(nowTenths), BigInt(TENTHS), 1);
  if (!isReached(nowTenths)) return { now, highest: now, runs };
  if (isReached(TENTHS)) return { now, highest: null, runs };
  let safe = TENTHS;
  let unsafe = nowTenths;
  while (unsafe - safe > 1) {
    const middle = Math.floor((safe + unsafe) / 2);
    if (isReached(middle)) unsafe = middle;
    else safe = middle;
  }
  return { now, highest: ratioText(BigInt(safe), BigInt(TENTHS), 1), runs };
}
