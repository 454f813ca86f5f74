/** The margin check: which buckets are to be liquidated now, in the rule book's order, found without a scan of all. */

import { farthestFirst } from '../liquidation/farthest.ts';
import type { Handled } from '../liquidation/handled.ts';
import type { Run } from '../run.ts';
import { bucketEquity, bucketMaintenance, CROSS, isIsolated, isLiquidatable } from './bucket.ts';
import { Candidates } from './candidates.ts';

function add(run: Run, found: Candidates, account: number, bucket: number): void {
  const { world, state } = run;
  const equity = bucketEquity(world, state, account, bucket);
  found.add(account, bucket, equity, bucketMaintenance(world, state, account, bucket));
}

function inOrder(run: Run, found: Candidates): Candidates {
  const { world, state } = run;
  const { liquidationOrder } = world.rules;
  if (liquidationOrder !== 'farthestFillable') {
    found.arrangeBy(liquidationOrder);
    return found;
  }
  const rows = found.list().map((candidate, row) => ({ ...candidate, row }));
  found.arrange(Int32Array.from(farthestFirst(world, state, rows), ({ row }) => row));
  return found;
}

/** Buckets that the marks reach: by threshold, and the accounts with several positions. */
export function breachedBuckets(run: Run): Candidates {
  const { world, state } = run;
  const found = new Candidates();
  for (let contract = 0; contract < world.contracts.length; contract++) {
    const market = state.markets[contract];
    if (market === undefined || market.triggers.quiet(market.mark)) continue;
    market.triggers.reached(market.mark, (account) =>
      add(run, found, account, isIsolated(state, account, contract) ? contract : CROSS),
    );
  }
  for (const account of state.multi) if (isLiquidatable(world, state, account, CROSS)) add(run, found, account, CROSS);
  return inOrder(run, found);
}

/** Among the accounts changed so far in this step, the buckets that are now to be liquidated and were not yet handled. */
export function newlyBreached(run: Run, handled: Handled): Candidates {
  const { world, state, touched } = run;
  const found = new Candidates();
  for (let i = 0; i < touched.count; i++) {
    const account = touched.list[i] ?? 0;
    if (account < world.firstTrader) continue;
    for (let bucket = CROSS; bucket < world.contracts.length; bucket++) {
      if (bucket !== CROSS && !isIsolated(state, account, bucket)) continue;
      if (!handled.has(account, bucket) && isLiquidatable(world, state, account, bucket))
        add(run, found, account, bucket);
    }
  }
  return inOrder(run, found);
}
