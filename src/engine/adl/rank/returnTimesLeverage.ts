/**
 * The BitMEX family: return × effective leverage for winners, return ÷ effective leverage for losers, so that losers
 * come after winners and, among them, the smaller loss on the higher leverage first.
 */
import type { Batch } from './batch.ts';

/**
 * Effective leverage = |mark value| ÷ (mark value − bankruptcy value) = notional ÷ the position's share of its bucket's
 * equity. Return = PnL ÷ entry value. Source: bitmex.com/app/autoDeleveraging.
 * Without a positive equity share effective leverage is unbounded: a winner's score is infinite, a loser's is 0.
 */
export function returnTimesLeverage(batch: Batch): void {
  write(batch, batch.entryValue);
}

/** The same with return = PnL ÷ initial margin (KuCoin 2024; the textbook). Initial margin is a whole atom, rounded up. */
export function marginReturnTimesLeverage(batch: Batch): void {
  write(batch, batch.initialMargin);
}

function write(batch: Batch, base: Float64Array): void {
  const { count, pnl, notional, share, first, second, over, under } = batch;
  for (let i = 0; i < count; i++) {
    const gain = pnl[i] ?? 0;
    const own = Math.max(0, share[i] ?? 0);
    const value = notional[i] ?? 0;
    const wins = gain > 0;
    first[i] = gain;
    second[i] = wins ? value : own;
    over[i] = base[i] ?? 0;
    under[i] = wins ? own : value;
  }
}
