/** The Binance family (Binance, Aster): profit over wallet × how near the bucket is to liquidation. Losers score 0. */
import type { Batch } from './batch.ts';

/**
 * max(0, uPnL) ÷ max(1, wallet) × maintenance ÷ (wallet + uPnL); 0 if wallet + uPnL <= 0. All of the bucket: in cross
 * margin these are the account's. `quote` is one unit of quote currency in atoms. Source: dev.binance.vision 17801,
 * docs.asterdex.com/product/asterex-pro/adl.
 */
export const walletReturnTimesMarginRatio =
  (quote: number) =>
  ({ count, equity, wallet, maintenance, first, second, over, under }: Batch): void => {
    for (let i = 0; i < count; i++) {
      const worth = equity[i] ?? 0;
      const money = wallet[i] ?? 0;
      const ranked = worth > money && worth > 0;
      first[i] = ranked ? worth - money : 0;
      second[i] = maintenance[i] ?? 0;
      over[i] = Math.max(quote, money);
      under[i] = ranked ? worth : 1;
    }
  };
