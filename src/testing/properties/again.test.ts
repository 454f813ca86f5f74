/** Running a finished ADL, or a finished liquidation, again does nothing (invariant 10). */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { copyState } from '#engine/account/state.ts';
import { QueueCache } from '#engine/adl/queue.ts';
import { eventsOf } from '#engine/events.ts';
import { closeOut } from '#engine/liquidation/closeOut.ts';
import { prepare } from '#engine/liquidation/liquidation.ts';
import { settleRemainder } from '#engine/liquidation/remainder.ts';
import { Log } from '#engine/log.ts';
import { bucketOf, marketOf } from '#engine/margin/bucket.ts';
import { type Run, Touched } from '#engine/run.ts';
import { world } from '../arbitraries/worlds.ts';
import { admitted, open } from '../play.ts';
import { runs, TIMEOUT } from './settings.ts';
import { snapshot } from './snapshot.ts';

it('running a finished ADL again does nothing', { timeout: TIMEOUT }, () => {
  let finished = 0;
  fc.assert(
    fc.property(world(), (scenario) => {
      const { exchange, plan } = open(scenario);
      const state = copyState(exchange.initial);
      for (const planned of plan) {
        exchange.step(state, admitted(exchange, state, planned));
        for (const event of eventsOf(exchange.log)) {
          if (event.kind !== 'adlCompleted' || event.outcome !== 'complete') continue;
          const { account, contract } = event;
          // A later waterfall, or a haircut that leaves the lots, may have left something to close.
          if (marketOf(state, contract).positions.lots[account] !== 0) continue;
          finished += 1;
          const again = copyState(state);
          const run: Run = {
            world: exchange.world,
            state: again,
            log: new Log(),
            touched: new Touched(exchange.world.accounts),
            queues: new QueueCache(),
            fundLoss: new Map(),
            liquidatedNotional: new Map(),
          };
          const liquidation = prepare(run, account, bucketOf(again, account, contract), contract);
          closeOut(run, liquidation, exchange.world.rules.closeOut);
          settleRemainder(run, liquidation);
          expect(run.log.postingCount).toBe(0);
          expect(snapshot(again)).toEqual(snapshot(state));
        }
      }
    }),
    runs(150, 4_001),
  );
  expect(finished).toBeGreaterThan(100);
});
