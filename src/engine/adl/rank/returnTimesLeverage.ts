/**
 * The BitMEX family: return × effective leverage for winners, return ÷ effective leverage for losers, so that losers
 * come after winners and, among them, the smaller loss on the higher leverage first.
 */
import type { PositionFacts } from './facts.ts';
import type { ScoreTerms } from './terms.ts';

/**
 * Effective leverage = |mark value| ÷ (mark value − bankruptcy value) = notional ÷ the position's share of its bucket's
 * equity. Return = PnL ÷ entry value. Source: bitmex.com/app/autoDeleveraging.
 * Without a positive equity share effective leverage is unbounded: a winner's score is infinite, a loser's is 0.
 */
export function returnTimesLeverage(facts: PositionFacts, terms: ScoreTerms): void {
  write(facts, facts.entryValue, terms);
}

/** The same with return = PnL ÷ initial margin (KuCoin 2024; the textbook). Initial margin is a whole atom, rounded up. */
export function marginReturnTimesLeverage(facts: PositionFacts, terms: ScoreTerms): void {
  write(facts, facts.initialMargin, terms);
}

function write(facts: PositionFacts, base: number, terms: ScoreTerms): void {
  const { pnl, notional, share } = facts;
  if (pnl > 0) {
    terms.first = pnl;
    terms.second = notional;
    terms.over = base;
    terms.under = share > 0 ? share : 0;
  } else {
    terms.first = pnl;
    terms.second = share > 0 ? share : 0;
    terms.over = base;
    terms.under = notional;
  }
}
