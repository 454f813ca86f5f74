// Every row of the crash is explained by its rule, in every language, without a hole.
import { describe, expect, it } from 'vitest';
import { crashes } from '#content/evidence/crashes.ts';
import { en } from '#content/messages/en.ts';
import { zh } from '#content/messages/zh.ts';
import { rulebooks } from '#content/rulebooks/registry.ts';
import { wordsOf } from '#ui/words.tsx';
import { crashSaid, shareText } from './crashSaid.ts';
import { inShort } from './sayings.ts';

const bookOf = (id: string) => {
  const book = rulebooks.find((one) => one.id === id);
  if (!book) throw new Error(`no rule book ${id}`);
  return book;
};

describe.each(Object.entries({ en, zh }))('%s', (locale, catalogue) => {
  const words = wordsOf(locale, catalogue);
  it.each(crashes.map((crash) => [crash.rules, crash] as const))('%s', (id, crash) => {
    const said = [crashSaid(crash, bookOf(id), words), ...crash.shares.map((share) => shareText(share, words))];
    expect(said.filter((text) => /[{}]|undefined|NaN|rule\.|crash\./.test(text))).toEqual([]);
    expect(said[0]).toContain(inShort(bookOf(id), 'adl.trigger', words));
  });
});

const words = wordsOf('en', en);

it('tells what happened by the rule that made it happen', () => {
  const said = (id: string) => {
    const crash = crashes.find(({ rules }) => rules === id);
    return crash ? crashSaid(crash, bookOf(id), words) : '';
  };
  expect(said('canonical@1')).toBe(
    'Sold into the book: 40 of 100 found a taker. ADL (fund cannot cover): 60 closed. Price: bankruptcy price; ranking: return × leverage (return on initial margin, effective leverage); allocation: queue. It took one step.',
  );
  expect(said('socialised-loss@1')).toContain('360 taken out of profits. Allocation: pro rata (profit).');
});
