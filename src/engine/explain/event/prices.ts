/** The mark of a step, and funding. */
import { unitValue } from '../../contract/contract.ts';
import { postingAt } from '../../events.ts';
import { contractOf, marketOf } from '../../margin/bucket.ts';
import { markOfEvent } from '../contract.ts';
import { given, moneyTerm, moneyText, priceTerm, priceText, rateTerm, rateText } from '../draft.ts';
import type { EventOf } from '../happened.ts';
import { eachToAtom } from '../rounding.ts';
import type { ExplainView } from '../view.ts';
import { as, before, type Fields, givenPrice } from './moment.ts';

export const markSet: Fields<'markSet'> = {
  mark: (view, event) => as('mark', markOfEvent(view, event.contract, event.id, event.index, event.mark)),
  previousMark: (view, event) => givenPrice(view, 'previousMark', event.contract, event.previousMark),
  index: (view, event) => givenPrice(view, 'index', event.contract, event.index),
  basis: (view, event) => ({
    symbol: 'basis',
    value: priceText(view, event.contract, event.basis),
    unit: 'price',
    formula: 'mark − index',
    terms: [
      priceTerm(view, 'mark', event.contract, event.mark, { of: 'event', event: event.id, field: 'mark' }),
      priceTerm(view, 'index', event.contract, event.index, { of: 'event', event: event.id, field: 'index' }),
    ],
  }),
};

/** What each side paid and how many positions it had, from the postings of the event. */
function payments(view: ExplainView, event: EventOf<'fundingPaid'>) {
  const { log } = view;
  const { positions } = marketOf(before(view, event.id), event.contract);
  const side = () => ({ paid: 0, count: 0, notional: 0n });
  const sides = { long: side(), short: side() };
  const lotValue = unitValue(contractOf(view.world, event.contract), marketOf(view.state, event.contract).mark);
  for (let i = log.postingEnd[event.id - 1] ?? 0; i < (log.postingEnd[event.id] ?? 0); i++) {
    const { account, contract, cash } = postingAt(log, i);
    const held = positions.lots[account] ?? 0;
    if (contract !== event.contract || held === 0) continue;
    const one = held > 0 ? sides.long : sides.short;
    one.paid -= cash;
    one.count += 1;
    one.notional += BigInt(Math.abs(held * lotValue));
  }
  return sides;
}

export const fundingPaid: Fields<'fundingPaid'> = {
  rate: (_view, event) => given('rate', rateText(event.rate), 'ratio'),
  /** Each long pays its notional × rate; negative: receives. */
  byLongs: (view, event) => {
    const { long } = payments(view, event);
    return {
      symbol: 'byLongs',
      value: moneyText(view, event.byLongs),
      unit: 'money',
      formula: 'longNotional × rate',
      terms: [moneyTerm(view, 'longNotional', long.notional), rateTerm('rate', event.rate)],
      rounding: eachToAtom(view, long.count),
    };
  },
  /** What the roundings leave over: longs' payments and shorts' payments together. */
  residue: (view, event) => {
    const { short } = payments(view, event);
    return {
      symbol: 'residue',
      value: moneyText(view, event.residue),
      unit: 'money',
      formula: 'byLongs + byShorts',
      terms: [
        moneyTerm(view, 'byLongs', event.byLongs, { of: 'event', event: event.id, field: 'byLongs' }),
        moneyTerm(view, 'byShorts', short.paid),
      ],
    };
  },
};
