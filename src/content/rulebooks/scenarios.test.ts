// Every rule book that is run takes the first three scenarios to their end, under all invariants.
import { expect, it } from 'vitest';
import { Code, codeAt } from '#engine/events.ts';
import type { ScenarioFile } from '#protocol/scenario.ts';
import { open, play } from '#testing/play.ts';
import { scenarios } from '../scenarios/registry.ts';
import { rulebooks } from './registry.ts';

const runnable = rulebooks.filter(({ notRunnable }) => notRunnable === null);
const first = scenarios.slice(0, 3);
/** Where a scenario leaves the price to the reader: far enough for somebody to be liquidated. */
const FALL = 0.84;

const fallOf = ({ contracts }: ScenarioFile): NonNullable<ScenarioFile['script']>[number] =>
  contracts.map(({ id, index }) => ({
    kind: 'setIndexPrice',
    contract: id,
    price: String(Math.round(Number(index) * FALL)),
  }));

it.each(runnable.flatMap((rules) => first.map((scenario) => [rules.id, scenario.id, rules, scenario] as const)))(
  '%s: %s',
  (_id, _scenario, rules, scenario) => {
    const opened = open({ ...scenario, rules, script: [...(scenario.script ?? []), fallOf(scenario), [], [], []] });
    let liquidations = 0;
    play(opened, () => {
      const { log } = opened.exchange;
      for (let id = 0; id < log.count; id++) liquidations += codeAt(log, id) === Code.liquidationStarted ? 1 : 0;
    });
    expect(liquidations).toBeGreaterThan(0);
  },
);
