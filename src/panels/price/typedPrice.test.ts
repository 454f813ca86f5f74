import { describe, expect, it } from 'vitest';
import { spokenPrice, ticksOf } from './typedPrice.ts';

describe('ticksOf', () => {
  it('reads what people type', () => {
    expect(ticksOf('84', '0.01')).toBe(8_400);
    expect(ticksOf(' 84.5 ', '0.5')).toBe(169);
    expect(ticksOf('84,5', '0.5')).toBe(169);
    expect(ticksOf('109,250.5', '0.1')).toBe(1_092_505);
    expect(ticksOf('84.004', '0.01')).toBe(8_400);
    expect(ticksOf('84.005', '0.01')).toBe(8_401);
  });

  it('refuses what is no price', () => {
    for (const text of ['', 'abc', '-5', '1e9', '12.', '9'.repeat(30)]) expect(ticksOf(text, '0.01')).toBeNull();
  });
});

describe('spokenPrice', () => {
  it('has no float noise', () => {
    expect(spokenPrice(9_091, '0.01')).toBe(90.91);
    expect(spokenPrice(3, '0.1')).toBe(0.3);
  });
});
