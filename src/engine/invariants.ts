/**
 * The invariants of the exchange, checked from outside: after every step over the accounts it touched, and over
 * everything on request. Nothing here repairs anything. In development and tests a breach throws; in the page it is
 * shown.
 */
import type { State } from './account/state.ts';
import { watchAdl } from './invariants/adl.ts';
import { watchBalance } from './invariants/balance.ts';
import { type Breach, breach } from './invariants/breach.ts';
import { watchNegativeEquity } from './invariants/negative.ts';
import { watchPrices } from './invariants/price.ts';
import { scanState } from './invariants/scan.ts';
import { watchShrinking } from './invariants/shrink.ts';
import { type Facts, watchStep } from './invariants/watch.ts';
import { watchWaterfall } from './invariants/waterfall.ts';
import type { Log } from './log.ts';
import type { World } from './world.ts';

const watchers = [watchBalance, watchShrinking, watchPrices, watchAdl, watchWaterfall, watchNegativeEquity] as const;

/**
 * Invariants 1 to 7 and 10 over one step: `before` from `factsBefore(state)` as it was, `state` and `log` as the step
 * left them. Costs what the step's postings cost, not what the accounts cost. At most 20 breaches.
 */
export const checkStep = (before: Facts, world: World, state: State, log: Log): readonly Breach[] =>
  watchStep(before, world, state, log, watchers);

/**
 * What must be true of a state between two steps: lots and money add up, to the atom; open interest; order books;
 * liquidation thresholds as they would be worked out afresh. Looks at everything: for tests, checkpoints, on request.
 */
export function fullScan(world: World, state: State): readonly Breach[] {
  const breaches: Breach[] = [];
  scanState(world, state, (number, message) => breaches.push(breach(number, message)));
  return breaches;
}
