import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dydxV4 } from '#content/rulebooks/dydxV4.ts';
import type { RuleBook } from '#protocol/rulebook.ts';
import { buildFewAccounts, type FewAccount, runOf } from '#testing/builders/fewAccounts.ts';
import type { Contract } from '../contract/contract.ts';
import { breachedBuckets } from '../margin/breached.ts';
import { CROSS } from '../margin/bucket.ts';
import { byDistance } from './farthest.ts';
import { fillableQuantity } from './fillable.ts';

const contract: Contract = {
  id: 'X',
  kind: 'linear',
  maxTicks: 100_000,
  atomsPerTickLot: 1_000,
  inverseNumerator: 0,
  tiers: [{ upTo: Number.POSITIVE_INFINITY, initialPpm: 200_000, maintenancePpm: 100_000, amount: 0 }],
  makerFeePpm: 0,
  takerFeePpm: 0,
  fundingEverySteps: 0,
  fundingRatePpm: 0,
  mark: { kind: 'index' },
};

/** An account with this equity behind one position at a mark of 10,000 ticks, atoms. */
const account = (id: string, lots: number, equity: number): FewAccount => ({
  id,
  cash: equity - lots * 10_000 * 1_000,
  positions: [{ contract: 0, lots, cost: 0 }],
});

function build(
  accounts: readonly FewAccount[],
  closeOut: Partial<Extract<RuleBook['closeOut'], { kind: 'fillablePrice' }>> = {},
) {
  return buildFewAccounts({
    contracts: [contract],
    marks: [10_000],
    accounts,
    rules: { ...dydxV4, closeOut: { ...dydxV4.closeOut, ...closeOut } },
    unit: { atom: { digits: 1n, scale: 6 }, atomText: '0.000001', atomsPerQuote: 1_000_000 },
  });
}

describe('farthest first', () => {
  it('liquidates the account nearest to bankruptcy first, the larger order of equals', () => {
    const few = build([
      account('small', 10, 5_000_000),
      account('near', -10, 9_000_000),
      account('large', 20, 10_000_000),
      account('bankrupt', -10, -1_000_000),
    ]);
    const order = breachedBuckets(runOf(few))
      .list()
      .map((candidate) => few.world.idOf(candidate.account));
    expect(order).toEqual(['bankrupt', 'large', 'small', 'near']);
  });

  it('is an order: what comes before comes before everything that comes after', () => {
    const order = fc.record({
      price: fc.integer({ min: 1, max: 30 }),
      mark: fc.integer({ min: 1, max: 20 }),
      notional: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(order, order, order, (a, b, c) => {
        expect(Math.sign(byDistance(a, b))).toBe(-Math.sign(byDistance(b, a)) + 0);
        if (byDistance(a, b) <= 0 && byDistance(b, c) <= 0) expect(byDistance(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('lots that one order may close', () => {
  const none = { minPositionNotional: '0', maxNotional: null, maxPortionPpm: 1_000_000 };
  const lots = (limits: Parameters<typeof build>[1], used = 0): number => {
    const few = build([account('it', 10, 5_000_000)], { ...none, ...limits });
    const { closeOut } = few.world.rules;
    if (closeOut.kind !== 'fillablePrice') throw new Error('the close-out of dYdX v4');
    const position = { account: few.accountOf('it'), bucket: CROSS, contract: 0, side: 1 };
    return fillableQuantity(few.world, few.state, position, closeOut, used);
  };

  // A lot is worth 10.
  it.each([
    ['no limit', {}, 0, 10],
    ['a portion, rounded down', { maxPortionPpm: 250_000 }, 0, 2],
    ['a portion below a lot: one lot', { maxPortionPpm: 1 }, 0, 1],
    ['at least the minimum notional', { maxPortionPpm: 1, minPositionNotional: '39' }, 0, 3],
    ['a minimum above the position: all of it', { maxPortionPpm: 1, minPositionNotional: '1000' }, 0, 10],
    ['the limit of the step', { maxNotional: '45' }, 0, 4],
    ['less what was used of it', { maxNotional: '45' }, 20_000_000, 2],
    ['a limit below one lot: none', { maxNotional: '45' }, 40_000_000, 0],
  ])('%s', (_name, limits, used, expected) => {
    expect(lots(limits, used)).toBe(expected);
  });
});
