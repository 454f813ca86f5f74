import { describe, expect, it } from 'vitest';
import {
  LENA,
  lenaLiquidated,
  SAM,
  SARA,
  SOL,
  tinyCrash,
  tinyPreview,
  tinyStart,
  tinyWorld,
} from '#testing/tinyFrames.ts';
import { groupThresholds, hangingOf, MOST_NAMED, thresholdsOf } from './thresholds.ts';

const [start] = tinyStart.contracts;
const [crash] = tinyCrash.contracts;
if (!start || !crash) throw new Error('no contract');

describe('thresholdsOf', () => {
  it('takes accounts with a position and a price', () => {
    expect(thresholdsOf(tinyStart, start, null).map((one) => one.account)).toEqual([LENA, SAM, SARA, SOL]);
  });

  it('keeps the liquidated as they stood while the step is only a preview', () => {
    const [lena] = thresholdsOf(tinyPreview, crash, start);
    expect(lena).toMatchObject({ account: LENA, lots: 100, liquidationPrice: 9_090, past: true });
    expect(thresholdsOf(tinyCrash, crash, start).map((one) => one.account)).toEqual([SAM, SARA]);
  });
});

describe('groupThresholds', () => {
  it('names few and draws many as a crowd', () => {
    const one = thresholdsOf(tinyStart, start, null);
    expect(groupThresholds(one, tinyWorld).crowd).toEqual([]);
    const many = Array.from({ length: 40 }, (_, index) => ({
      account: index,
      lots: 1,
      liquidationPrice: 9_000,
      bankruptcyPrice: 8_900,
      past: false,
    }));
    const accounts = many.map(({ account }) => ({
      id: `a${account}`,
      name: `A${account}`,
      role: 'trader' as const,
      synthetic: account >= 30,
    }));
    const { named, crowd } = groupThresholds(many, { accounts });
    expect(named.length).toBe(MOST_NAMED);
    expect(named.length + crowd.length).toBe(40);
  });
});

describe('hangingOf', () => {
  it('says what became of lots that found nobody', () => {
    const { each, told, rest } = hangingOf(tinyCrash, 0);
    expect(each).toEqual([
      {
        accounts: [LENA],
        events: [lenaLiquidated.event],
        lots: 100,
        price: 9_000,
        unfilled: 60,
        filled: 40,
        takenOver: 0,
        deleveraged: 60,
        open: 0,
        shortfall: 36_000,
      },
    ]);
    expect(told).toEqual(each);
    expect(rest).toBeNull();
  });

  it('sums the smaller ones', () => {
    const open = { ...lenaLiquidated, deleveraged: 0 };
    const liquidations = tinyCrash.liquidations.with(Array.from({ length: 6 }, () => open));
    const { each, told, rest } = hangingOf({ ...tinyCrash, liquidations }, 0);
    expect(each.length).toBe(6);
    expect(told.length).toBe(1);
    expect(rest).toMatchObject({ unfilled: 300, open: 300, shortfall: 180_000 });
  });
});
