import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactOf, multiple, printed, rounded } from './decimal.ts';
import { exactMoney, lots, money, NOTHING, price, ratio, type Units } from './format.ts';

const USD: Units = {
  quote: 'USD',
  atom: '0.000001',
  contracts: [{ id: 'TOY', tickSize: '0.01', lotSize: '0.001' }],
};

test('money: whole amounts without decimals, others with two', () => {
  expect(money(USD, 1_560_000_000)).toBe('1,560');
  expect(money(USD, 28_194_444)).toBe('28.19');
  expect(money(USD, -120_500_000)).toBe('−120.50');
  expect(money(USD, 80_000_000, { sign: 'always' })).toBe('+80');
  expect(money(USD, 0, { sign: 'always' })).toBe('0');
  expect(money(USD, Number.NaN)).toBe(NOTHING);
  expect(money({ ...USD, atom: '1' }, 1_560)).toBe('1,560');
  expect(exactMoney(USD, 28_194_444)).toBe('28.194444');
});

test('prices go to the tick, those between ticks two digits further', () => {
  expect(price(USD, 0, 8_400)).toBe('84');
  expect(price(USD, 0, 9_091)).toBe('90.91');
  expect(price(USD, 0, 9_090.9091)).toBe('90.9091');
  expect(price(USD, 0, Number.NaN)).toBe(NOTHING);
  expect(price(USD, 7, 1)).toBe(NOTHING);
});

test('sizes are exact', () => {
  expect(lots(USD, 0, -100_000)).toBe('−100');
  expect(lots(USD, 0, 1)).toBe('0.001');
});

test('ratios are for the eye', () => {
  expect(ratio(12.16)).toBe('12.16');
  expect(ratio(0.449)).toBe('0.45');
  expect(ratio(Number.NaN)).toBe(NOTHING);
});

test('a multiple is exact, and rounding is half away from zero', () => {
  fc.assert(
    fc.property(
      fc.maxSafeInteger(),
      fc.constantFrom('1', '0.1', '0.05', '0.000001', '25'),
      fc.integer({ min: 0, max: 4 }),
      (count, unit, places) => {
        const exact = multiple(count, unit);
        if (!exact) throw new Error('a whole count has a multiple');
        const wide = Decimal.clone({ precision: 60, toExpNeg: -40, toExpPos: 40 });
        const wanted = new wide(count).times(unit);
        const plain = (text: string) => text.replaceAll(',', '').replace('−', '-');
        expect(plain(printed(exact))).toBe(wanted.toString().replace(/^-0$/, '0'));
        const shown = new wide(plain(printed(rounded(exact, places))));
        expect(shown.equals(wanted.toDecimalPlaces(places, Decimal.ROUND_HALF_UP))).toBe(true);
      },
    ),
  );
});

test('only plain decimal text is read', () => {
  expect(exactOf('1e3')).toBeNull();
  expect(exactOf('')).toBeNull();
  expect(exactOf('-12.50')).toEqual({ units: -1250n, scale: 2 });
});
