/** Entry price alone (Dango): who got in at the best price is closed first, however large or leveraged. */
import type { Batch } from './batch.ts';

/**
 * Shorts: the highest entry first, equals from the last account; longs: the lowest entry first, equals from the first.
 * The score is the entry value of one lot in units of quote currency (`quote` atoms each), or 1 ÷ it, whichever is
 * higher for the better entry; an `inverse` contract's value falls as its price rises.
 * Source: left-curve/left-curve, book/perps/4-liquidation-and-adl.md; order of its storage keys.
 */
export const entryPrice =
  (quote: number, inverse: boolean) =>
  ({ count, accounts, lots, entryValue, first, second, over, under, tie1 }: Batch): void => {
    for (let i = 0; i < count; i++) {
      const held = lots[i] ?? 0;
      const size = Math.abs(held);
      const paid = entryValue[i] ?? 0;
      const byValue = held < 0 !== inverse;
      first[i] = byValue ? paid : size;
      second[i] = byValue ? 1 : quote;
      over[i] = byValue ? size : paid;
      under[i] = byValue ? quote : 1;
      tie1[i] = held < 0 ? (accounts[i] ?? 0) : 0;
    }
  };
