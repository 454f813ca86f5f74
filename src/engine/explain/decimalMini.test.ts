import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as full from './decimal.ts';
import * as mini from './decimalMini.ts';

const decimal = fc
  .tuple(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.nat(12))
  .map(([units, scale]) => full.times(units, `0.${'0'.repeat(scale)}1`));
const factor = fc.oneof(
  fc.maxSafeInteger(),
  fc.bigInt(-(10n ** 30n), 10n ** 30n),
  decimal,
  fc.constant(0.1),
  fc.float({ noNaN: true, noDefaultInfinity: true }),
);

test('the small decimals are the decimals', () => {
  fc.assert(
    fc.property(factor, decimal, (count, unit) => mini.times(count, unit) === full.times(count, unit)),
    {
      numRuns: 500,
    },
  );
  fc.assert(
    fc.property(
      fc.array(factor, { minLength: 1, maxLength: 4 }),
      fc.array(factor, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 34 }),
      (above, below, digits) => {
        fc.pre(!below.some((one) => Number(one) === 0));
        expect(mini.quotient(above, below, digits)).toBe(full.quotient(above, below, digits));
      },
    ),
    { numRuns: 500 },
  );
});

test.each([
  [['1'], ['3'], 5, '0.33333'],
  [['2'], ['3'], 1, '0.7'],
  [['9995'], ['1000'], 3, '10'],
  [['-25'], ['2'], 2, '-13'],
  [[123456], [1], 2, '120000'],
] as const)('%j over %j to %i digits', (above, below, digits, text) => {
  expect(mini.quotient(above, below, digits)).toBe(text);
});
