import { describe, expect, it } from 'vitest';
import { SAM, SARA, SOL, tinyCrash, tinyStart } from '#testing/tinyFrames.ts';
import { effectiveLeverage, queueRows } from './queueRows.ts';

describe('queueRows', () => {
  it('lists the side by rank', () => {
    expect(queueRows(tinyStart, 0, 'linear', 'short').map((row) => row.account)).toEqual([SAM, SARA, SOL]);
  });

  it('puts those that ADL took first, each account once', () => {
    const rows = queueRows(tinyCrash, 0, 'linear', 'short');
    expect(rows.map((row) => row.account)).toEqual([SOL, SAM, SARA]);
    expect(rows[0]?.closed[0]).toMatchObject({ lots: 20, gaveUp: 12_000, kept: 8_000 });
    expect(rows[1]?.lots).toBe(-10);
    expect(queueRows(tinyCrash, 0, 'linear', 'long').flatMap((row) => row.closed)).toEqual([]);
  });
});

describe('effectiveLeverage', () => {
  it('is the mark value over what is left of it above bankruptcy', () => {
    expect(effectiveLeverage(8_400, 9_870, 'linear')).toBeCloseTo(5.714, 3);
    expect(effectiveLeverage(8_400, 11_000, 'linear')).toBeCloseTo(3.23, 2);
    expect(effectiveLeverage(100, 80, 'inverse')).toBe(4);
    expect(effectiveLeverage(100, Number.NaN, 'linear')).toBeNaN();
  });
});
