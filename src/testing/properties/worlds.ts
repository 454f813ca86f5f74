/** One run of random worlds under all invariants and the oracle; the test files share it and differ in their seeds. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { world } from '../arbitraries/worlds.ts';
import { open, play } from '../play.ts';
import { Census } from './census.ts';
import { runs, seedOf } from './settings.ts';

/** Every strategy of every slot in at least this many worlds of a run. */
const LEAST_WORLDS = 50;
const LEAST_EVENTS = 20;

export function keepInvariants(worlds: number, ownSeed: number): void {
  const census = new Census();
  const seed = seedOf(ownSeed);
  fc.assert(
    fc.property(world(), (scenario) => {
      census.countRules(scenario.rules);
      const opened = open(scenario);
      play(opened, () => {
        census.countEvents(opened.exchange.log);
      });
    }),
    runs(worlds, ownSeed),
  );
  expect({ seed, worlds: census.worlds }).toEqual({ seed, worlds });
  expect(census.rareSlots(LEAST_WORLDS)).toEqual([]);
  expect(census.rareEvents(LEAST_EVENTS)).toEqual([]);
}
