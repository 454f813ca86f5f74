/** What a position is worth at the mark: notional and unrealised PnL, of one contract or of the whole account. */
import { notional as notionalOf, unrealizedPnl as pnlOf } from '../../margin/bucket.ts';
import { type Draft, lotsTerm, moneyTerm, moneyText, type Term } from '../draft.ts';
import { absoluteValue, signedValue, valueTerms } from '../value.ts';
import { markTerm } from './holdings.ts';
import { type AccountMoment, ask, costOf, heldContracts, lotsOf, suffix } from './moment.ts';

/** |lots × price at the mark|, of one position. */
function positionNotional(moment: AccountMoment): Draft {
  const { view, state, account, contract } = moment;
  return {
    symbol: 'notional',
    value: moneyText(view, notionalOf(view.world, state, account, contract)),
    unit: 'money',
    formula: absoluteValue(view, contract, 'lots', 'markPrice'),
    terms: [
      lotsTerm(view, 'lots', contract, lotsOf(moment), ask(moment, 'lots')),
      markTerm(moment),
      ...valueTerms(view, contract),
    ],
  };
}

/** Value of the lots at the mark less what they cost, of one position. */
function positionPnl(moment: AccountMoment): Draft {
  const { view, state, account, contract } = moment;
  return {
    symbol: 'unrealizedPnl',
    value: moneyText(view, pnlOf(view.world, state, account, contract)),
    unit: 'money',
    formula: `${signedValue(view, contract, 'lots', 'markPrice')} − cost`,
    terms: [
      lotsTerm(view, 'lots', contract, lotsOf(moment), ask(moment, 'lots')),
      markTerm(moment),
      moneyTerm(view, 'cost', costOf(moment), ask(moment, 'cost')),
      ...valueTerms(view, contract),
    ],
  };
}

/** The sum of one quantity over contracts; of a single one, its own formula. */
function over(
  moment: AccountMoment,
  symbol: 'notional' | 'unrealizedPnl',
  of: (contract: number) => number,
  position: (moment: AccountMoment) => Draft,
): Draft {
  const { view, contract } = moment;
  if (contract >= 0) return position(moment);
  const held = heldContracts(moment);
  const [only] = held;
  if (only !== undefined && held.length === 1) return position({ ...moment, contract: only });
  const terms: Term[] = held.map((one) =>
    moneyTerm(view, `${symbol}${suffix(moment, one, held)}`, of(one), ask(moment, symbol, one)),
  );
  const total = held.reduce((sum, one) => sum + of(one), 0);
  const formula = terms.length === 0 ? symbol : terms.map((one) => one.symbol).join(' + ');
  return { symbol, value: moneyText(view, total), unit: 'money', formula, terms };
}

export const notional = (moment: AccountMoment): Draft =>
  over(
    moment,
    'notional',
    (contract) => notionalOf(moment.view.world, moment.state, moment.account, contract),
    positionNotional,
  );

export const unrealizedPnl = (moment: AccountMoment): Draft =>
  over(
    moment,
    'unrealizedPnl',
    (contract) => pnlOf(moment.view.world, moment.state, moment.account, contract),
    positionPnl,
  );
