import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LENA, SAM, SARA, SOL, tinyCrash } from '#testing/tinyFrames.ts';
import { columnsOf } from './columns.ts';
import { consequenceOf } from './consequence.ts';

describe('columnsOf', () => {
  it('fits every width from a phone up, with one length of a lot on both sides', () => {
    fc.assert(
      fc.property(fc.integer({ min: 320, max: 2_400 }), fc.integer({ min: 2, max: 9 }), (width, digits) => {
        const { path, depth, spine, bars, names } = columnsOf(width, digits);
        expect(path.to).toBeLessThanOrEqual(depth.from);
        expect(depth.to).toBe(spine.from);
        expect(spine.to).toBe(bars.from);
        expect(bars.to - bars.from).toBe(depth.to - depth.from);
        expect(bars.to).toBeLessThanOrEqual(names.from);
        expect(names.from).toBeLessThan(names.to);
        expect(names.to).toBe(width);
      }),
    );
  });
});

describe('consequenceOf', () => {
  it('says who is liquidated, what the fund has left and who is next', () => {
    expect(consequenceOf(tinyCrash, 0)).toEqual({
      index: 8_400,
      mark: 8_400,
      liquidated: [LENA],
      deleveraged: [SOL, SAM],
      fund: 8_000,
      next: [SAM, SARA],
    });
    expect(consequenceOf(tinyCrash, 7)).toBeNull();
  });
});
