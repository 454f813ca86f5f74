import { describe, expect, it } from 'vitest';
import { tinyCrash, tinyStart } from '#testing/tinyFrames.ts';
import { aboutOf, amountsOf, STAGES, unpaid } from './vessels.ts';

describe('vessels', () => {
  it('account for the loss exactly', () => {
    expect(unpaid(tinyCrash.waterfall)).toBe(0);
    for (const liquidation of tinyCrash.liquidations) expect(unpaid(liquidation)).toBe(0);
  });

  it('show one liquidation or all', () => {
    expect(amountsOf(tinyCrash, 0).loss).toBe(160_000);
    expect(amountsOf(tinyCrash, 9)).toBe(tinyCrash.waterfall);
    expect(amountsOf(tinyStart, null).loss).toBe(0);
  });

  it('say so when a vessel makes the loss larger', () => {
    expect(STAGES.map((stage) => aboutOf(stage, 1))).toEqual(STAGES.map((stage) => `waterfall.${stage}.about`));
    expect(aboutOf('book', -1)).toBe('waterfall.book.worse');
  });
});
