// The claim of the cascade: one fall of the index, then a chain that the mark's own moves drive, or none at all.
import { describe, expect, it } from 'vitest';
import { rulebooks } from '#content/rulebooks/registry.ts';
import { resolveRules } from '#decode/rulebook.ts';
import { copyState } from '#engine/account/state.ts';
import { eventAt } from '#engine/events.ts';
import { Exchange } from '#engine/exchange.ts';
import { factsBefore } from '#engine/invariants/watch.ts';
import { checkStep, fullScan } from '#engine/invariants.ts';
import { loadScenario } from '#engine/load/scenario.ts';
import type { EngineEvent } from '#protocol/event.ts';
import type { ScenarioFile } from '#protocol/scenario.ts';
import { cascade } from './cascade.ts';

interface Step {
  readonly index: number;
  readonly mark: number;
  readonly liquidated: readonly string[];
  readonly events: readonly EngineEvent[];
}

/** Runs the script; after every event what was posted balances, after every step every invariant holds. */
function run(scenario: ScenarioFile) {
  const resolved = resolveRules(scenario.rules, undefined, rulebooks);
  if (!resolved.ok) throw new Error(resolved.found);
  const loaded = loadScenario(scenario, resolved.rules);
  if (!loaded.ok) throw new Error(`${loaded.path}: ${loaded.found}`);
  const { world, plan } = loaded;
  const exchange = new Exchange(world, loaded.state);
  const state = copyState(exchange.initial);
  const steps: Step[] = [];
  for (const { commands } of plan) {
    const before = factsBefore(state);
    exchange.step(state, commands);
    expect(checkStep(before, world, state, exchange.log)).toEqual([]);
    const events = Array.from({ length: exchange.log.count }, (_, id) => eventAt(exchange.log, id));
    for (const { postings } of events) {
      expect(postings.reduce((sum, { lots }) => sum + lots, 0)).toBe(0);
      expect(postings.reduce((sum, { cash, cost }) => sum + cash - cost, 0)).toBe(0);
    }
    const [market] = state.markets;
    steps.push({
      index: market?.index ?? 0,
      mark: market?.mark ?? 0,
      liquidated: events.flatMap((one) => (one.kind === 'liquidationStarted' ? [world.idOf(one.account)] : [])),
      events,
    });
  }
  expect(fullScan(world, state)).toEqual([]);
  const lotsOf = (id: string) => state.markets[0]?.positions.lots[loaded.directory.indexOf(id)];
  return { steps, lotsOf };
}

/** Ana's margin doubled, which halves her leverage. */
const atHalf: ScenarioFile = {
  ...cascade,
  accounts: cascade.accounts.map((account) =>
    account.id === 'ana'
      ? {
          ...account,
          cash: '400',
          positions: account.positions.map((position) => ({ ...position, leverage: '12.5' })),
        }
      : account,
  ),
};

describe('the cascade', () => {
  it('takes one account a step, each by a mark that the sale before has moved, the index standing still', () => {
    const { steps } = run(cascade);
    expect(steps.map(({ liquidated }) => liquidated)).toEqual([['ana'], ['ben'], ['bo'], ['market-maker'], []]);
    expect(new Set(steps.map(({ index }) => index)).size).toBe(1);
    const [, second, third, fourth] = steps;
    expect(steps[0]?.mark).toBeGreaterThan(second?.mark ?? 0);
    expect(second?.mark).toBeGreaterThan(third?.mark ?? 0);
    expect(third?.mark).toBeGreaterThan(fourth?.mark ?? 0);
    // Each new mark is the price of the last lot sold in the step before, within the clamp.
    for (const [at, step] of steps.slice(1, 4).entries()) {
      const sold = steps[at]?.events.filter((one) => one.kind === 'liquidationFilled').at(-1);
      expect(sold?.kind === 'liquidationFilled' && sold.price).toBe(step.mark);
    }
  });

  it('costs the hedged accounts the leg that stands here: Bo is sold out, Hana is deleveraged', () => {
    const { steps, lotsOf } = run(cascade);
    expect(lotsOf('bo')).toBe(0);
    expect(lotsOf('hana')).toBe(0);
    const deleveraged = steps.flatMap(({ events }) => events.filter((one) => one.kind === 'adlFilled'));
    expect(deleveraged.length).toBeGreaterThan(0);
  });

  it('does not happen with the first account at half its leverage', () => {
    const { steps, lotsOf } = run(atHalf);
    expect(steps.flatMap(({ liquidated }) => liquidated)).toEqual([]);
    expect(steps.at(-1)?.mark).toBe(steps[0]?.mark);
    expect(lotsOf('bo')).toBe(25);
    expect(lotsOf('hana')).toBe(-90);
  });
});
