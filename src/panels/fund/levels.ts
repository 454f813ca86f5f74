/** What the tank of an insurance fund shows: the span of its wall. Reads the frame; adds nothing up. */
import type { FundFrame } from '#protocol/frame.ts';

/** From the lowest of zero, floor and balance to the highest of peak and history: the level is always inside. */
export function tankDomain(fund: FundFrame): readonly [number, number] {
  let low = Math.min(0, fund.floor ?? 0, fund.balance);
  let high = Math.max(fund.peak, fund.balance, fund.triggerLine ?? 0, 1);
  for (const balance of fund.history) {
    low = Math.min(low, balance);
    high = Math.max(high, balance);
  }
  return [low, high];
}
