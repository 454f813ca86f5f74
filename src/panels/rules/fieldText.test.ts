import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { en } from '#content/messages/en.ts';
import { wordsOf } from '#ui/words.tsx';
import { foundText, ppmOfPercent, rangeText, textOfField } from './fieldText.ts';

const words = wordsOf('en', en);
const share = (value: number) => textOfField({ of: 'number', path: 'closeOut.slicePpm', nullable: false, value });

test('a share is typed in per cent and comes back exactly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 9 }), (ppm) => {
      expect(ppmOfPercent(share(ppm))).toBe(ppm);
    }),
  );
  expect(['1.5', '1,5 %', '20', '0.0001', '-3'].map(ppmOfPercent)).toEqual([15_000, 15_000, 200_000, 1, -30_000]);
});

test('what is no share stays text, for the decoder to refuse', () => {
  expect(['', 'abc', '1.23456', '1e3'].map(ppmOfPercent)).toEqual(['', 'abc', '1.23456', '1e3']);
});

test('ranges are told in the unit in which the field is typed', () => {
  const range = 'a whole number from 0 to 100000';
  expect(rangeText('adl.feePpm', range, words)).toBe('0 % to 10 %');
  expect(rangeText('adl.maxCandidates', range, words)).toBe('0 to 100,000');
  expect(rangeText('adl.price', 'null: a haircut has no price', words)).toBe('null: a haircut has no price');
  expect(foundText('adl.feePpm', '2500000', words)).toBe('250 %');
  expect(foundText('adl.maxCandidates', '0', words)).toBe('0');
});
