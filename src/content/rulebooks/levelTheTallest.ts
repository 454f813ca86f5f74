/** A division rule: the largest profits are cut to one level. */
import type { RuleBook } from '#protocol/rulebook.ts';
import { canonical } from './canonical.ts';

export const levelTheTallest = {
  ...canonical,
  id: 'level-the-tallest@1',
  name: 'Research: level the tallest',
  about:
    'The textbook rule book with a rule of fair division: the largest profits are cut down to one level until the loss is covered, and smaller ones are left alone. In terms of claims: constrained equal awards.',
  sources: [
    {
      title: 'Herrero and Villar, The three musketeers: four classical solutions to bankruptcy problems (2001)',
      supports: 'allocation rules for claims: proportional, equal awards, equal losses, Talmud',
      parts: ['allocation'],
      date: '2001',
    },
  ],
  adl: {
    ...canonical.adl,
    allocation: {
      kind: 'levelTheTallest',
    },
  },
} satisfies RuleBook;
