// What data says in English is said in every other language too, with the same figures in it.
import { describe, expect, test } from 'vitest';
import { proseOf } from '#ui/prose.ts';
import { rulebooks } from '../rulebooks/registry.ts';
import { scenarios } from '../scenarios/registry.ts';
import { prose as zh } from './zh/prose.ts';

const languages: Readonly<Record<string, Readonly<Record<string, string>>>> = { zh };

/** People's names, and those of venues, stay as they are. */
const isName = (text: string): boolean => /^\p{Lu}\p{L}+$/u.test(text);
const venues = new Set(
  rulebooks.filter(({ sources }) => sources.length > 0).map(({ name }) => name.replace(/ \(.*$/, '')),
);

const said = new Set(
  [
    ...scenarios.flatMap(({ name, about, synthetic, accounts }) => [
      name,
      about,
      synthetic,
      ...accounts.map((account) => account.name),
    ]),
    ...rulebooks.flatMap(({ name, about }) => [venues.has(name) ? undefined : name, about]),
  ].filter((text): text is string => text !== undefined && !isName(text)),
);

/** Figures and placeholders, in no order: a language may say the day before the month. */
const figures = (text: string): readonly string[] =>
  (text.match(/\{\w+\}|\d[\d,.]*\d|\d/g) ?? []).sort((a, b) => (a < b ? -1 : 1));

describe.each(Object.entries(languages))('%s', (_, prose) => {
  test('scenarios and rule books are told', () => {
    const say = proseOf(prose);
    expect([...said].filter((text) => say(text) === text)).toEqual([]);
  });

  test('every figure of the English stands in the translation', () => {
    const lost = Object.entries(prose).filter(([english, translation]) => {
      const kept = new Set(figures(translation));
      return figures(english).some((figure) => !kept.has(figure));
    });
    expect(lost).toEqual([]);
  });
});
