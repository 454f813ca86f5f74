/** Words of the waterfall panel: five vessels and what each paid. */
import type { Messages } from '../messages.ts';

export const waterfall = {
  'waterfall.title': 'Waterfall',
  'waterfall.question': 'Who pays the loss?',
  'waterfall.empty': 'Nobody has been liquidated in this step: there is no loss to hand down.',
  'waterfall.loss': 'Loss at the mark',
  'waterfall.all': 'All liquidations',
  'waterfall.which': 'Liquidation',
  'waterfall.margin': 'Margin',
  'waterfall.book': 'Order book',
  'waterfall.fund': 'Insurance fund',
  'waterfall.adl': 'Deleveraging',
  'waterfall.socialised': 'Socialised loss',
  'waterfall.margin.about': 'what the liquidated had put up',
  'waterfall.book.about': 'what buyers paid better than the mark',
  'waterfall.book.worse': 'sold worse than the mark: the loss grew',
  'waterfall.fund.about': 'paid beyond the bankruptcy price',
  'waterfall.fund.gained': 'the fund gained: the loss grew',
  'waterfall.adl.about': 'given up by those deleveraged',
  'waterfall.adl.gained': 'those deleveraged gained',
  'waterfall.socialised.about': 'shared by everyone else',
  'waterfall.none': 'nothing',
  'waterfall.left': '{amount} left',
  'waterfall.open': 'Not yet paid',
  'waterfall.picture':
    'Of a loss of {loss}: margin {margin}, order book {book}, insurance fund {fund}, deleveraging {adl}, socialised {socialised}.',
  'waterfall.table': 'Waterfall as a table',
  'waterfall.account': 'Account',
  'waterfall.total': 'Total',
  'waterfall.more': '{count, plural, one {one more liquidation} other {# more liquidations}}, in the total',
} satisfies Messages;
