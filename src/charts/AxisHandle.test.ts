import { describe, expect, it } from 'vitest';
import { valueForKey } from './AxisHandle.tsx';
import { priceScale } from './priceScale.ts';

const scale = priceScale([8_000, 12_000], 0, 400);

describe('valueForKey', () => {
  it('steps, leaps and goes to the ends', () => {
    expect(valueForKey(scale, 9_500, 'ArrowDown', false)).toBe(9_480);
    expect(valueForKey(scale, 9_500, 'ArrowUp', true)).toBe(9_700);
    expect(valueForKey(scale, 9_500, 'PageDown', false)).toBe(9_300);
    expect(valueForKey(scale, 9_500, 'Home', false)).toBe(8_000);
    expect(valueForKey(scale, 9_500, 'End', false)).toBe(12_000);
  });

  it('stays on the scale and leaves other keys alone', () => {
    expect(valueForKey(scale, 8_010, 'PageDown', false)).toBe(8_000);
    expect(valueForKey(scale, 8_010, 'a', false)).toBeNull();
  });
});
