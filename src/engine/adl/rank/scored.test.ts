import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ScoredList } from './scored.ts';

/** Sorts keys in the engine's way; returns [key, account] with the account standing for the place it had. */
function sorted(keys: readonly number[]): [number, number][] {
  const list = new ScoredList();
  list.clear(keys.length);
  keys.forEach((key, i) => {
    list.accounts[i] = i;
    list.key[i] = key;
  });
  list.count = keys.length;
  list.order();
  return keys.map((_, i) => [list.key[i] ?? Number.NaN, list.accounts[i] ?? -1]);
}

const expected = (keys: readonly number[]): [number, number][] =>
  keys.map((key, i): [number, number] => [key, i]).sort((a, b) => (a[0] > b[0] ? -1 : a[0] < b[0] ? 1 : a[1] - b[1]));

const plain = (key: number): number => (key === 0 ? 0 : key);
const anyKey = fc.double({ noNaN: true }).map(plain);
const tight = fc.integer({ min: 0, max: 5000 }).map((step) => 1 + step * 2 ** -52);
const few = fc.constantFrom(0, 1, 1.5, -2, Number.POSITIVE_INFINITY);
const score = fc.double({ min: 1e-6, max: 50, noNaN: true });

it('highest first and stable, for any mixture of keys', () => {
  for (const key of [anyKey, tight, few, score, fc.oneof(anyKey, tight, few, score)])
    fc.assert(
      fc.property(fc.array(key, { maxLength: 400 }), (keys) => {
        expect(sorted(keys)).toEqual(expected(keys));
      }),
      { numRuns: 60 },
    );
});

it('long runs of nearly equal keys, and as many keys as need a third pass', () => {
  const near = Array.from({ length: 5000 }, (_, i) => 3 + ((i * 7919) % 2000) * 2 ** -51);
  expect(sorted(near).flat()).toEqual(expected(near).flat());
  const many = Array.from({ length: 525_000 }, (_, i) => 1 + ((i * 48_271) % 2_147_483_647) / 1e9);
  const found = sorted(many);
  for (let i = 1; i < found.length; i++)
    if ((found[i]?.[0] ?? 0) > (found[i - 1]?.[0] ?? 0)) throw new Error(`at ${i}`);
  expect(new Set(found.map(([, place]) => place)).size).toBe(many.length);
});
