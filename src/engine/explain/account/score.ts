/** The ADL score of a position, by the rule book's ranking: what the queue is ordered by. */
import type { Ranking, RankingKey } from '#protocol/rulebook.ts';
import type { Source } from '#protocol/source.ts';
import { sourcesOf } from '#protocol/support.ts';
import { firstCandidate } from '../../adl/rank/candidates.ts';
import { scoreOf } from '../../adl/rank/scorer.ts';
import {
  initialMargin,
  maintenanceOf,
  notional as notionalOf,
  unrealizedPnl as pnlOf,
  walletOf,
} from '../../margin/bucket.ts';
import { quotient } from '../decimal.ts';
import { type Draft, lotsTerm, moneyTerm, type Term, term } from '../draft.ts';
import { decline } from '../refuse.ts';
import { RATIO_DIGITS, toDigits } from '../rounding.ts';
import {
  binanceRanking,
  bitfinexRanking,
  bitgetRanking,
  bitmexRanking,
  dangoRanking,
  etherealRanking,
  hyperliquidRanking,
  kucoinRanking,
  merged,
  ottersecRanking,
} from '../sources.ts';
import { isInverse, lotSizeTerm } from '../value.ts';
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

type Rule = Extract<Ranking, { kind: 'returnTimesLeverage' | 'returnTimesMarginRatio' }>;

/** What is multiplied for winners and divided by for losers, as a fraction; null: nothing. */
interface Risk {
  readonly above: string;
  readonly below: string;
  readonly terms: readonly Term[];
  /** No positive equity below the line: the risk has no bound. */
  readonly unbounded: boolean;
  /** Nothing above the line. */
  readonly nothing: boolean;
}

const isPositive = (value: string): boolean => value !== '0' && !value.startsWith('-');

function riskOf(moment: AccountMoment, rule: Rule): Risk | null {
  const { view, state, account, contract } = moment;
  if (rule.kind === 'returnTimesMarginRatio') {
    const bucket = bucketAt(moment);
    const equity = equityTerm(moment, bucket);
    const { formula, terms } = maintenanceSum(moment, legsAt(moment, bucket));
    const nothing = maintenanceOf(view.world, state, account, contract) === 0;
    const above = terms.length > 1 ? `(${formula})` : formula;
    return { above, below: equity.symbol, terms: [...terms, equity], unbounded: !isPositive(equity.value), nothing };
  }
  switch (rule.leverage) {
    case 'none':
      return null;
    case 'opening': {
      const margin = initialMargin(view.world, state, account, contract);
      const marginTerm = moneyTerm(view, 'initialMargin', margin, ask(moment, 'initialMargin'));
      return {
        above: 'abs(cost)',
        below: 'initialMargin',
        terms: [costTerm(moment), marginTerm],
        unbounded: false,
        nothing: false,
      };
    }
    case 'effective':
    case 'bucket': {
      const below = rule.leverage === 'effective' ? shareTerm(moment) : equityTerm(moment, bucketAt(moment));
      const terms = [notionalTerm(moment), below];
      return { above: 'notional', below: below.symbol, terms, unbounded: !isPositive(below.value), nothing: false };
    }
  }
}

function returnOf(moment: AccountMoment, { returnBase }: Rule): Term {
  if (returnBase === 'amount') return pnlTerm(moment);
  const { view, state, account, contract } = moment;
  const name = returnBase === 'initialMargin' ? 'returnOnMargin' : 'returnOnEntry';
  const base =
    returnBase === 'initialMargin' ? initialMargin(view.world, state, account, contract) : Math.abs(costOf(moment));
  const pnl = pnlOf(view.world, state, account, contract);
  return term(name, quotient([pnl], [base], RATIO_DIGITS), 'ratio', ask(moment, name));
}

function sourceOf(rule: Rule): Source {
  if (rule.kind === 'returnTimesMarginRatio') return bitgetRanking;
  if (rule.leverage === 'none') return bitfinexRanking;
  return rule.leverage === 'effective' && rule.returnBase === 'entryValue' ? bitmexRanking : kucoinRanking;
}

/** return × risk for winners, return ÷ risk for losers. */
function returnTimesRisk(moment: AccountMoment, rule: Rule): Family {
  const { view, state, account, contract } = moment;
  const rate = returnOf(moment, rule);
  const source = sourceOf(rule);
  const risk = riskOf(moment, rule);
  if (risk === null) return { formula: rate.symbol, terms: [rate], source };
  if (risk.unbounded && risk.nothing) return { formula: '0', terms: [], source };
  const terms = [rate, ...risk.terms];
  // Without equity risk has no bound, and a loser's return is divided by it.
  if (risk.unbounded) return { formula: `${rate.symbol} × max(0, ${risk.below}) ÷ ${risk.above}`, terms, source };
  const wins = pnlOf(view.world, state, account, contract) > 0;
  if (rule.kind === 'returnTimesLeverage' && rule.leverage === 'effective') {
    const [notional, share] = risk.terms;
    const leverage = quotient([notional?.value ?? '0'], [share?.value ?? '1'], RATIO_DIGITS);
    return {
      formula: `${rate.symbol} ${wins ? '×' : '÷'} effectiveLeverage`,
      terms: [rate, term('effectiveLeverage', leverage, 'ratio', ask(moment, 'effectiveLeverage'))],
      source,
    };
  }
  const { above, below } = risk;
  const formula = wins ? `${rate.symbol} × ${above} ÷ ${below}` : `${rate.symbol} × ${below} ÷ ${above}`;
  return { formula, terms, source };
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

/** Entry value of one lot, or 1 ÷ it: whichever is higher for the better entry. */
function entryPrice(moment: AccountMoment): Family {
  const { view, contract } = moment;
  const held = lotsOf(moment);
  const perLot = held < 0 !== isInverse(view.world, contract);
  return {
    formula: perLot ? 'abs(cost) ÷ (abs(lots) ÷ lotSize)' : '(abs(lots) ÷ lotSize) ÷ abs(cost)',
    terms: [costTerm(moment), lotsTerm(view, 'lots', contract, held, ask(moment, 'lots')), lotSizeTerm(view, contract)],
    source: dangoRanking,
  };
}

/** The key that makes the score; the others only decide between equal scores. */
function firstKey(moment: AccountMoment, key: RankingKey | undefined): Family | null {
  const source = etherealRanking;
  switch (key) {
    case 'leverage':
      return {
        formula: 'notional ÷ equity',
        terms: [notionalTerm(moment), equityTerm(moment, bucketAt(moment))],
        source,
      };
    case 'unrealizedPnl':
      return { formula: 'unrealizedPnl', terms: [pnlTerm(moment)], source };
    case 'lowestBalance': {
      const money = moneyTermOf(moment, bucketAt(moment));
      return { formula: `−${money.symbol}`, terms: [money], source };
    }
    default:
      return null;
  }
}

function familyOf(moment: AccountMoment): Family | null {
  const { ranking } = moment.view.world.rules.adl;
  switch (ranking.kind) {
    case 'returnTimesLeverage':
    case 'returnTimesMarginRatio':
      return returnTimesRisk(moment, ranking);
    case 'walletReturnTimesMarginRatio':
      return walletReturnTimesMarginRatio(moment);
    case 'hyperliquidDocumented':
      return hyperliquidDocumented(moment);
    case 'hyperliquidReconstructed':
      return {
        formula: 'max(0.00000001, notional ÷ equity) × max(0.00000001, max(0, unrealizedPnl) ÷ abs(cost))',
        terms: [notionalTerm(moment), equityTerm(moment, bucketAt(moment)), pnlTerm(moment), costTerm(moment)],
        source: ottersecRanking,
      };
    case 'entryPrice':
      return entryPrice(moment);
    case 'lexicographic':
      return firstKey(moment, ranking.keys[0]);
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
