import { describe, expect, it } from 'vitest';
import { lenaLiquidated, tinyCrash, tinyStart } from '#testing/tinyFrames.ts';
import { soldOf } from './sold.ts';

describe('soldOf', () => {
  it('says what went into the book and what the fund paid', () => {
    expect(soldOf(tinyCrash, 0)).toEqual({ lots: 40, fund: 12_000, events: [lenaLiquidated.event] });
    expect(soldOf(tinyCrash, 1)).toBeNull();
    expect(soldOf(tinyStart, 0)).toBeNull();
  });
});
