/** What one account pays or receives in an event of funding: its share, not what a side pays together. Unsigned. */
import type { QuantityId } from '#protocol/explanation.ts';
import { unitValue } from '../contract/contract.ts';
import { eventAt } from '../events.ts';
import { contractOf, marketOf } from '../margin/bucket.ts';
import { type Draft, moneyTerm, moneyText, rateTerm } from './draft.ts';
import { stateAfter } from './past.ts';
import { checkAccount, checkIndex, decline } from './refuse.ts';
import { toAtom } from './rounding.ts';
import type { ExplainView } from './view.ts';

/** |lots| × value of a lot at the mark × |rate|; up to the atom for who pays, down for who receives. */
export function explainFunding(view: ExplainView, quantity: Extract<QuantityId, { of: 'funding' }>): Draft {
  const account = checkAccount(view, quantity.account);
  const event = eventAt(view.log, checkIndex('event', quantity.event, 0, view.events));
  if (event.kind !== 'fundingPaid') return decline('event', event.kind, 'an event of funding');
  const { contract, rate } = event;
  const cash = event.postings
    .filter((one) => one.account === account && one.contract === contract)
    .reduce((sum, one) => sum + one.cash, 0);
  const lots = marketOf(stateAfter(view, event.id), contract).positions.lots[account] ?? 0;
  if (lots === 0) return decline('account', String(account), 'an account that held a position when funding was paid');
  const notional = Math.abs(lots * unitValue(contractOf(view.world, contract), marketOf(view.state, contract).mark));
  const pays = lots > 0 === rate > 0;
  return {
    symbol: 'fundingPayment',
    value: moneyText(view, Math.abs(cash)),
    unit: 'money',
    formula: rate < 0 ? '−notional × rate' : 'notional × rate',
    terms: [
      moneyTerm(view, 'notional', notional, { of: 'account', account, contract, name: 'notional' }),
      rateTerm('rate', rate),
    ],
    rounding: toAtom(view, pays ? 'up' : 'down'),
  };
}
