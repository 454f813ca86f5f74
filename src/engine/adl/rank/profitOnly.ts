/** Highest percentage gain first, whatever the leverage (Bitfinex, Delta 2019); losers after winners. */
import type { Batch } from './batch.ts';

/** PnL ÷ entry value. Source: support.bitfinex.com 360035477394; delta-exchange/slate references.md. */
export function profitOnly({ count, pnl, entryValue, first, second, over, under }: Batch): void {
  for (let i = 0; i < count; i++) {
    first[i] = pnl[i] ?? 0;
    second[i] = 1;
    over[i] = entryValue[i] ?? 0;
    under[i] = 1;
  }
}
