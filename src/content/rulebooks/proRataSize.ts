/** The textbook with one slot changed: everybody on the other side gives up the same share of their lots. */
import type { RuleBook } from '#protocol/rulebook.ts';
import { canonical } from './canonical.ts';

export const proRataSize = {
  ...canonical,
  id: 'pro-rata-size@1',
  name: 'Textbook, shared by size',
  about:
    'The textbook rule book with another allocation: instead of a queue, every winner on the other side is closed in proportion to the lots held. The bill is the same; only who pays it changes.',
  sources: [
    {
      title: 'Chitra et al., Autodeleveraging: impossibilities and optimization (arXiv 2512.01112)',
      url: 'https://arxiv.org/abs/2512.01112',
      supports: 'pro-rata allocation as the alternative to a queue',
      parts: ['allocation'],
    },
  ],
  adl: { ...canonical.adl, allocation: { kind: 'proRata', weight: 'size' } },
} satisfies RuleBook;
