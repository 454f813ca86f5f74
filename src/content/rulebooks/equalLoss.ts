/** A division rule: everybody gives the same amount. */
import type { RuleBook } from '#protocol/rulebook.ts';
import { canonical } from './canonical.ts';

export const equalLoss = {
  ...canonical,
  id: 'equal-loss@1',
  name: 'Research: equal loss',
  about:
    'The textbook rule book with a rule of fair division: everybody gives the same amount of money, as far as they have made it; small profits are used up first.',
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
      kind: 'equalLoss',
    },
  },
} satisfies RuleBook;
