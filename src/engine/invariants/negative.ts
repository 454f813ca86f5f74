/** Invariant 7: whoever a step leaves under water is named in an event of that step. */
import { Code } from '../events.ts';
import { bucketEquity, CROSS, isIsolated, legsOf } from '../margin/bucket.ts';
import type { MakeWatcher } from './watch.ts';

export const watchNegativeEquity: MakeWatcher = (replay, report) => {
  const { world, state } = replay;
  const span = world.contracts.length + 1;
  const named = new Map<number, number>();
  const touched = new Set<number>();

  /** What each bucket owed before the step. */
  const owed = new Map<number, number>();
  for (const account of replay.accounts())
    for (let bucket = CROSS; bucket < world.contracts.length; bucket++)
      if (bucket === CROSS || isIsolated(state, account, bucket))
        owed.set(account * span + bucket + 1, -replay.equity(account, bucket));

  const check = (account: number): void => {
    for (let bucket = CROSS; bucket < world.contracts.length; bucket++) {
      if (bucket !== CROSS && !isIsolated(state, account, bucket)) continue;
      const equity = bucketEquity(world, state, account, bucket);
      const key = account * span + bucket + 1;
      const told = named.get(key) ?? 0;
      // A debt with nothing left to close was named when it arose, and is named again when it changes.
      const before = owed.get(key);
      const old = (before === undefined || before === -equity) && legsOf(world, state, account, bucket).length === 0;
      if (equity < 0 && told !== -equity && !old)
        report(7, `account ${account}, bucket ${bucket}, ends at ${equity}; an event names ${told}`);
      if (equity >= 0 && told !== 0)
        report(7, `account ${account}, bucket ${bucket}, is named with ${told} but has ${equity}`);
    }
  };

  return {
    after: ({ id, code, account, contract, numbers: [amount = 0] }) => {
      if (code === Code.insolvent || code === Code.shortfallPending) named.set(account * span + contract + 1, amount);
      // Whom funding touched and nothing else is looked at here: nobody else keeps a view of them.
      if (code === Code.fundingPaid) replay.eachPosting(id, (holder) => touched.add(holder));
    },
    end: () => {
      for (const account of replay.accounts()) touched.add(account);
      for (const account of touched) if (account >= world.firstTrader) check(account);
    },
  };
};
