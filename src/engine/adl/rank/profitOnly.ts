/** Highest percentage gain first, whatever the leverage (Bitfinex, Delta 2019); losers after winners. */
import type { PositionFacts } from './facts.ts';
import type { ScoreTerms } from './terms.ts';

/** PnL ÷ entry value. Source: support.bitfinex.com 360035477394; delta-exchange/slate references.md. */
export function profitOnly(facts: PositionFacts, terms: ScoreTerms): void {
  terms.set(facts.pnl, 1, facts.entryValue, 1);
}
