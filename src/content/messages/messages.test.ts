// Every message of every language compiles, takes the same values as in English, and says something for any choice it
// offers; no numeral stands in it that neither the engine nor a cited fact gave.
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { formulaSymbols } from '#engine/explain/symbols.ts';
import { wordsOf } from '#ui/words.tsx';
import { factIds } from '../facts/registry.ts';
import { termIds } from '../glossary/terms.ts';
import { en as siteEn } from './en.ts';
import { docs as docsEn } from './pages/docsEn.ts';
import { docs as docsZh } from './pages/docsZh.ts';
import { pages as pagesEn } from './pages/en.ts';
import { pages as pagesZh } from './pages/zh.ts';
import { zh as siteZh } from './zh.ts';

/** What the site says, and what only pages say that are written when it is built. */
const en = { ...siteEn, ...pagesEn, ...docsEn };
const zh = { ...siteZh, ...pagesZh, ...docsZh };
type Key = keyof typeof en;

const languages = { en, zh };
const known: ReadonlySet<string> = new Set([...factIds, ...termIds]);
const keys = Object.keys(en).filter((key): key is Key => key in en);

/** What a message is made of: the names of its values and of its tags, and the text around them, branch by branch. */
function partsOf(text: string, locale: string): Readonly<Record<'names' | 'tags' | 'texts', readonly string[]>> {
  const names = new Set<string>();
  const tags = new Set<string>();
  const texts: string[] = [];
  const walk = (nodes: ReturnType<IntlMessageFormat['getAst']>): void => {
    for (const node of nodes) {
      // Of the parser's kinds: 0 is text, 7 the # of a plural, 8 a tag.
      if (node.type === 0) texts.push(node.value);
      else if (node.type === 8) tags.add(node.value);
      else if (node.type !== 7) names.add(node.value);
      if ('options' in node) for (const option of Object.values(node.options)) walk(option.value);
      if ('children' in node) walk(node.children);
    }
  };
  walk(new IntlMessageFormat(text, locale).getAst());
  const listed = (set: ReadonlySet<string>) => [...set].sort((a, b) => (a < b ? -1 : 1));
  return { names: listed(names), tags: listed(tags), texts };
}

describe.each(Object.entries(languages))('%s', (locale, catalogue) => {
  const words = wordsOf(locale, catalogue);

  test('has the keys of English and no other', () => {
    expect(Object.keys(catalogue).filter((key) => !(key in en))).toEqual([]);
    expect(keys.filter((key) => !(key in catalogue))).toEqual([]);
  });

  test('takes the values that English takes, message by message', () => {
    for (const key of keys) {
      const [here, english] = [partsOf(catalogue[key], locale), partsOf(en[key], 'en')];
      expect(here.names, key).toEqual(english.names);
      expect(here.tags, key).toEqual(english.tags);
    }
  });

  test('says something, for none, one and many', () => {
    for (const key of keys) {
      const { names, tags } = partsOf(catalogue[key], locale);
      for (const count of [0, 1, 12]) {
        const values = Object.fromEntries(names.map((name) => [name, count]));
        const plain = Object.fromEntries(tags.map((tag) => [tag, (parts: readonly string[]) => parts.join('')]));
        const said = String(new IntlMessageFormat(catalogue[key], locale).format<string>({ ...values, ...plain }));
        expect(said.trim(), key).not.toBe('');
        expect(said, key).not.toMatch(/[{}]/);
      }
    }
  });

  // Tags are terms of the glossary, or lead to an explanation: `rankWhy`.
  test('quotes facts and terms that there are', () => {
    const unknown = keys.filter((key) => {
      const { names, tags } = partsOf(catalogue[key], locale);
      const cited = names.filter((name) => /^fact[A-Z]/.test(name));
      return cited.some((id) => !known.has(id)) || tags.some((tag) => !known.has(tag) && !tag.endsWith('Why'));
    });
    expect(unknown).toEqual([]);
  });

  test('types no numeral: numbers are the engine’s or a cited fact’s', () => {
    const typed = keys.filter((key) => partsOf(catalogue[key], locale).texts.some((text) => /\p{N}/u.test(text)));
    expect(typed).toEqual([]);
  });

  test('every identifier that a formula may use has a name', () => {
    expect(formulaSymbols.filter((symbol) => words.maybe(`quantity.${symbol}`) === null)).toEqual([]);
  });
});

test('Chinese is set with Chinese punctuation', () => {
  const halfWidth = /\p{Script=Han}[,:;?!()]|[,:;?!()]\s?\p{Script=Han}/u;
  expect(keys.filter((key) => partsOf(zh[key], 'zh').texts.some((text) => halfWidth.test(text)))).toEqual([]);
});

test('a message with elements keeps their order', () => {
  const words = wordsOf('en', en);
  expect(words.maybe('story.markSet', { previousMark: '95', mark: '84' })).toBe('The mark goes from 95 to 84.');
});

test('a key that has no message is null, not a guess', () => {
  expect(wordsOf('en', en).maybe('quantity.unheardOf')).toBeNull();
});

test('no two files use the same key', () => {
  const files = Object.values(
    import.meta.glob<Record<string, Record<string, string>>>(['./en/*.ts', './pages/en.ts', './pages/docsEn.ts'], {
      eager: true,
    }),
  );
  const used = files.flatMap((file) => Object.values(file).flatMap(Object.keys));
  expect(new Set(used).size).toBe(used.length);
  expect(used.length).toBe(keys.length);
});
