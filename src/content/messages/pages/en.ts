/** Words of the pages that the build writes: outcomes for readers without scripts. In no script of the site. */
import type { Messages } from '../messages.ts';

export const pages = {
  'page.noScript':
    'This page computes a derivatives exchange in your browser, which needs JavaScript. Without it, here is how its first crash comes out.',
  'page.noScriptFrame':
    'This figure computes a derivatives exchange in your browser, which needs JavaScript. Without it, here is how each of its books comes out.',
  'page.moment': 'Where most was given up: step {step} of {of}, mark {mark}.',
  'page.momentOne': 'After the price has gone to {mark}.',
  'page.quiet': 'As the book opens, mark {mark}.',
  'page.outcome':
    'A loss of {loss}: margin paid {margin}, the order book {book}, the insurance fund {fund}, deleveraging {adl}, everyone {socialised}. The fund goes from {start} to {end}.',
  'page.whoPaid': 'Who paid the loss',
  'page.amount': 'Amount, {quote}',
  'page.touched': 'Accounts that were closed against their will',
  'page.liquidated': 'Liquidated',
  'page.deleveraged': 'Deleveraged',
  'page.at': 'at',
  'page.gaveUp': 'Gave up',
  'page.equity': 'Equity at the end',
  'page.more': '{count, plural, one {and one more account} other {and # more accounts}}',
  'page.computed': 'Computed by the engine when the site was built; digest of the run {digest}.',
  'page.open': 'Open it on the stage',
  'page.openLesson': 'Start the chapter',
  'page.accounts': 'Who holds what',
  'page.comesOut': 'How it comes out',
  'page.all': 'All pictures and tables',
  'page.scenarios': 'Scenarios',
  'page.chapters': 'Chapters',
} satisfies Messages;

export type PageKey = keyof typeof pages;
