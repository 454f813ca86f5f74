// Every message compiles, and says something for any choice it offers.
import { expect, test } from 'vitest';
import { formulaSymbols } from '#engine/explain/symbols.ts';
import { wordsOf } from '#ui/words.tsx';
import { en, type MessageKey } from './en.ts';

const words = wordsOf('en', en);
const keys = Object.keys(en) as readonly MessageKey[];

/** Names of the values a message takes, wherever they stand in it. */
function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name ?? '');
}

test('every message says something, for none, one and many', () => {
  for (const key of keys) {
    for (const count of [0, 1, 12]) {
      const said = words.t(key, Object.fromEntries(namesIn(en[key]).map((name) => [name, count])));
      expect(said.trim(), key).not.toBe('');
      expect(said, key).not.toMatch(/[{}]/);
    }
  }
});

test('a message with elements keeps their order', () => {
  expect(words.maybe('story.markSet', { previousMark: '95', mark: '84' })).toBe('The mark goes from 95 to 84.');
});

test('a key that has no message is null, not a guess', () => {
  expect(words.maybe('quantity.unheardOf')).toBeNull();
});

test('no two files use the same key', async () => {
  const files = Object.values(import.meta.glob<Record<string, Record<string, string>>>('./en/*.ts', { eager: true }));
  const used = files.flatMap((file) => Object.values(file).flatMap(Object.keys));
  expect(new Set(used).size).toBe(used.length);
  expect(used.length).toBe(keys.length);
});

test('every identifier that a formula may use has a name', () => {
  expect(formulaSymbols.filter((symbol) => words.maybe(`quantity.${symbol}`) === null)).toEqual([]);
});
