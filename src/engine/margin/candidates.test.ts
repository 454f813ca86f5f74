import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, Candidates } from './candidates.ts';
import { TriggerHeaps } from './triggers.ts';

/** Few different values, so that ties and near ties are common; large ones, so that floats cannot tell them apart. */
const amount = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.integer({ min: 0, max: 3 }).map((k) => 2 ** 52 - k),
  fc.integer({ min: 0, max: 3 }).map((k) => k - 2 ** 52),
);
const candidate: fc.Arbitrary<Candidate> = fc.record({
  account: fc.integer({ min: 0, max: 30 }),
  bucket: fc.integer({ min: -1, max: 2 }),
  equity: amount,
  maintenance: amount.map(Math.abs),
});

const sign = (value: bigint): number => (value > 0n ? 1 : value < 0n ? -1 : 0);
const byName = (a: Candidate, b: Candidate): number => a.account - b.account || a.bucket - b.bucket;
const exactly = {
  lowestMarginRatio: (a: Candidate, b: Candidate) => {
    const requirement = Math.sign(a.maintenance) - Math.sign(b.maintenance);
    if (requirement !== 0) return requirement;
    if (a.maintenance === 0) return a.equity - b.equity || byName(a, b);
    return sign(BigInt(a.equity) * BigInt(b.maintenance) - BigInt(b.equity) * BigInt(a.maintenance)) || byName(a, b);
  },
  lowestEquity: (a: Candidate, b: Candidate) => a.equity - b.equity || byName(a, b),
  accountId: byName,
};

describe('order of liquidations', () => {
  it.each(['lowestMarginRatio', 'lowestEquity', 'accountId'] as const)('%s is exact, for few and for many', (order) => {
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 200 }), (all) => {
        const found = new Candidates();
        for (const { account, bucket, equity, maintenance } of all) found.add(account, bucket, equity, maintenance);
        found.arrangeBy(order);
        expect(found.list()).toEqual([...all].sort(exactly[order]));
      }),
    );
  });
});

it('withdrawing flagged accounts at once leaves the same heaps as taking them out one by one', () => {
  const account = fc.record({ long: fc.boolean(), threshold: fc.integer({ min: 1, max: 9 }), flagged: fc.boolean() });
  fc.assert(
    fc.property(fc.array(account, { maxLength: 40 }), fc.integer({ min: 0, max: 10 }), (accounts, mark) => {
      const heaps = new TriggerHeaps(accounts.length);
      for (const [i, { long, threshold }] of accounts.entries()) heaps.append(i, long, threshold);
      heaps.order();
      heaps.withdraw(Uint8Array.from(accounts, ({ flagged }) => (flagged ? 1 : 0)));
      heaps.order();
      expect(heaps.check()).toBeNull();
      const reached = new Set<number>();
      heaps.reached(mark, (i) => reached.add(i));
      const expected = accounts.flatMap(({ long, threshold, flagged }, i) =>
        !flagged && (long ? threshold >= mark : threshold <= mark) ? [i] : [],
      );
      expect([...reached].sort((a, b) => a - b)).toEqual(expected);
    }),
  );
});
