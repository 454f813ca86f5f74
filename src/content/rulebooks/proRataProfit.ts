/** The textbook with one slot changed: everybody gives up lots in proportion to profit. */
import type { RuleBook } from '#protocol/rulebook.ts';
import { canonical } from './canonical.ts';

export const proRataProfit = {
  ...canonical,
  id: 'pro-rata-profit@1',
  name: 'Textbook, shared by profit',
  about:
    'The textbook rule book with another allocation: lots are shared in proportion to unrealised profit, so whoever made more gives up more lots.',
  sources: [
    {
      title: 'Chitra et al., Autodeleveraging: impossibilities and optimization (arXiv 2512.01112)',
      url: 'https://arxiv.org/abs/2512.01112',
      supports: 'pro-rata allocation by profit: the same share of every profit',
      parts: ['allocation'],
    },
  ],
  adl: {
    ...canonical.adl,
    allocation: {
      kind: 'proRata',
      weight: 'profit',
    },
  },
} satisfies RuleBook;
