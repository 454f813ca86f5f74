// What data says in English is said in every other language too, with the same figures in it.
import { describe, expect, test } from 'vitest';
import { proseOf } from '#ui/prose.ts';
import { errata } from '../evidence/errata.ts';
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
    ...rulebooks.flatMap(({ name, about, assumptions, gaps, errata, notRunnable, sources }) => [
      venues.has(name) ? undefined : name,
      about,
      notRunnable ?? undefined,
      ...Object.values(assumptions),
      ...gaps,
      ...errata.flatMap(({ printed, computed }) => [printed, computed]),
      ...sources.map(({ supports }) => supports),
    ]),
    ...errata.flatMap(({ printed, computed }) => [printed, computed]),
  ].filter((text): text is string => text !== undefined && !isName(text)),
);

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Figures and placeholders, each once: a language may say the day before the month, and the month as a number. */
const figures = (text: string): readonly string[] => {
  const numbered = MONTHS.reduce((all, month, at) => all.replaceAll(month, String(at + 1)), text);
  return [...new Set(numbered.match(/\{\w+\}|\d[\d,.]*\d|\d/g) ?? [])].sort((a, b) => (a < b ? -1 : 1));
};

describe.each(Object.entries(languages))('%s', (_, prose) => {
  test('scenarios, rule books, their notes and what their sources are read for are told', () => {
    const say = proseOf(prose);
    expect([...said].filter((text) => say(text) === text)).toEqual([]);
  });

  test('the figures of the English stand in the translation, and no others', () => {
    const differ = Object.entries(prose).filter(
      ([english, translation]) => figures(english).join() !== figures(translation).join(),
    );
    expect(differ).toEqual([]);
  });
});
