/** Words of the line that shows that the books balance, in Simplified Chinese. */
import type { Messages } from '../messages.ts';

export const books = {
  'books.title': '账目平衡',
  'books.balanced': '账目平衡',
  'books.unbalanced': '账目不平',
  'books.money': 'Σ 资金',
  'books.expected': '应为 {money}',
  'books.lots': 'Σ 仓位',
  'books.openInterest': '持仓量',
  'books.digest': '摘要',
  'books.digestAbout': '摘要相同，就表示每一个事件都相同，分毫不差',
} satisfies Messages;
