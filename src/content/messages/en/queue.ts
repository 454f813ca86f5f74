/** Words of the queue panel: who would be deleveraged next, and what happened to those who were. */
import type { Messages } from '../messages.ts';

export const queue = {
  'queue.title': 'ADL queue',
  'queue.side': 'Side',
  'queue.shorts': 'Shorts',
  'queue.longs': 'Longs',
  'queue.all': 'Show all {count}',
  'queue.fewer': 'Show fewer',
  'queue.shown': '{shown} of {count}',
  'queue.empty.short': 'No short is ranked.',
  'queue.empty.long': 'No long is ranked.',
  'queue.rank': 'Rank',
  'queue.account': 'Account',
  'queue.lights': '{lights, plural, =0 {no lights} one {# light of 5} other {# lights of 5}}',
  'queue.score': 'score',
  'queue.pnl': 'unrealised PnL',
  'queue.equity': 'equity',
  'queue.leverage': 'eff. leverage',
  'queue.closed': 'closed {lots} at {price}, gave up {gaveUp}, kept {kept}',
  'queue.closedGain': 'closed {lots} at {price}, {gaveUp} better than the mark, kept {kept}',
  'queue.closedLoss': 'closed {lots} at {price}, gave up {gaveUp}, realised {kept}',
  'queue.closedMore': '+ {count} more',
  'queue.closedFewer': 'show one',
  'queue.haircut': 'gave up {gaveUp}, keeps its position',
  'queue.gone': 'out',
  'queue.unranked': 'not ranked',
} satisfies Messages;
