import { describe, expect, it } from 'vitest';
import { tinyCrash } from '#testing/tinyFrames.ts';
import { tankDomain } from './levels.ts';

const [fund] = tinyCrash.funds;

describe('tankDomain', () => {
  it('holds the level, the peak and the floor', () => {
    if (!fund) throw new Error('no fund');
    expect(tankDomain(fund)).toEqual([0, 20_000]);
    expect(tankDomain({ ...fund, balance: -500, floor: null })).toEqual([-500, 20_000]);
    expect(tankDomain({ ...fund, balance: 0, peak: 0, history: Float64Array.of(0) })).toEqual([0, 1]);
  });
});
