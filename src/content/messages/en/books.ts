/** Words of the line that shows that nothing was made out of nothing. */
import type { Messages } from '../messages.ts';

export const books = {
  'books.title': 'Books balance',
  'books.balanced': 'The books balance',
  'books.unbalanced': 'The books do not balance',
  'books.money': 'Σ money',
  'books.expected': 'should be {money}',
  'books.lots': 'Σ lots',
  'books.openInterest': 'open interest',
  'books.digest': 'digest',
  'books.digestAbout': 'The same digits mean the same events, to the last cent',
} satisfies Messages;
