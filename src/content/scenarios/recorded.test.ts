import { describe, expect, it } from 'vitest';
import { rulebooks } from '#content/rulebooks/registry.ts';
import { resolveRules } from '#decode/rulebook.ts';
import { copyState } from '#engine/account/state.ts';
import { QueueCache } from '#engine/adl/queue.ts';
import { eventAt } from '#engine/events.ts';
import { Exchange } from '#engine/exchange.ts';
import { fundBalance } from '#engine/fund/fund.ts';
import { factsBefore } from '#engine/invariants/watch.ts';
import { checkStep, fullScan } from '#engine/invariants.ts';
import { loadScenario } from '#engine/load/scenario.ts';
import { breachedBuckets } from '#engine/margin/breached.ts';
import { Touched } from '#engine/run.ts';
import { FIRST_FUND } from '#engine/world.ts';
import type { EventKind } from '#protocol/event.ts';
import type { ScenarioFile } from '#protocol/scenario.ts';
import { march2020 } from './march2020.ts';
import { october2025 } from './october2025.ts';
import { scenarios } from './registry.ts';

function open(scenario: ScenarioFile, rulesId?: string) {
  const resolved = resolveRules(scenario.rules, rulesId, rulebooks);
  if (!resolved.ok) throw new Error(resolved.found);
  const loaded = loadScenario(scenario, resolved.rules);
  if (!loaded.ok) throw new Error(`${loaded.path}: ${loaded.found}`);
  return { loaded, exchange: new Exchange(loaded.world, loaded.state) };
}

/** Runs everything planned; how often each event happened, and the fund's balance in whole units after each step. */
function replay(scenario: ScenarioFile, rulesId?: string) {
  const { loaded, exchange } = open(scenario, rulesId);
  const state = copyState(exchange.initial);
  const counts = new Map<EventKind, number>();
  const fund = [fundBalance(loaded.world, state, FIRST_FUND) / loaded.world.atomsPerQuote];
  for (const { commands } of loaded.plan) {
    expect(exchange.refusal(state, commands)).toBeNull();
    const before = factsBefore(state);
    exchange.step(state, commands);
    expect(checkStep(before, loaded.world, state, exchange.log)).toEqual([]);
    for (let id = 0; id < exchange.log.count; id++) {
      const { kind } = eventAt(exchange.log, id);
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    fund.push(fundBalance(loaded.world, state, FIRST_FUND) / loaded.world.atomsPerQuote);
  }
  expect(fullScan(loaded.world, state)).toEqual([]);
  return { count: (kind: EventKind) => counts.get(kind) ?? 0, fund, steps: loaded.plan.length };
}

it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  '%s: nobody is liquidatable before anything has happened',
  (_id, scenario) => {
    const { loaded, exchange } = open(scenario);
    const run = {
      world: loaded.world,
      state: exchange.initial,
      log: exchange.log,
      touched: new Touched(loaded.world.accounts),
      queues: new QueueCache(),
      fundLoss: new Map<number, number>(),
      liquidatedNotional: new Map<number, number>(),
    };
    expect(breachedBuckets(run).count).toBe(0);
  },
);

describe('10 October 2025', () => {
  it('liquidates, leaves lots unfilled, exhausts the fund and deleverages', () => {
    const { count, fund, steps } = replay(october2025);
    expect(steps).toBe(1 + 4 * 105);
    expect(count('liquidationStarted')).toBeGreaterThan(100);
    expect(count('liquidationUnfilled')).toBeGreaterThan(50);
    expect(count('positionTakenOver')).toBeGreaterThan(0);
    expect(count('fundExhausted')).toBeGreaterThan(0);
    expect(count('adlFilled')).toBeGreaterThan(0);
    expect(count('insolvent')).toBe(0);
    expect(Math.min(...fund)).toBeLessThan(1_000);
  });
});

describe('13 March 2020', () => {
  it('drains the fund, which recovers, and deleverages nobody', () => {
    const { count, fund, steps } = replay(march2020);
    expect(steps).toBe(1 + 4 * 220);
    expect(count('liquidationStarted')).toBeGreaterThan(100);
    expect(count('adlTriggered')).toBe(0);
    expect(count('fundBelowFloor')).toBe(0);
    const lowest = Math.min(...fund);
    expect(lowest).toBeLessThan(30_000);
    expect(fund.at(-1)).toBeGreaterThan(4 * lowest);
  });
});

describe('every rule book finishes the recorded fall and keeps every invariant', () => {
  const runnable = rulebooks.filter(({ notRunnable }) => notRunnable === null);
  it.each(runnable.map(({ id, adl }) => [id, adl.trigger.kind] as const))('%s', (id, trigger) => {
    const { count } = replay(october2025, id);
    expect(count('liquidationStarted')).toBeGreaterThan(100);
    if (trigger === 'never') expect(count('adlTriggered')).toBe(0);
    else expect(count('adlTriggered')).toBeGreaterThan(0);
    expect(count('invariantBreached')).toBe(0);
  });
});
