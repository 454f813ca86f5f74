/** A research policy: the haircut rises with leverage. */
import type { RuleBook } from '#protocol/rulebook.ts';
import { canonical } from './canonical.ts';

export const riskAware = {
  ...canonical,
  id: 'risk-aware@1',
  name: 'Research: risk-aware',
  about:
    'The textbook rule book with a policy from the literature: the share of profit that is taken rises with leverage, notional over equity, and ends at the whole profit.',
  sources: [
    {
      title: 'Chitra et al., Autodeleveraging: impossibilities and optimization (arXiv 2512.01112)',
      url: 'https://arxiv.org/abs/2512.01112',
      supports: 'risk-aware allocation: haircut in proportion to leverage, capped',
      parts: ['allocation', 'fallback'],
    },
  ],
  adl: {
    ...canonical.adl,
    allocation: {
      kind: 'riskAware',
      maxHaircutPpm: 1_000_000,
    },
  },
} satisfies RuleBook;
