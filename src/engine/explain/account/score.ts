/** The ADL score of a position, by the rule book's ranking: what the queue is ordered by. */

import type { Source } from '#protocol/source.ts';
import { sourcesOf } from '#protocol/support.ts';
import { firstCandidate } from '../../adl/rank/candidates.ts';
import { scoreOf } from '../../adl/rank/scorer.ts';
import { initialMargin, notional as notionalOf, unrealizedPnl as pnlOf, walletOf } from '../../margin/bucket.ts';
import { quotient } from '../decimal.ts';
import { type Draft, moneyTerm, type Term, term } from '../draft.ts';
import { decline } from '../refuse.ts';
import { RATIO_DIGITS, toDigits } from '../rounding.ts';
import {
  binanceRanking,
  bitfinexRanking,
  bitmexRanking,
  hyperliquidRanking,
  kucoinRanking,
  merged,
  ottersecRanking,
} from '../sources.ts';
import { isInverse } from '../value.ts';
import { shareTerm } from './bankruptcy.ts';
import { equityTerm, maintenanceSum, moneyTermOf } from './margin.ts';
import { type AccountMoment, ask, bucketAt, costOf, legsAt, lotsOf, needPosition } from './moment.ts';

interface Family {
  readonly formula: string;
  readonly terms: readonly Term[];
  readonly source: Source;
}

const pnlTerm = (moment: AccountMoment): Term => {
  const { view, state, account, contract } = moment;
  return moneyTerm(view, 'unrealizedPnl', pnlOf(view.world, state, account, contract), ask(moment, 'unrealizedPnl'));
};
const notionalTerm = (moment: AccountMoment): Term => {
  const { view, state, account, contract } = moment;
  return moneyTerm(view, 'notional', notionalOf(view.world, state, account, contract), ask(moment, 'notional'));
};
const costTerm = (moment: AccountMoment): Term => moneyTerm(moment.view, 'cost', costOf(moment), ask(moment, 'cost'));

/** return × effective leverage for winners, return ÷ effective leverage for losers. */
function returnTimesLeverage(moment: AccountMoment, onMargin: boolean): Family {
  const { view, state, account, contract } = moment;
  const name = onMargin ? 'returnOnMargin' : 'returnOnEntry';
  const pnl = pnlOf(view.world, state, account, contract);
  const base = onMargin ? initialMargin(view.world, state, account, contract) : Math.abs(costOf(moment));
  const rate = term(name, quotient([pnl], [base], RATIO_DIGITS), 'ratio', ask(moment, name));
  const source = onMargin ? kucoinRanking : bitmexRanking;
  const share = shareTerm(moment);
  const notional = notionalTerm(moment);
  if (share.value.startsWith('-') || share.value === '0') {
    // No share of equity: leverage without bound, by which a loser's return is divided.
    return { formula: `${name} × max(0, equityShare) ÷ notional`, terms: [rate, share, notional], source };
  }
  const leverage = quotient([notional.value], [share.value], RATIO_DIGITS);
  return {
    formula: `${name} ${pnl > 0 ? '×' : '÷'} effectiveLeverage`,
    terms: [rate, term('effectiveLeverage', leverage, 'ratio', ask(moment, 'effectiveLeverage'))],
    source,
  };
}

/** Profit over wallet × margin ratio, over the whole bucket; 0 without profit or equity. */
function walletReturnTimesMarginRatio(moment: AccountMoment): Family {
  const { view, state, account, contract } = moment;
  const bucket = bucketAt(moment);
  const worth = equityTerm(moment, bucket);
  const wallet = moneyTermOf(moment, bucket);
  if (worth.value === '0' || worth.value.startsWith('-'))
    return { formula: '0', terms: [worth], source: binanceRanking };
  const { formula, terms } = maintenanceSum(moment, legsAt(moment, bucket));
  const required = terms.length > 1 ? `(${formula})` : formula;
  // What the wallet is divided by is never less than one unit of quote currency.
  const least =
    walletOf(state, account, contract) < view.world.atomsPerQuote ? `max(1, ${wallet.symbol})` : wallet.symbol;
  return {
    formula: `max(0, equity − ${wallet.symbol}) ÷ ${least} × ${required} ÷ equity`,
    terms: [worth, wallet, ...terms],
    source: binanceRanking,
  };
}

/** notional ÷ cost is mark ÷ entry (the other way round for inverse contracts), × notional ÷ equity. */
function hyperliquidDocumented(moment: AccountMoment): Family {
  const { view, contract } = moment;
  const valueOverEntry = lotsOf(moment) > 0 !== isInverse(view.world, contract);
  return {
    formula: `${valueOverEntry ? 'notional ÷ abs(cost)' : 'abs(cost) ÷ notional'} × notional ÷ equity`,
    terms: [notionalTerm(moment), costTerm(moment), equityTerm(moment, bucketAt(moment))],
    source: hyperliquidRanking,
  };
}

function familyOf(moment: AccountMoment): Family | null {
  const { ranking } = moment.view.world.rules.adl;
  switch (ranking.kind) {
    case 'returnTimesLeverage':
      return returnTimesLeverage(moment, ranking.returnBase === 'initialMargin');
    case 'walletReturnTimesMarginRatio':
      return walletReturnTimesMarginRatio(moment);
    case 'profitOnly':
      return {
        formula: 'unrealizedPnl ÷ abs(cost)',
        terms: [pnlTerm(moment), costTerm(moment)],
        source: bitfinexRanking,
      };
    case 'hyperliquidDocumented':
      return hyperliquidDocumented(moment);
    case 'hyperliquidReconstructed':
      return {
        formula: 'max(0.00000001, notional ÷ equity) × max(0.00000001, max(0, unrealizedPnl) ÷ abs(cost))',
        terms: [notionalTerm(moment), equityTerm(moment, bucketAt(moment)), pnlTerm(moment), costTerm(moment)],
        source: ottersecRanking,
      };
    case 'listed':
      return null;
  }
}

/** A score as it is shown; null: it has no bound. */
export const scoreText = (score: number): string | null =>
  Number.isFinite(score) ? quotient([score], [1], RATIO_DIGITS) : null;

/** The score that ranks a candidate. Refused for who is no candidate, or has no finite score. */
export function adlScore(moment: AccountMoment): Draft {
  needPosition(moment);
  const { view, state, account, contract } = moment;
  const { rules } = view.world;
  const score = scoreOf(view.world, state, contract, account);
  if (account < firstCandidate(view.world) || Number.isNaN(score))
    return decline('account', view.world.idOf(account), 'an account that may be deleveraged');
  if (!Number.isFinite(score)) return decline('account', 'a score without bound', 'an account with equity above 0');
  const family = familyOf(moment);
  if (family === null) return decline('name', 'a ranking without scores', 'a ranking that scores');
  return {
    symbol: 'adlScore',
    value: quotient([score], [1], RATIO_DIGITS),
    unit: 'ratio',
    formula: family.formula,
    terms: family.terms,
    rule: `ranking: ${rules.adl.ranking.kind}`,
    rounding: toDigits(RATIO_DIGITS),
    sources: merged(sourcesOf(rules, 'ranking'), [family.source]),
  };
}
