/** Hyperliquid's index as OtterSec reconstructed it (third party): leverage × return, each with a floor. */
import { compareProducts } from '../../units.ts';
import type { Batch } from './batch.ts';

/** 1 ÷ the floor of 1e-8. */
const FLOOR = 100_000_000;

/** Is a ÷ b below the floor? Exact; a, b >= 0. The quotient of doubles decides unless it is near the floor. */
function belowFloor(a: number, b: number): boolean {
  const scaled = (a / b) * FLOOR;
  if (scaled > 1.000001) return false;
  return compareProducts(a, FLOOR, b, 1) < 0;
}

/**
 * max(1e-8, notional ÷ account value) × max(1e-8, max(0, PnL) ÷ entry value). Account value is the bucket's equity; not
 * positive: infinite. Source: osec.io/blog/2026-06-22-hyperliquid-risk-engine, as reported.
 */
export function hyperliquidReconstructed(batch: Batch): void {
  const { count, notional, entryValue, equity, pnl, first, second, over, under } = batch;
  for (let i = 0; i < count; i++) {
    const value = notional[i] ?? 0;
    const account = Math.max(0, equity[i] ?? 0);
    const entry = entryValue[i] ?? 0;
    const gain = Math.max(0, pnl[i] ?? 0);
    const lowLeverage = belowFloor(value, account);
    const lowReturn = gain === 0 || belowFloor(gain, entry);
    first[i] = lowLeverage ? 1 : value;
    over[i] = lowLeverage ? FLOOR : account;
    second[i] = lowReturn ? 1 : gain;
    under[i] = lowReturn ? FLOOR : entry;
  }
}
