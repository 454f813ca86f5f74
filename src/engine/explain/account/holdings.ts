/** What an account has: cash, lots, what they cost, the margin of an isolated position. Money that was moved, not computed. */
import { unitValue } from '../../contract/contract.ts';
import { contractOf, isIsolated, marketOf, moneyOf } from '../../margin/bucket.ts';
import { quotient, times } from '../decimal.ts';
import { type Draft, lotsTerm, lotsText, moneyTerm, moneyText, term } from '../draft.ts';
import { accumulated } from '../movements.ts';
import { decline } from '../refuse.ts';
import { PRICE_DIGITS, toDigits } from '../rounding.ts';
import { isInverse, valueTerms } from '../value.ts';
import { contractTextOf } from '../view.ts';
import { type AccountMoment, ask, costOf, lotsOf, needContract, needPosition } from './moment.ts';

/** Free cash: as the step began, plus what each kind of event posted to it. */
export function cash({ view, state, account }: AccountMoment): Draft {
  return accumulated(view, {
    symbol: 'cash',
    before: 'cashBefore',
    unit: 'money',
    now: state.cash[account] ?? 0,
    text: (atoms) => moneyText(view, atoms),
    amount: (posting) =>
      posting.account === account && (posting.contract < 0 || !isIsolated(state, account, posting.contract))
        ? posting.cash
        : 0,
  });
}

/** Margin of an isolated position. */
export function isolatedMargin(moment: AccountMoment): Draft {
  needContract(moment);
  const { view, state, account, contract } = moment;
  if (!isIsolated(state, account, contract))
    return decline('contract', contractOf(view.world, contract).id, 'an isolated position');
  return accumulated(view, {
    symbol: 'isolatedMargin',
    before: 'isolatedMarginBefore',
    unit: 'money',
    now: moneyOf(state, account, contract),
    text: (atoms) => moneyText(view, atoms),
    amount: (posting) => (posting.account === account && posting.contract === contract ? posting.cash : 0),
  });
}

/** Signed lots of the position. */
export function lots(moment: AccountMoment): Draft {
  needContract(moment);
  const { view, account, contract } = moment;
  return accumulated(view, {
    symbol: 'lots',
    before: 'lotsBefore',
    unit: 'lots',
    now: lotsOf(moment),
    text: (count) => lotsText(view, contract, count),
    amount: (posting) => (posting.account === account && posting.contract === contract ? posting.lots : 0),
  });
}

/** Signed money paid for the lots; closing releases the closed lots' part. */
export function cost(moment: AccountMoment): Draft {
  needContract(moment);
  const { view, account, contract } = moment;
  return accumulated(view, {
    symbol: 'cost',
    before: 'costBefore',
    unit: 'money',
    now: costOf(moment),
    text: (atoms) => moneyText(view, atoms),
    amount: (posting) => (posting.account === account && posting.contract === contract ? posting.cost : 0),
  });
}

/** Linear: cost ÷ lots. Inverse: the price at which the lots are worth what they cost, −multiplier × lots ÷ lotSize ÷ cost. */
export function entryPrice(moment: AccountMoment): Draft {
  const { view, contract } = moment;
  const held = needPosition(moment);
  const paid = costOf(moment);
  const spec = contractOf(view.world, contract);
  const inverse = isInverse(view.world, contract);
  const { tickSize } = contractTextOf(view, contract);
  if (inverse && paid === 0)
    return decline('contract', 'a position that cost nothing', 'a position with an entry price');
  return {
    symbol: 'entryPrice',
    value: inverse
      ? quotient([-held, spec.inverseNumerator, tickSize], [paid], PRICE_DIGITS)
      : quotient([paid, tickSize], [held, spec.atomsPerTickLot], PRICE_DIGITS),
    unit: 'price',
    formula: inverse ? '−multiplier × lots ÷ lotSize ÷ cost' : 'cost ÷ lots',
    terms: [
      moneyTerm(view, 'cost', paid, ask(moment, 'cost')),
      lotsTerm(view, 'lots', contract, held, ask(moment, 'lots')),
      ...valueTerms(view, contract),
    ],
    rounding: toDigits(PRICE_DIGITS),
  };
}

/** The mark as a term of an account's formula. */
export const markTerm = ({ view, state, contract }: AccountMoment) =>
  term('markPrice', times(marketOf(state, contract).mark, contractTextOf(view, contract).tickSize), 'price', {
    of: 'contract',
    contract,
    name: 'markPrice',
  });

/** Value of one lot at the mark, atoms. */
export const lotValue = ({ view, state, contract }: AccountMoment): number =>
  unitValue(contractOf(view.world, contract), marketOf(state, contract).mark);
