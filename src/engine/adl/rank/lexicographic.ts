/** Key after key: the first makes the score, the others decide between equal scores. */
import type { RankingKey } from '#protocol/rulebook.ts';
import type { Batch } from './batch.ts';

/** A key as a whole number, higher first. Leverage is a ratio and cannot be one. */
function keyOf(key: RankingKey, { pnl, wallet, accounts }: Batch, row: number): number {
  switch (key) {
    case 'unrealizedPnl':
      return pnl[row] ?? 0;
    case 'lowestBalance':
      return -(wallet[row] ?? 0);
    case 'newestAccount':
      return accounts[row] ?? 0;
    case 'leverage':
      throw new RangeError('leverage can only be the first key');
  }
}

/**
 * Leverage: notional ÷ equity of the bucket, infinite without positive equity. Money keys score in units of quote
 * currency (`quote` atoms each). Source: docs.ethereal.trade, auto-deleveraging (leverage, profit, balance, newest).
 */
export const lexicographic =
  (keys: readonly RankingKey[], quote: number) =>
  (batch: Batch): void => {
    const [lead = 'newestAccount', ...rest] = keys;
    const { count, notional, equity, first, second, over, under } = batch;
    const ties = [batch.tie1, batch.tie2, batch.tie3];
    for (let i = 0; i < count; i++) {
      first[i] = lead === 'leverage' ? (notional[i] ?? 0) : keyOf(lead, batch, i);
      second[i] = 1;
      over[i] = lead === 'leverage' ? Math.max(0, equity[i] ?? 0) : lead === 'newestAccount' ? 1 : quote;
      under[i] = 1;
    }
    rest.forEach((key, at) => {
      const tie = ties[at];
      if (tie === undefined) return;
      for (let i = 0; i < count; i++) tie[i] = keyOf(key, batch, i);
    });
  };
