/** No silent negative balance: every bucket that ends a step under water is named, with the amount. */
import { Code, pendingReasons } from '../events.ts';
import { fundBalance } from '../fund/fund.ts';
import { bucketEquity, CROSS, hasLegs, isIsolated } from '../margin/bucket.ts';
import type { Run } from '../run.ts';
import type { Handled } from './handled.ts';

/**
 * `shortfallPending`: there are positions left to close, and why they were not; `insolvent`: nothing left but the debt.
 * A bucket that nothing touched cannot have become negative: it would have been liquidatable first.
 */
export function nameShortfalls(run: Run, handled: Handled, cause: number): void {
  const { world, state, log, touched } = run;
  for (let i = 0; i < touched.count; i++) {
    const account = touched.list[i] ?? 0;
    if (account < world.firstTrader) continue;
    for (let bucket = CROSS; bucket < world.contracts.length; bucket++) {
      if (bucket !== CROSS && !isIsolated(state, account, bucket)) continue;
      const equity = bucketEquity(world, state, account, bucket);
      if (equity >= 0) continue;
      if (!hasLegs(world, state, account, bucket)) log.seal(Code.insolvent, cause, account, bucket, -equity);
      else
        log.seal(
          Code.shortfallPending,
          cause,
          account,
          bucket,
          -equity,
          pendingReasons.indexOf(handled.reasonOf(account, bucket) ?? 'nextStep'),
        );
    }
  }
}

/** A move of the mark, or funding, on its inventory may take the fund below its floor: that is an event of its own. */
export function watchFloors(run: Run, cause: number): void {
  const { world, state, log } = run;
  const floor = world.amounts.fundFloor;
  if (floor === Number.NEGATIVE_INFINITY) return;
  for (const fund of state.funds) {
    const balance = fundBalance(world, state, fund.account);
    if (balance < floor) log.seal(Code.fundBelowFloor, cause, fund.account, -1, balance, floor);
  }
}
