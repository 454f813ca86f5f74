import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atScale, decimalText, divide, greatestCommonDivisor, parseDecimal, within } from './decimal.ts';

describe('decimals', () => {
  it('come back as they were written, without trailing zeros', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat({ max: 20 }), (digits, scale) => {
        const text = decimalText({ digits, scale });
        expect(decimalText(parseDecimal(text) ?? { digits: 0n, scale: 99 })).toBe(text);
        expect(text).not.toMatch(/\.\d*0$|^-0$|\.$/);
      }),
    );
  });

  it.each([
    ['1e-7', '0.0000001'],
    ['-2.50E2', '-250'],
    ['+0.10', '0.1'],
  ])('%s is %s', (written, plain) => {
    const parsed = parseDecimal(written);
    expect(parsed === null ? null : decimalText(parsed)).toBe(plain);
  });

  it.each(['', '1,000', '.5', 'NaN', '0x10', '1e9999'])('%j is none', (text) => {
    expect(parseDecimal(text)).toBeNull();
  });

  it('are within a slack, the limit included', () => {
    const slack = { digits: 1n, scale: 2 };
    expect(within({ digits: 100n, scale: 2 }, { digits: 101n, scale: 2 }, slack)).toBe(true);
    expect(within({ digits: 100n, scale: 2 }, { digits: 1011n, scale: 3 }, slack)).toBe(false);
  });

  it('are not told at a coarser scale', () => {
    expect(() => atScale({ digits: 15n, scale: 1 }, 0)).toThrow(RangeError);
  });
});

describe('whole division', () => {
  it.each([
    [7n, 2n, 3n, 4n, 4n],
    [-7n, 2n, -4n, -3n, -4n],
    [6n, 2n, 3n, 3n, 3n],
    [-1n, 3n, -1n, 0n, 0n],
  ])('%d ÷ %d: down %d, up %d, nearest %d', (num, den, down, up, nearest) => {
    expect([divide(num, den, 'down'), divide(num, den, 'up'), divide(num, den, 'nearest')]).toEqual([
      down,
      up,
      nearest,
    ]);
    expect(divide(num, den, 'towardsZero')).toBe(num / den);
  });

  it('common divisors are not negative', () => {
    expect(greatestCommonDivisor(-12n, 18n)).toBe(6n);
    expect(greatestCommonDivisor(0n, 5n)).toBe(5n);
  });
});
