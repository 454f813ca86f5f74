import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareProducts, mulDivCeil, mulDivFloor, mulDivTrunc, ppmCeil, ppmFloor } from './units.ts';

const floorDivide = (numerator: bigint, denominator: bigint): bigint => {
  const quotient = numerator / denominator;
  return quotient * denominator !== numerator && numerator < 0n !== denominator < 0n ? quotient - 1n : quotient;
};

/** Whole numbers of every size up to 2^53, near powers of two and near each other. */
const whole = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer({ min: -1000, max: 1000 }),
  fc
    .tuple(fc.integer({ min: 0, max: 53 }), fc.integer({ min: -3, max: 3 }), fc.boolean())
    .map(([power, off, negative]) => (negative ? -1 : 1) * Math.min(Number.MAX_SAFE_INTEGER, 2 ** power + off) + 0),
);
const divisor = whole.filter((value) => value !== 0);
const isSafe = (value: bigint): boolean => value >= -(2n ** 53n) + 1n && value <= 2n ** 53n - 1n;

describe('a × b ÷ c', () => {
  it('is that of BigInt, rounded down, up and towards zero', () => {
    fc.assert(
      fc.property(whole, whole, divisor, (a, b, c) => {
        const product = BigInt(a) * BigInt(b);
        const floor = floorDivide(product, BigInt(c));
        fc.pre(isSafe(floor) && isSafe(floor + 1n));
        expect(mulDivFloor(a, b, c)).toBe(Number(floor));
        expect(mulDivCeil(a, b, c)).toBe(Number(-floorDivide(-product, BigInt(c))));
        expect(mulDivTrunc(a, b, c)).toBe(Number(product / BigInt(c)));
      }),
      { numRuns: 20_000 },
    );
  });

  it('divides back what it multiplied, and one less', () => {
    fc.assert(
      fc.property(whole, divisor, (a, c) => {
        expect(mulDivFloor(a, c, c)).toBe(a);
        expect(mulDivFloor(Math.trunc(a / 4), Math.abs(c), Math.abs(c))).toBe(Math.trunc(a / 4) + 0);
      }),
      { numRuns: 5_000 },
    );
  });
});

it('compares products like BigInt', () => {
  fc.assert(
    fc.property(whole, whole, whole, whole, (a, b, c, d) => {
      const gap = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
      expect(compareProducts(a, b, c, d)).toBe(gap > 0n ? 1 : gap < 0n ? -1 : 0);
    }),
    { numRuns: 5_000 },
  );
});

it('takes a share in parts per million like BigInt', () => {
  fc.assert(
    fc.property(whole, fc.integer({ min: 0, max: 1_000_000 }), (a, rate) => {
      const floor = floorDivide(BigInt(a) * BigInt(rate), 1_000_000n);
      expect(ppmFloor(a, rate)).toBe(Number(floor));
      expect(ppmCeil(a, rate)).toBe(Number(-floorDivide(-BigInt(a) * BigInt(rate), 1_000_000n)));
    }),
  );
});
