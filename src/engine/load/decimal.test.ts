import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal, parseUnits } from './decimal.ts';

describe('parseUnits', () => {
  it.each<[string, string, number | null]>([
    ['0.001', '0.000001', 1000],
    ['-12.50', '0.01', -1250],
    ['0', '0.1', 0],
    ['-0', '0.1', 0],
    ['007', '1', 7],
    ['0.0005', '0.01', null],
    ['9007199254740991', '1', Number.MAX_SAFE_INTEGER],
    ['9007199254740992', '1', null],
    ['1.5', '0', null],
    ['1.5', '-0.5', null],
    ['3', '1.5', 2],
  ])('%s in units of %s is %s', (text, unit, expected) => {
    expect(parseUnits(text, unit)).toBe(expected);
  });

  it.each(['', ' 1', '1e3', '+1', '.5', '5.', '1,000', '0x10', 'NaN', 'Infinity', '1'.repeat(61), '--1', '١'])(
    'refuses %j',
    (text) => {
      expect(parseDecimal(text)).toBeNull();
      expect(parseUnits(text, '1')).toBeNull();
    },
  );

  it('agrees with decimal.js', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 0, max: 12 }),
        (digits, scale, unitDigits, unitScale) => {
          const text = new Decimal(digits).div(new Decimal(10).pow(scale)).toFixed();
          const unit = new Decimal(unitDigits).div(new Decimal(10).pow(unitScale)).toFixed();
          const exact = new Decimal(text).div(unit);
          const whole = exact.isInteger() && new Decimal(text).mod(unit).isZero();
          const fits = whole && exact.abs().lessThanOrEqualTo(Number.MAX_SAFE_INTEGER);
          expect(parseUnits(text, unit)).toBe(fits ? exact.toNumber() + 0 : null);
        },
      ),
    );
  });
});
