/** The textbook without a score: whoever stands first in the list is closed first. */
import type { RuleBook } from '#protocol/rulebook.ts';
import { canonical } from './canonical.ts';

export const plainQueue = {
  ...canonical,
  id: 'plain-queue@1',
  name: 'Textbook, in the order of the list',
  about:
    'The textbook rule book without any score: the other side is closed in the order in which accounts are listed, whoever they are and whatever they made. Everything a ranking does is what changes against this.',
  sources: [
    {
      title: 'Chitra et al., Autodeleveraging: impossibilities and optimization (arXiv 2512.01112)',
      url: 'https://arxiv.org/abs/2512.01112',
      supports: 'the queue as an allocation, closed in order of a priority',
      parts: ['allocation'],
    },
  ],
  adl: { ...canonical.adl, ranking: { kind: 'listed', start: 'first' } },
} satisfies RuleBook;
