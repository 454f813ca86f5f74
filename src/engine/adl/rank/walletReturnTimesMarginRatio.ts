/** The Binance family (Binance, Aster): profit over wallet × how near the bucket is to liquidation. Losers score 0. */
import type { PositionFacts } from './facts.ts';
import type { ScoreTerms } from './terms.ts';

/**
 * max(0, uPnL) ÷ max(1, wallet) × maintenance ÷ (wallet + uPnL); 0 if wallet + uPnL <= 0. All of the bucket: in cross
 * margin these are the account's. `quote` is one unit of quote currency in atoms. Source: dev.binance.vision 17801,
 * docs.asterdex.com/product/asterex-pro/adl.
 */
export const walletReturnTimesMarginRatio =
  (quote: number) =>
  (facts: PositionFacts, terms: ScoreTerms): void => {
    const { equity, wallet, maintenance } = facts;
    const pnl = equity - wallet;
    const ranked = pnl > 0 && equity > 0;
    terms.first = ranked ? pnl : 0;
    terms.second = maintenance;
    terms.over = wallet > quote ? wallet : quote;
    terms.under = ranked ? equity : 1;
  };
