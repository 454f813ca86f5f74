/** Numbers made of an event's fields: the price that some lots were closed at, what that gave up, and what it left. */

import { postingAt } from '../../events.ts';
import { contractOf } from '../../margin/bucket.ts';
import { quotient } from '../decimal.ts';
import { type Draft, lotsTerm, moneyTerm, moneyText } from '../draft.ts';
import type { EventOf } from '../happened.ts';
import { decline } from '../refuse.ts';
import { PRICE_DIGITS, toDigits } from '../rounding.ts';
import { isInverse, valueTerms } from '../value.ts';
import { contractTextOf, type ExplainView } from '../view.ts';
import { courseOf, fieldId } from './moment.ts';

interface Priced {
  readonly event: number;
  readonly contract: number;
  readonly symbol: 'price' | 'bankruptcyPrice';
  /** The field with the value, and the lots of that value: +1, or −1 where lots are unsigned and the holder is short. */
  readonly value: 'atoms' | 'bankruptcyValue';
  readonly atoms: number;
  readonly lots: number;
  readonly sign: 1 | -1;
}

/** The price at which so many lots are worth so much: value ÷ lots, or the multiplier over the value of a lot. */
function priced(view: ExplainView, { event, contract, symbol, value, atoms, lots, sign }: Priced): Draft {
  const { tickSize } = contractTextOf(view, contract);
  const { inverseNumerator, atomsPerTickLot } = contractOf(view.world, contract);
  const signed = sign * lots;
  const terms = [
    moneyTerm(view, value, atoms, fieldId(event, value)),
    lotsTerm(view, 'lots', contract, lots, fieldId(event, 'lots')),
    ...valueTerms(view, contract),
  ];
  const rest = { symbol, unit: 'price', terms, rounding: toDigits(PRICE_DIGITS) } as const;
  if (!isInverse(view.world, contract))
    return {
      ...rest,
      value: quotient([atoms, tickSize], [signed, atomsPerTickLot], PRICE_DIGITS),
      formula: `${sign < 0 ? '−' : ''}${value} ÷ lots`,
    };
  if (atoms === 0) return decline('field', 'lots without a value', 'lots that are worth something');
  return {
    ...rest,
    value: quotient([-signed, inverseNumerator, tickSize], [atoms], PRICE_DIGITS),
    formula: `${sign < 0 ? '' : '−'}lots ÷ lotSize × multiplier ÷ ${value}`,
  };
}

export const bankruptcyPriceAt = (view: ExplainView, event: EventOf<'liquidationStarted'>): Draft =>
  priced(view, {
    event: event.id,
    contract: event.contract,
    symbol: 'bankruptcyPrice',
    value: 'bankruptcyValue',
    atoms: event.bankruptcyValue,
    lots: event.lots,
    sign: 1,
  });

export const closingPrice = (view: ExplainView, event: EventOf<'adlFilled'>): Draft =>
  priced(view, {
    event: event.id,
    contract: event.contract,
    symbol: 'price',
    value: 'atoms',
    atoms: event.atoms,
    lots: event.lots,
    // A bankruptcy price may be below zero: the side is the position's, not the value's.
    sign: (courseOf(view, event.id, event.account, event.contract)?.started.lots ?? 0) < 0 ? -1 : 1,
  });

/** Both are signed like the bankrupt's position, so their difference is what its counterparty gives up. */
export const gaveUp = (view: ExplainView, event: EventOf<'adlFilled'>): Draft => ({
  symbol: 'gaveUp',
  value: moneyText(view, event.atoms - event.markAtoms),
  unit: 'money',
  formula: 'atoms − markAtoms',
  terms: [
    moneyTerm(view, 'atoms', event.atoms, fieldId(event.id, 'atoms')),
    moneyTerm(view, 'markAtoms', event.markAtoms, fieldId(event.id, 'markAtoms')),
  ],
});

/** Value of the counterparty's lots at the ADL price less what they had cost it: its profit, before the fee. */
export function kept(view: ExplainView, event: EventOf<'adlFilled'>): Draft {
  const { log } = view;
  let released = 0;
  for (let i = event.id === 0 ? 0 : (log.postingEnd[event.id - 1] ?? 0); i < (log.postingEnd[event.id] ?? 0); i++) {
    const posting = postingAt(log, i);
    if (posting.account === event.counterparty) released -= posting.cost;
  }
  return {
    symbol: 'kept',
    value: moneyText(view, -event.atoms - released),
    unit: 'money',
    formula: '−atoms − entryCost',
    terms: [moneyTerm(view, 'atoms', event.atoms, fieldId(event.id, 'atoms')), moneyTerm(view, 'entryCost', released)],
  };
}
