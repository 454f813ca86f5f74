/**
 * A scenario and a rule book become a world, its first state and the steps it has planned; or a refusal that names the
 * field. This is the only way into the engine: everything behind it may rely on whole, exact, consistent numbers.
 */
import { MOST } from '#protocol/limits.ts';
import type { RuleBook } from '#protocol/rulebook.ts';
import type { Refusal, ScenarioFile } from '#protocol/scenario.ts';
import type { Market, State } from '../account/state.ts';
import { Book } from '../book/book.ts';
import { freshDigest } from '../digest.ts';
import { type LiquidityRule, refreshQuotes } from '../liquidity/quotes.ts';
import { TriggerHeaps } from '../margin/triggers.ts';
import { Money } from '../money.ts';
import { ruleAmounts } from '../rules/amounts.ts';
import { checkRuleBook } from '../rules/check.ts';
import { FIRST_FUND, VAULT, type World } from '../world.ts';
import { loadAccounts } from './accounts.ts';
import { checkBalance } from './balance.ts';
import { Columns } from './columns.ts';
import type { Naming } from './commands.ts';
import { type LoadedContract, loadContract } from './contract.ts';
import { wholeUnits } from './decimal.ts';
import { type Directory, makeDirectory } from './directory.ts';
import { loadFunds } from './funds.ts';
import { loadLiquidity } from './liquidity.ts';
import { loadPlan, type PlannedStep } from './plan.ts';
import { checkCount, populate } from './population.ts';
import { type AtomUnit, readAmount, readPositive } from './read.ts';
import { orRefusal, quoted, refuse } from './refuse.ts';
import { checkSize } from './size.ts';

export interface Loaded {
  readonly ok: true;
  readonly world: World;
  readonly state: State;
  readonly plan: readonly PlannedStep[];
  readonly directory: Directory;
  /** For commands that arrive as text later. */
  readonly naming: Naming;
}

function readAtom(scenario: ScenarioFile): AtomUnit & { readonly atomsPerQuote: number } {
  const atom = readPositive('atom', scenario.atom);
  const whole = wholeUnits({ digits: 1n, scale: 0 }, atom);
  if (!whole.ok || whole.value > 10n ** 15n)
    return refuse('atom', quoted(scenario.atom), 'an amount that divides 1 and is at least 10^-15, such as "0.000001"');
  return { atom, atomText: scenario.atom, atomsPerQuote: Number(whole.value) };
}

function loadContracts(scenario: ScenarioFile, unit: AtomUnit): readonly LoadedContract[] {
  const { contracts } = scenario;
  if (contracts.length === 0) refuse('contracts', 'an empty list', 'at least one contract');
  contracts.forEach((file, index) => {
    if (contracts.findIndex(({ id }) => id === file.id) !== index)
      refuse(`contracts[${index}].id`, quoted(file.id), 'an id that no other contract has');
  });
  return contracts.map((file, index) => loadContract(`contracts[${index}]`, file, unit));
}

function makeMarkets(
  contracts: readonly LoadedContract[],
  liquidity: readonly LiquidityRule[],
  columns: Columns,
): Market[] {
  return contracts.map(({ contract, index }, at) => {
    const rule = liquidity[at];
    if (rule === undefined) throw new RangeError(`no liquidity for contract ${at}`);
    const book = new Book();
    refreshQuotes(book, rule, index, index, contract.maxTicks, true);
    const positions = columns.finished(at);
    let openInterest = 0;
    for (const lots of positions.lots) if (lots > 0) openInterest += lots;
    const triggers = new TriggerHeaps(columns.cash.length);
    const prices = { index, mark: index, previousMark: index, periodMark: index, last: index };
    return { positions, book, triggers, ...prices, openInterest };
  });
}

/** Σ (cash + isolated margin − cost) over all accounts. */
function totalMoney(columns: Columns): Money {
  const total = new Money();
  for (const cash of columns.cash) if (cash !== 0) total.add(cash);
  for (const { cost, isolated } of columns.positions) {
    for (const paid of cost) if (paid !== 0) total.add(-paid);
    if (isolated !== null) for (const margin of isolated.margin) if (margin !== 0) total.add(margin);
  }
  return total;
}

function load(scenario: ScenarioFile, rules: RuleBook, mostCells: number): Loaded {
  const checked = checkRuleBook(rules);
  if (!checked.ok) return refuse(`rules.${checked.path}`, checked.found, checked.expected);
  if (!Number.isSafeInteger(scenario.seed)) refuse('seed', String(scenario.seed), 'a whole number');
  const populations = scenario.population ?? [];
  populations.forEach((file, index) => {
    checkCount(`population[${index}]`, file);
  });
  checkSize(scenario, mostCells);
  const unit = readAtom(scenario);
  const contracts = loadContracts(scenario, unit);
  const perContract = rules.fund.scope === 'perContract';
  const fundContracts = perContract ? contracts.map(({ contract }) => contract.id) : null;
  const directory = makeDirectory(fundContracts, scenario.accounts, populations);
  const liquidity = scenario.contracts.map(({ liquidity: file }, at) => {
    const units = contracts[at]?.units;
    if (units === undefined) throw new RangeError(`no contract ${at}`);
    return loadLiquidity(`contracts[${at}].liquidity`, file, units, directory);
  });
  const columns = new Columns(directory.accounts, contracts.length);
  loadAccounts(scenario.accounts, directory.firstTrader, contracts, columns, unit);
  let first = directory.firstTrader + scenario.accounts.length;
  populations.forEach((file, index) => {
    populate(index, file, first, scenario.seed, contracts, columns);
    first += file.count;
  });
  checkBalance(columns, contracts);
  const funds = loadFunds(scenario.fund, fundContracts, columns, unit);
  const vaultGiven = scenario.vault === undefined ? 0 : readAmount('vault', scenario.vault, unit);
  columns.cash[VAULT] = vaultGiven;
  const naming: Naming = { contracts, directory, unit };
  const world: World = {
    contracts: contracts.map(({ contract }) => contract),
    liquidity,
    accounts: directory.accounts,
    firstTrader: directory.firstTrader,
    fundOf: perContract ? (contract) => FIRST_FUND + contract : () => FIRST_FUND,
    roleOf: directory.roleOf,
    idOf: directory.idOf,
    rules,
    amounts: ruleAmounts(rules, unit),
    atomsPerQuote: unit.atomsPerQuote,
  };
  const state: State = {
    step: 0,
    generator: scenario.seed | 0,
    cash: columns.cash,
    markets: makeMarkets(contracts, liquidity, columns),
    funds,
    vaultGiven,
    multi: new Set(),
    coolDown: new Map(),
    expectedMoney: totalMoney(columns),
    digest: freshDigest(),
  };
  return { ok: true, world, state, plan: loadPlan(scenario, naming), directory, naming };
}

/**
 * The liquidation thresholds (`TriggerHeaps`) are left empty: the run builds them.
 * @param mostCells accounts times contracts that there is room for
 * Errors: a `Refusal` for anything in the scenario or rule book that is unknown, contradictory or not exact.
 */
export const loadScenario = (
  scenario: ScenarioFile,
  rules: RuleBook,
  mostCells: number = MOST.cells,
): Loaded | Refusal => orRefusal(() => load(scenario, rules, mostCells));
