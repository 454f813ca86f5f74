// Every entry is short, its formula is made of quantities that have names, and it leads on.
import { describe, expect, test } from 'vitest';
import { wordsOf } from '#ui/words.tsx';
import { en } from '../messages/en.ts';
import { zh } from '../messages/zh.ts';
import { termIds, terms } from './terms.ts';

describe.each(termIds)('%s', (id) => {
  const { formula, see } = terms[id];

  test('is short', () => {
    expect(en[`term.${id}.is`].split(/\s+/).length).toBeLessThanOrEqual(35);
    expect([...zh[`term.${id}.is`]].length).toBeLessThanOrEqual(70);
  });

  test('has a formula whose symbols have names', () => {
    const symbols = formula.match(/[A-Za-z]\w*/g)?.filter((symbol) => symbol !== 'ceil') ?? [];
    expect(symbols).not.toEqual([]);
    for (const { maybe } of [wordsOf('en', en), wordsOf('zh', zh)])
      expect(symbols.filter((symbol) => maybe(`quantity.${symbol}`) === null)).toEqual([]);
  });

  test('leads on, and not to itself', () => {
    expect(see.length).toBeGreaterThan(0);
    expect(see).not.toContain(id);
  });
});
