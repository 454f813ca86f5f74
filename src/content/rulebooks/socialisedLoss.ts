/** No position is closed against anybody's will: what the fund cannot pay is taken out of the winners' profits. */
import type { RuleBook } from '#protocol/rulebook.ts';
import { canonical } from './canonical.ts';

export const socialisedLoss = {
  ...canonical,
  id: 'socialised-loss@1',
  name: 'Socialised loss',
  about:
    'A teaching rule book of the older kind: positions stay open, and what margin, book and fund do not cover is taken from all winners in proportion to their profit. The fund holds the lots that nobody bought, at the mark price.',
  sources: [
    {
      title: 'Deribit: insurance fund and socialised losses',
      url: 'https://support.deribit.com/hc/en-us/articles/25944777576477',
      supports: 'losses beyond the fund are shared among the winners of the day',
      parts: ['fund', 'adlTrigger', 'allocation', 'fallback'],
    },
    {
      title: 'Chitra et al., Autodeleveraging: impossibilities and optimization (arXiv 2512.01112)',
      url: 'https://arxiv.org/abs/2512.01112',
      supports: 'haircuts of profits in proportion to profit',
      parts: ['allocation', 'fallback'],
    },
  ],
  adl: {
    ...canonical.adl,
    allocation: { kind: 'proRata', weight: 'profit' },
    mechanism: 'haircut',
    price: null,
    candidates: { ...canonical.adl.candidates, who: 'profitableOnly' },
    openOrders: 'keep',
  },
  lotsHolder: 'fund',
  fallback: 'winnersGains',
} satisfies RuleBook;
