/** A division rule two thousand years old. */
import type { RuleBook } from '#protocol/rulebook.ts';
import { canonical } from './canonical.ts';

export const talmud = {
  ...canonical,
  id: 'talmud@1',
  name: 'Research: Talmud',
  about:
    'The textbook rule book with the Talmud’s rule of division: up to half of all profit everybody gives alike, at most half of their own; beyond that everybody keeps alike.',
  sources: [
    {
      title: 'Herrero and Villar, The three musketeers: four classical solutions to bankruptcy problems (2001)',
      supports: 'allocation rules for claims: proportional, equal awards, equal losses, Talmud',
      parts: ['allocation'],
      date: '2001',
    },
    {
      title: 'Aumann and Maschler, Game theoretic analysis of a bankruptcy problem from the Talmud (1985)',
      supports: 'the Talmud allocation of claims',
      parts: ['allocation'],
      date: '1985',
    },
  ],
  adl: {
    ...canonical.adl,
    allocation: {
      kind: 'talmud',
    },
  },
} satisfies RuleBook;
