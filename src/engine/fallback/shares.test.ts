import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Payer, shareLoss, socialRate } from './shares.ts';

const payer = (capacity: number, weight = capacity, account = 0): Payer => ({
  account,
  capacity: BigInt(capacity),
  weight: BigInt(weight),
});
const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, one) => total + one, 0n);

describe('a loss shared by winners', () => {
  it('largest remainders: floor, then the largest fraction', () => {
    expect(shareLoss([payer(1400), payer(700)], 500n, 'largestRemainder')).toEqual([333n, 167n]);
  });

  it('payouts down: 1,600 collected for gains of 1,400 and 700 pay 1,066 and 534', () => {
    expect(shareLoss([payer(1400), payer(700)], 500n, 'payoutsDown')).toEqual([1400n - 1066n, 700n - 534n]);
  });

  it('payouts down: nobody is paid more than the gain, though the last one gets what is left over', () => {
    // Payouts of 2 on three gains of 1: floors are 0, and 2 are left over.
    expect(shareLoss([payer(1), payer(1), payer(1)], 1n, 'payoutsDown')).toEqual([1n, 0n, 0n]);
  });

  it('a loss larger than all gains takes all', () => {
    expect(shareLoss([payer(5), payer(7)], 100n, 'payoutsDown')).toEqual([5n, 7n]);
    expect(shareLoss([payer(5), payer(7)], 100n, 'largestRemainder')).toEqual([5n, 7n]);
  });
});

describe('a loss shared by open interest', () => {
  it('one rate, rounded up: 100 over 7 long and 4 short at 10 a lot', () => {
    expect(socialRate(100n, 11n)).toBe(10n);
    expect(shareLoss([payer(1000, 7), payer(1000, 4)], 100n, 'ratePerLotUp')).toEqual([70n, 40n]);
  });

  it('whoever cannot bear the rate pays what it has, and the others are asked again', () => {
    expect(shareLoss([payer(10, 5), payer(1000, 5)], 100n, 'ratePerLotUp')).toEqual([10n, 50n + 40n]);
  });

  it('without open interest there is nobody to ask', () => {
    expect(() => socialRate(1n, 0n)).toThrow(RangeError);
    expect(shareLoss([], 100n, 'ratePerLotUp')).toEqual([]);
  });
});

it('any loss: nobody pays more than its capacity, and together they pay the loss as far as they can', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(10_000), fc.integer({ min: 1, max: 50 })), { maxLength: 8 }),
      fc.nat(50_000),
      fc.constantFrom('largestRemainder' as const, 'payoutsDown' as const, 'ratePerLotUp' as const),
      (rows, loss, rounding) => {
        const payers = rows.map(([capacity, weight]) =>
          payer(capacity, rounding === 'ratePerLotUp' ? weight : capacity),
        );
        const paid = shareLoss(payers, BigInt(loss), rounding);
        paid.forEach((share, i) => {
          expect(share).toBeGreaterThanOrEqual(0n);
          expect(share).toBeLessThanOrEqual(payers[i]?.capacity ?? 0n);
        });
        const all = sum(payers.map(({ capacity }) => capacity));
        const due = BigInt(loss) < all ? BigInt(loss) : all;
        const over = rounding === 'ratePerLotUp' ? sum(payers.map(({ weight }) => weight)) : 0n;
        expect(sum(paid)).toBeGreaterThanOrEqual(due);
        expect(sum(paid)).toBeLessThanOrEqual(due + over);
      },
    ),
  );
});
