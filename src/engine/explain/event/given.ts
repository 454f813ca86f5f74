/** Events whose numbers were given: commands, settings, counts of what was done. Only a trade's value is computed. */
import { times } from '../decimal.ts';
import { countTerm, given, lotsTerm, moneyText, priceTerm } from '../draft.ts';
import { sidedValue, valueTerms } from '../value.ts';
import { type Fields, givenLots, givenMoney, givenPrice } from './moment.ts';

export const stepStarted: Fields<'stepStarted'> = {
  step: (_view, event) => ({
    symbol: 'step',
    value: times(event.step, '1'),
    unit: 'count',
    formula: 'stepBefore + 1',
    terms: [countTerm('stepBefore', event.step - 1)],
  }),
  generator: (_view, event) => given('generator', times(event.generator, '1'), 'count'),
};

export const deposited: Fields<'deposited'> = { amount: (view, event) => givenMoney(view, 'amount', event.amount) };

export const withdrawn: Fields<'withdrawn'> = { amount: (view, event) => givenMoney(view, 'amount', event.amount) };

export const orderPlaced: Fields<'orderPlaced'> = {
  lots: (view, event) => givenLots(view, 'lots', event.contract, event.lots),
  price: (view, event) => givenPrice(view, 'price', event.contract, event.price),
  order: (_view, event) => given('order', times(event.order, '1'), 'count'),
};

export const traded: Fields<'traded'> = {
  lots: (view, event) => givenLots(view, 'lots', event.contract, event.lots),
  price: (view, event) => givenPrice(view, 'price', event.contract, event.price),
  atoms: (view, event) => ({
    symbol: 'atoms',
    value: moneyText(view, event.atoms),
    unit: 'money',
    formula: sidedValue(view, event.contract, 1, 'lots', 'price'),
    terms: [
      lotsTerm(view, 'lots', event.contract, event.lots),
      priceTerm(view, 'price', event.contract, event.price),
      ...valueTerms(view, event.contract),
    ],
  }),
};

export const indexSet: Fields<'indexSet'> = {
  price: (view, event) => givenPrice(view, 'price', event.contract, event.price),
  previous: (view, event) => givenPrice(view, 'previous', event.contract, event.previous),
};

export const quotesRefreshed: Fields<'quotesRefreshed'> = {
  bidLots: (view, event) => givenLots(view, 'bidLots', event.contract, event.bidLots),
  askLots: (view, event) => givenLots(view, 'askLots', event.contract, event.askLots),
};

export const ordersCancelled: Fields<'ordersCancelled'> = {
  orders: (_view, event) => given('orders', times(event.orders, '1'), 'count'),
  lots: (view, event) => givenLots(view, 'lots', event.contract, event.lots),
};

export const invariantBreached: Fields<'invariantBreached'> = {
  number: (_view, event) => given('number', times(event.number, '1'), 'count'),
};
