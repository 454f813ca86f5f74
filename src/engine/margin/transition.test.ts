import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBecome, type Standing } from './transition.ts';

const standing = (equity: number, maintenance: number, initial = 2 * maintenance): Standing => ({
  equity,
  maintenance,
  initial,
});

describe('mayBecome', () => {
  it.each([
    ['covered afterwards, whatever it was', standing(-5, 10), standing(20, 10), true],
    ['closed at zero', standing(-1, 5_000), standing(0, 0), true],
    ['closed below zero', standing(0, 5_000), standing(-1, 0), false],
    ['the same ratio', standing(-10, 100), standing(-9, 90), true],
    ['a worse ratio below zero', standing(-10, 100), standing(-10, 90), false],
    ['a worse ratio above zero', standing(40, 100), standing(30, 90), false],
    ['more required', standing(40, 100), standing(90, 101), false],
    ['a debt without positions that shrinks', standing(-10, 0), standing(-9, 0), true],
    ['a debt without positions that stays', standing(-10, 0), standing(-10, 0), false],
  ])('%s', (_name, before, after, allowed) => {
    expect(mayBecome(before, after)).toBe(allowed);
  });

  it('holds for a part closed in proportion, and never below zero for the whole', () => {
    const amount = fc.integer({ min: -(2 ** 40), max: 2 ** 40 });
    const part = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 2 ** 30 }), part, (equity, unit, left) => {
        const before = standing(1000 * equity, 1000 * unit);
        expect(mayBecome(before, standing(left * equity, left * unit))).toBe(true);
        expect(mayBecome(before, standing(left * equity - 1, left * unit))).toBe(left * (equity - 2 * unit) > 0);
        expect(mayBecome(before, standing(equity, 0))).toBe(equity >= 0);
      }),
    );
  });
});
