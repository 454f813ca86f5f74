/** The same worlds with amounts near the exact range, where products pass 2^53 and a double would round. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scaledScenario } from '../arbitraries/scaled.ts';
import { world } from '../arbitraries/worlds.ts';
import { open, play } from '../play.ts';
import { runs, TIMEOUT } from './settings.ts';

it('worlds of large amounts keep all invariants', { timeout: TIMEOUT }, () => {
  let largest = 0;
  fc.assert(
    fc.property(world(), fc.integer({ min: 50_000, max: 150_000 }), (scenario, k) => {
      const state = play(open(scaledScenario(scenario, k)));
      for (const { positions } of state.markets)
        for (const cost of positions.cost) largest = Math.max(largest, Math.abs(cost));
    }),
    runs(150, 8_001),
  );
  // A rate in parts per million on this is past 2^53.
  expect(largest).toBeGreaterThan(2 ** 53 / 1_000_000);
});
