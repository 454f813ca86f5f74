/** A research policy: pro rata with a cap on what anybody gives. */
import type { RuleBook } from '#protocol/rulebook.ts';
import { canonical } from './canonical.ts';

export const cappedProRata = {
  ...canonical,
  id: 'capped-pro-rata@1',
  name: 'Research: capped pro rata',
  about:
    'The textbook rule book with a policy from the literature: everybody gives the same share of profit, and nobody more than a fifth of it. A loss larger than all caps together cannot be allocated, and waits.',
  sources: [
    {
      title: 'Chitra et al., Autodeleveraging: impossibilities and optimization (arXiv 2512.01112)',
      url: 'https://arxiv.org/abs/2512.01112',
      supports: 'capped pro-rata allocation: one level over sorted caps; not feasible beyond them',
      parts: ['allocation'],
    },
  ],
  adl: {
    ...canonical.adl,
    allocation: {
      kind: 'cappedProRata',
      maxHaircutPpm: 200_000,
    },
  },
} satisfies RuleBook;
