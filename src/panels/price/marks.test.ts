import { describe, expect, it } from 'vitest';
import { priceScale } from '#charts/priceScale.ts';
import { LENA, SAM, SOL, tinyCrash, tinyStart, tinyWorld } from '#testing/tinyFrames.ts';
import { depthRows } from './bookDepth.ts';
import { columnsOf } from './columns.ts';
import { hangingBars } from './hangingMarks.ts';
import { depthBars, mostLotsOf, thresholdBars } from './marks.ts';
import { lotsWidth, type Picture } from './picture.ts';
import { groupThresholds, hangingOf, thresholdsOf } from './thresholds.ts';

const hatches = { paidByFund: 'a', noTaker: 'b', deleveraged: 'c', takenOver: 'd' };
const scale = priceScale([7_800, 11_600], 20, 420);
const picture: Picture = { scale, columns: columnsOf(800, 6), mostLots: 100, top: 20, bottom: 420 };
const [start] = tinyStart.contracts;
if (!start) throw new Error('no contract');

function fail(): never {
  throw new Error('no liquidation');
}

describe('marks of the price picture', () => {
  it('share one length per lot, in which everything fits', () => {
    const depth = depthRows(start, []);
    const grouped = groupThresholds(thresholdsOf(tinyStart, start, null), tinyWorld);
    expect(mostLotsOf(scale, 20, 420, depth, grouped, [])).toBe(100);
    const { columns } = picture;
    for (const bar of depthBars(picture, depth, hatches)) expect(bar.to).toBeGreaterThanOrEqual(columns.depth.from);
    for (const bar of thresholdBars(picture, grouped, null)) expect(bar.to).toBeLessThanOrEqual(columns.bars.to);
    expect(lotsWidth(picture, -100)).toBe(columns.bars.to - columns.bars.from);
  });

  it('stand at their price, and only those on the scale', () => {
    const grouped = groupThresholds(thresholdsOf(tinyStart, start, null), tinyWorld);
    const bars = thresholdBars(picture, grouped, LENA);
    expect(bars.map((bar) => bar.key)).toEqual([`account${SAM}`, `account${SOL}`, `account${LENA}`]);
    expect(bars[2]?.y).toBe(scale.y(9_090));
    expect(bars[2]?.className).toContain('price-lit');
  });

  it('mark what the fund paid for', () => {
    const rows = depthRows(start, [{ side: 'bid', price: 8_600, lots: 10, paidByFund: true }]);
    const fund = depthBars(picture, rows, hatches).filter((bar) => bar.hatch === 'a');
    expect(fund.map((bar) => bar.key)).toEqual(['bid8600fund']);
  });

  it('sum many hanging liquidations into rows', () => {
    const one = tinyCrash.liquidations.at(0) ?? fail();
    const many = Array.from({ length: 40 }, (_, at) => ({ ...one, bankruptcyPrice: 9_000 + at }));
    const liquidations = tinyCrash.liquidations.with(many);
    const bars = hangingBars(picture, hangingOf({ ...tinyCrash, liquidations }, 0).each, hatches);
    expect(bars.length).toBeLessThan(5);
    expect(bars.every((bar) => bar.hatch === 'c' && bar.from === picture.columns.bars.from)).toBe(true);
    const drawn = bars.reduce((sum, bar) => sum + (bar.to - bar.from), 0);
    expect(drawn).toBeCloseTo(lotsWidth(picture, 40 * 60), 6);
  });

  it('hang the unfilled lots at the bankruptcy price, before what was sold', () => {
    const bars = hangingBars(picture, hangingOf(tinyCrash, 0).each, hatches);
    expect(bars.map((bar) => bar.key)).toEqual([`hang${LENA}adl`, `hang${LENA}sold`]);
    expect(bars[0]?.y).toBe(scale.y(9_000));
    expect(bars[0]?.from).toBe(picture.columns.bars.from);
    expect(bars[1]?.from).toBe(bars[0]?.to);
  });
});
