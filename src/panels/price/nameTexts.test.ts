import { describe, expect, it } from 'vitest';
import { bothPricesFit } from './nameTexts.ts';

describe('bothPricesFit', () => {
  it('decides for the whole lane', () => {
    const lena = { name: 'Lena', liquidation: '90.90', bankruptcy: '90' };
    const long = { name: 'Large long', liquidation: '106,092', bankruptcy: '105,450' };
    expect(bothPricesFit([lena], 166)).toBe(true);
    expect(bothPricesFit([lena, long], 200)).toBe(false);
    expect(bothPricesFit([], 10)).toBe(true);
  });
});
