/** Hyperliquid's index as its documentation prints it. It ranks (1 + return) × leverage, not return × leverage. */
import type { PositionFacts } from './facts.ts';
import type { ScoreTerms } from './terms.ts';

/**
 * (mark ÷ entry for longs, entry ÷ mark for shorts) × notional ÷ account value. Read literally the documentation ranks
 * the best shorts last; the ratio by side is an assumption. `inverse` contracts: value falls with 1 ÷ price.
 * Account value is the bucket's equity; not positive: infinite. Source: hyperliquid.gitbook.io, auto-deleveraging.
 */
export const hyperliquidDocumented =
  (inverse: boolean) =>
  (facts: PositionFacts, terms: ScoreTerms): void => {
    const { notional, entryValue, equity } = facts;
    const valueOverEntry = facts.lots > 0 !== inverse;
    terms.first = valueOverEntry ? notional : entryValue;
    terms.second = notional;
    terms.over = valueOverEntry ? entryValue : notional;
    terms.under = equity > 0 ? equity : 0;
  };
