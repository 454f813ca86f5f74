/** Profit as a share of what was put in, by the two bases that rankings use, and the initial margin. */
import { tierOf } from '../../contract/tiers.ts';
import { contractOf, initialMargin as initialMarginOf, marketOf, unrealizedPnl as pnlOf } from '../../margin/bucket.ts';
import { quotient } from '../decimal.ts';
import { type Draft, moneyTerm, moneyText, rateTerm } from '../draft.ts';
import { decline } from '../refuse.ts';
import { RATIO_DIGITS, toAtom, toDigits } from '../rounding.ts';
import { bitmexRanking, dydxMargin, kucoinRanking } from '../sources.ts';
import { type AccountMoment, ask, costOf, needPosition } from './moment.ts';

/** |cost| ÷ the leverage the trader chose, else |cost| × the tier's initial rate; up to the atom. */
export function initialMargin(moment: AccountMoment): Draft {
  needPosition(moment);
  const { view, state, account, contract } = moment;
  const paid = costOf(moment);
  const chosen = marketOf(state, contract).positions.leverage?.[account] ?? 0;
  const tier = tierOf(contractOf(view.world, contract).tiers, Math.abs(paid));
  return {
    symbol: 'initialMargin',
    value: moneyText(view, initialMarginOf(view.world, state, account, contract)),
    unit: 'money',
    formula: chosen > 0 ? 'abs(cost) ÷ chosenLeverage' : 'abs(cost) × initialRate',
    terms: [
      moneyTerm(view, 'cost', paid, ask(moment, 'cost')),
      chosen > 0 ? rateTerm('chosenLeverage', chosen) : rateTerm('initialRate', tier.initialPpm),
    ],
    rounding: toAtom(view, 'up'),
    sources: [dydxMargin],
  };
}

/** unrealised PnL ÷ initial margin. */
export function returnOnMargin(moment: AccountMoment): Draft {
  needPosition(moment);
  const { view, state, account, contract } = moment;
  const pnl = pnlOf(view.world, state, account, contract);
  const base = initialMarginOf(view.world, state, account, contract);
  if (base === 0) return decline('account', 'a position without initial margin', 'initial margin above 0');
  return {
    symbol: 'returnOnMargin',
    value: quotient([pnl], [base], RATIO_DIGITS),
    unit: 'ratio',
    formula: 'unrealizedPnl ÷ initialMargin',
    terms: [
      moneyTerm(view, 'unrealizedPnl', pnl, ask(moment, 'unrealizedPnl')),
      moneyTerm(view, 'initialMargin', base, ask(moment, 'initialMargin')),
    ],
    rounding: toDigits(RATIO_DIGITS),
    sources: [kucoinRanking],
  };
}

/** unrealised PnL ÷ entry value. */
export function returnOnEntry(moment: AccountMoment): Draft {
  needPosition(moment);
  const { view, state, account, contract } = moment;
  const pnl = pnlOf(view.world, state, account, contract);
  const paid = costOf(moment);
  if (paid === 0) return decline('account', 'a position that cost nothing', 'an entry value above 0');
  return {
    symbol: 'returnOnEntry',
    value: quotient([pnl], [Math.abs(paid)], RATIO_DIGITS),
    unit: 'ratio',
    formula: 'unrealizedPnl ÷ abs(cost)',
    terms: [
      moneyTerm(view, 'unrealizedPnl', pnl, ask(moment, 'unrealizedPnl')),
      moneyTerm(view, 'cost', paid, ask(moment, 'cost')),
    ],
    rounding: toDigits(RATIO_DIGITS),
    sources: [bitmexRanking],
  };
}
