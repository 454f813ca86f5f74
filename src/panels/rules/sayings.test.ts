// Every rule book, published or drawn at random, can be read aloud: no sentence is missing, none has a hole.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '#content/messages/en.ts';
import { zh } from '#content/messages/zh.ts';
import { rulebooks } from '#content/rulebooks/registry.ts';
import type { RuleBook } from '#protocol/rulebook.ts';
import { fieldsOf } from '#store/ruleForm.ts';
import { rulebook } from '#testing/arbitraries/rulebooks.ts';
import { type Words, wordsOf } from '#ui/words.tsx';
import { percentOfPpm, sayingsOf, sentence, shortName } from './sayings.ts';
import { slotPaths } from './slots.ts';

const words = wordsOf('en', en);
const languages = [words, wordsOf('zh-Hans', zh)];

function readAloud(rules: RuleBook, words: Words): readonly string[] {
  return slotPaths.flatMap((path) =>
    sayingsOf(rules, path, words).flatMap((saying) => [sentence(saying, words), shortName(saying, words)]),
  );
}

/** A key that was not found is shown as it is. */
const HOLE = /[{}]|undefined|^[a-z]+(\.\w+)+$/;

describe('a rule book as sentences', () => {
  it.each(rulebooks.map((book) => [book.id, book] as const))('%s', (_id, book) => {
    for (const language of languages) {
      const said = readAloud(book, language);
      expect(said.length).toBeGreaterThan(2 * slotPaths.length);
      expect(said.filter((text) => text.trim() === '' || HOLE.test(text))).toEqual([]);
    }
  });

  it('any rule book that the engine may be given', () => {
    fc.assert(
      fc.property(rulebook, (book) => {
        for (const language of languages)
          expect(readAloud(book, language).filter((text) => text.trim() === '' || HOLE.test(text))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('any two rule books that differ in a strategy differ in a sentence', () => {
    const sentences = rulebooks.map((book) => readAloud(book, words).join('\n'));
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('shares are told as per cent, exactly', () => {
    expect([1, 15_000, 200_000, 666_666, 1_000_000, 0].map(percentOfPpm)).toEqual([
      '0.0001',
      '1.5',
      '20',
      '66.6666',
      '100',
      '0',
    ]);
  });
});

describe('the form of a rule book', () => {
  it('every field and every option of any rule book has a name', () => {
    fc.assert(
      fc.property(rulebook, (book) => {
        for (const path of slotPaths) expect(fieldsOf(book, path).length, path).toBeGreaterThan(0);
        for (const field of slotPaths.flatMap((path) => fieldsOf(book, path))) {
          const leaf = field.path.slice(field.path.lastIndexOf('.') + 1);
          const named = words.maybe(`rule.slot.${field.path}`) ?? words.maybe(`rule.leaf.${field.path}`);
          expect(named ?? words.maybe(`rule.param.${leaf}`), field.path).not.toBeNull();
          if (field.of !== 'choice') continue;
          expect(field.options.length, field.path).toBeGreaterThan(1);
          for (const option of field.options) {
            const short = words.maybe(`rule.short.${field.path}.${option}`);
            expect(short ?? words.maybe(`rule.choice.${leaf}.${option}`), `${field.path}.${option}`).not.toBeNull();
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
