/** The textbook with one slot changed: everybody gives up lots in proportion to equity. */
import type { RuleBook } from '#protocol/rulebook.ts';
import { canonical } from './canonical.ts';

export const proRataEquity = {
  ...canonical,
  id: 'pro-rata-equity@1',
  name: 'Textbook, shared by equity',
  about:
    'The textbook rule book with another allocation: lots are shared in proportion to equity, so that money left in the account counts like profit.',
  sources: [
    {
      title: 'autodeleveraging-analysis: policy_per_wave.py',
      url: 'https://github.com/pluriholonomic/autodeleveraging-analysis',
      supports: 'pro-rata allocation with equity as the weight, capped and shared again',
      parts: ['allocation'],
    },
  ],
  adl: {
    ...canonical.adl,
    allocation: {
      kind: 'proRata',
      weight: 'equity',
    },
  },
} satisfies RuleBook;
