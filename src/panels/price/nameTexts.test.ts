import { describe, expect, it } from 'vitest';
import { bothPricesFit } from './nameTexts.ts';

describe('bothPricesFit', () => {
  const lena = { name: 'Lena', liquidation: '90.90', bankruptcy: '90' };
  const long = { name: 'Large long', liquidation: '106,092', bankruptcy: '105,450' };

  it('decides for the whole lane', () => {
    expect(bothPricesFit('', [lena], 166)).toBe(true);
    expect(bothPricesFit('', [lena, long], 200)).toBe(false);
    expect(bothPricesFit('', [], 10)).toBe(true);
  });

  it('needs room for the heading that names both', () => {
    expect(bothPricesFit('liquidated at / bankrupt at', [lena], 166)).toBe(true);
    expect(bothPricesFit('liquidated at / bankrupt at, or so', [lena], 166)).toBe(false);
  });

  it('knows that a Chinese character is wider than a letter', () => {
    expect(bothPricesFit('', [{ ...lena, name: '做市商' }], 110)).toBe(false);
    expect(bothPricesFit('', [{ ...lena, name: 'abc' }], 110)).toBe(true);
  });
});
