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

/** What a leverage is the leverage of: one isolated position, or all of an account's positions that share its cash. */
interface Stake {
  readonly isolated: boolean;
  /** Contracts by id. */
  readonly contracts: ReadonlySet<string>;
  /** Atoms: entry values together, and the money behind them as the scenario begins. */
  readonly entryValue: number;
  readonly money: number;
}

/** @throws nothing; an account or contract that the scenario does not name gives a stake without positions */
export function leverageOf(variant: Variant, account: number, contract: number): Stake {
  const { initial } = variant.exchange;
  const file = variant.scenario.accounts[account - variant.loaded.world.firstTrader];
  const ids = variant.scenario.contracts.map(({ id }) => id);
  const asked = file?.positions.find((position) => position.contract === ids[contract]);
  const isolated = asked?.isolatedMargin !== undefined;
  const together = (file?.positions ?? []).filter((position) =>
    isolated ? position === asked : position.isolatedMargin === undefined,
  );
  const contracts = new Set(asked === undefined ? [] : together.map((position) => position.contract));
  const entryValue = ids.reduce(
    (sum, id, at) => sum + (contracts.has(id) ? Math.abs(initial.markets[at]?.positions.cost[account] ?? 0) : 0),
    0,
  );
  const money = isolated ? (initial.markets[contract]?.positions.margin?.[account] ?? 0) : (initial.cash[account] ?? 0);
  return { isolated, contracts, entryValue, money };
}

/** The scenario with that leverage, and the money behind it, set: margin = entry value ÷ leverage. */
function atLeverage(variant: Variant, row: number, stake: Stake, tenths: number): ScenarioFile {
  const { scenario } = variant;
  const margin = unitsText(mulDivCeil(stake.entryValue, TENTHS, tenths), scenario.atom);
  const leverage = ratioText(BigInt(tenths), BigInt(TENTHS), 1);
  const change = (account: AccountFile): AccountFile => {
    const positions = account.positions.map((position): PositionFile => {
      if (!stake.contracts.has(position.contract)) return position;
      return stake.isolated ? { ...position, leverage, isolatedMargin: margin } : { ...position, leverage };
    });
    return stake.isolated ? { ...account, positions } : { ...account, cash: margin, positions };
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
    if (deleveraged.has(account) || liquidations.has(account)) return true;
  }
  return false;
}

/**
 * The highest leverage, in tenths from 1.0 up to what the account has now, at which the same steps do not reach it.
 * From the present leverage downwards by bisection between a leverage that is reached and one that is not, so a venue
 * whose queue is not monotone in leverage gets an answer that was run, not a promise about all others. Positions that
 * share the account's cash have one leverage together: all their entry values over that cash.
 * null: accounts of a synthetic crowd, whose margin the scenario does not name one by one.
 */
export function safeLeverage(
  variant: Variant,
  account: number,
  contract: number,
  steps: readonly (readonly Command[])[],
): SafeLeverage | null {
  const row = account - variant.loaded.world.firstTrader;
  const stake = leverageOf(variant, account, contract);
  const { entryValue, money } = stake;
  if (entryValue === 0) return null;
  const nowTenths = money > 0 ? Math.max(TENTHS, Math.round((entryValue * TENTHS) / money)) : 1000;
  let runs = 0;
  const isReached = (tenths: number): boolean => {
    runs += 1;
    return reached(variant, atLeverage(variant, row, stake, tenths), account, steps);
  };
  const now = ratioText(BigInt(nowTenths), BigInt(TENTHS), 1);
  if (!isReached(nowTenths)) return { now, highest: now, reached: null, runs };
  if (isReached(TENTHS)) return { now, highest: null, reached: ratioText(BigInt(TENTHS), BigInt(TENTHS), 1), runs };
  let safe = TENTHS;
  let unsafe = nowTenths;
  while (unsafe - safe > 1) {
    const middle = Math.floor((safe + unsafe) / 2);
    if (isReached(middle)) unsafe = middle;
    else safe = middle;
  }
  const text = (tenths: number) => ratioText(BigInt(tenths), BigInt(TENTHS), 1);
  return { now, highest: text(safe), reached: text(unsafe), runs };
}
