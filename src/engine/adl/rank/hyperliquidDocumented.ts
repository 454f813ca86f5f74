/** Hyperliquid's index as its documentation prints it. It ranks (1 + return) × leverage, not return × leverage. */
import type { Batch } from './batch.ts';

/**
 * (mark ÷ entry for longs, entry ÷ mark for shorts) × notional ÷ account value. Read literally the documentation ranks
 * the best shorts last; the ratio by side is an assumption. `inverse` contracts: value falls with 1 ÷ price.
 * Account value is the bucket's equity; not positive: infinite. Source: hyperliquid.gitbook.io, auto-deleveraging.
 */
export const hyperliquidDocumented =
  (inverse: boolean) =>
  ({ count, lots, notional, entryValue, equity, first, second, over, under }: Batch): void => {
    for (let i = 0; i < count; i++) {
      const value = notional[i] ?? 0;
      const entry = entryValue[i] ?? 0;
      const valueOverEntry = (lots[i] ?? 0) > 0 !== inverse;
      first[i] = valueOverEntry ? value : entry;
      second[i] = value;
      over[i] = valueOverEntry ? entry : value;
      under[i] = Math.max(0, equity[i] ?? 0);
    }
  };
