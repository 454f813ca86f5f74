/** A research policy: the largest share of a profit is as small as can be. */
import type { RuleBook } from '#protocol/rulebook.ts';
import { canonical } from './canonical.ts';

export const minMaxBurden = {
  ...canonical,
  id: 'min-max-burden@1',
  name: 'Research: min–max burden',
  about:
    'The textbook rule book with a policy from the literature: the largest share of anybody’s profit that is taken is made as small as possible. Where lots can be divided at will, that is pro rata by profit.',
  sources: [
    {
      title: 'Chitra et al., Autodeleveraging as online learning (arXiv 2602.15182)',
      url: 'https://arxiv.org/abs/2602.15182',
      supports: 'min–max burden: the allocation that minimises the largest haircut',
      parts: ['allocation'],
    },
  ],
  adl: {
    ...canonical.adl,
    allocation: {
      kind: 'minMaxBurden',
    },
  },
} satisfies RuleBook;
