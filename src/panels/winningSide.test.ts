import { describe, expect, it } from 'vitest';
import { LENA, tinyCrash, tinyStart } from '#testing/tinyFrames.ts';
import { queueOf, winningSide } from './winningSide.ts';

describe('winningSide', () => {
  it('is opposite to what was liquidated', () => {
    expect(winningSide(tinyCrash, 0)).toBe('short');
    const shortLiquidated = tinyCrash.liquidations.with(
      [...tinyCrash.liquidations].map((one) => ({ ...one, lots: -one.lots })),
    );
    expect(winningSide({ ...tinyCrash, liquidations: shortLiquidated }, 0)).toBe('long');
  });

  it('follows the path when nobody was liquidated', () => {
    const contracts = tinyStart.contracts.map((one) => ({ ...one, mark: 9_900 }));
    expect(winningSide({ ...tinyStart, contracts }, 0)).toBe('long');
    expect(winningSide(tinyStart, 0)).toBe('short');
  });

  it('names the queue of that side', () => {
    const [contract] = tinyStart.contracts;
    expect(contract && queueOf(contract, 'long')).toEqual([LENA]);
  });
});
