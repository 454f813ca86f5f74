import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contract } from '../contract/contract.ts';
import { barPrices } from './bars.ts';
import { nextMark } from './mark.ts';

const contract = (mark: Contract['mark'], maxTicks = 1_000_000): Contract => ({
  id: 'TEST',
  kind: 'linear',
  maxTicks,
  atomsPerTickLot: 1,
  inverseNumerator: 0,
  tiers: [{ upTo: Number.POSITIVE_INFINITY, initialPpm: 10_000, maintenancePpm: 5_000, amount: 0 }],
  makerFeePpm: 0,
  takerFeePpm: 0,
  fundingEverySteps: 0,
  fundingRatePpm: 0,
  mark,
});

describe('mark', () => {
  test('rule index: the index, whatever the last trade', () => {
    expect(nextMark(contract({ kind: 'index' }), 5000, 4000)).toBe(5000);
  });

  test('rule clampedBasis: the last trade inside the clamp, the clamp outside it', () => {
    const clamped = contract({ kind: 'clampedBasis', clampPpm: 5_000 });
    expect(nextMark(clamped, 10_000, 9_970)).toBe(9_970);
    expect(nextMark(clamped, 10_000, 9_000)).toBe(9_950);
    expect(nextMark(clamped, 10_000, 11_000)).toBe(10_050);
    // floor(199 × 0.5 %) = 0: a low price leaves no room for a basis.
    expect(nextMark(clamped, 199, 150)).toBe(199);
  });

  test('stays within 1 … maxTicks', () => {
    const wide = contract({ kind: 'clampedBasis', clampPpm: 1_000_000 }, 100);
    expect(nextMark(wide, 10, 0)).toBe(1);
    expect(nextMark(wide, 90, 180)).toBe(100);
  });

  test('any inputs: whole ticks, within the clamp, on the last trade’s side of the index', () => {
    const price = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(price, price, fc.integer({ min: 0, max: 100_000 }), (index, last, clampPpm) => {
        const mark = nextMark(contract({ kind: 'clampedBasis', clampPpm }), index, last);
        expect(Number.isSafeInteger(mark)).toBe(true);
        expect(Math.abs(mark - index) * 1_000_000).toBeLessThanOrEqual(index * clampPpm);
        expect((mark - index) * (last - index)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('bar', () => {
  test('goes to the nearer end first, to the low when both are equally near', () => {
    expect(barPrices({ open: 100, high: 110, low: 95, close: 105 })).toEqual([100, 95, 110, 105]);
    expect(barPrices({ open: 100, high: 103, low: 90, close: 91 })).toEqual([100, 103, 90, 91]);
    expect(barPrices({ open: 100, high: 105, low: 95, close: 100 })).toEqual([100, 95, 105, 100]);
  });
});
