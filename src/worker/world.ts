/** What the page is told once about a loaded scenario: names, units, and the fixed span of the price axis. */

import type { Loaded } from '#engine/load/scenario.ts';
import type { WorldContract, World as WorldMessage } from '#protocol/frame.ts';
import type { RuleBook } from '#protocol/rulebook.ts';
import type { ScenarioFile } from '#protocol/scenario.ts';
import { bankruptcyPriceTicks, liquidationPriceTicks } from './prices.ts';

/** Beyond the outermost price that the picture must hold. */
const MARGIN = 0.05;
/** Accounts by name decide the span; a crowd is drawn as a density and may run off it. */
const MOST_NAMED = 60;

/** Lowest and highest tick of a contract's picture, fixed for the whole scenario. */
function axisOf(loaded: Loaded, scenario: ScenarioFile, contract: number): readonly [number, number] {
  const { world, state, plan, directory } = loaded;
  const spec = world.contracts[contract];
  const market = state.markets[contract];
  const file = scenario.contracts[contract];
  if (spec === undefined || market === undefined || file === undefined) throw new RangeError(`no contract ${contract}`);
  if (file.axis !== undefined) {
    const tick = Number(file.tickSize);
    const [low, high] = file.axis;
    return [Math.max(1, Math.round(Number(low) / tick)), Math.min(spec.maxTicks, Math.round(Number(high) / tick))];
  }
  const prices = [
    market.mark,
    ...market.book.levels('buy', 200).map((l) => l.price),
    ...market.book.levels('sell', 200).map((l) => l.price),
  ];
  for (const { commands } of plan)
    for (const command of commands)
      if (command.kind === 'setIndexPrice' && command.contract === contract) prices.push(command.price);
  const last = Math.min(world.accounts, world.firstTrader + MOST_NAMED);
  for (let account = world.firstTrader; account < last; account++) {
    if (directory.syntheticOf(account)) break;
    // Far-away prices sit at the edge with an arrow: they must not squeeze the story.
    for (const price of [
      liquidationPriceTicks(world, state, account, contract),
      bankruptcyPriceTicks(world, state, account, contract),
    ])
      if (price > market.mark / 2 && price < market.mark * 1.5) prices.push(price);
  }
  const low = Math.min(...prices);
  const high = Math.max(...prices);
  const beyond = Math.max(1, (high - low) * MARGIN);
  return [Math.max(1, Math.floor(low - beyond)), Math.min(spec.maxTicks, Math.ceil(high + beyond))];
}

export function worldMessage(loaded: Loaded, scenario: ScenarioFile, rules: RuleBook): WorldMessage {
  const { world, directory, plan } = loaded;
  const contracts = world.contracts.map((spec, contract): WorldContract => {
    const file = scenario.contracts[contract];
    if (file === undefined) throw new RangeError(`no contract ${contract}`);
    return {
      id: spec.id,
      kind: spec.kind,
      tickSize: file.tickSize,
      lotSize: file.lotSize,
      maxTicks: spec.maxTicks,
      atomsPerTickLot: spec.atomsPerTickLot,
      inverseNumerator: spec.inverseNumerator,
      axis: axisOf(loaded, scenario, contract),
    };
  });
  const accounts = Array.from({ length: world.accounts }, (_, account) => ({
    id: directory.idOf(account),
    name: directory.nameOf(account),
    role: directory.roleOf(account),
    synthetic: directory.syntheticOf(account),
  }));
  return {
    scenario,
    rules,
    quote: scenario.quote,
    atom: scenario.atom,
    contracts,
    accounts,
    plannedSteps: plan.length,
  };
}
