/** Hyperliquid's index as OtterSec reconstructed it (third party): leverage × return, each with a floor. */
import { compareProducts } from '../../units.ts';
import type { PositionFacts } from './facts.ts';
import type { ScoreTerms } from './terms.ts';

/** 1 ÷ the floor of 1e-8. */
const FLOOR = 100_000_000;

/** Is a ÷ b below the floor? Exact; a, b >= 0, b a safe integer. */
const belowFloor = (a: number, b: number): boolean => compareProducts(a, FLOOR, b, 1) < 0;

/**
 * max(1e-8, notional ÷ account value) × max(1e-8, max(0, PnL) ÷ entry value). Account value is the bucket's equity; not
 * positive: infinite. Source: osec.io/blog/2026-06-22-hyperliquid-risk-engine, as reported.
 */
export function hyperliquidReconstructed(facts: PositionFacts, terms: ScoreTerms): void {
  const { notional, entryValue, equity, pnl } = facts;
  const account = equity > 0 ? equity : 0;
  if (belowFloor(notional, account)) {
    terms.first = 1;
    terms.over = FLOOR;
  } else {
    terms.first = notional;
    terms.over = account;
  }
  if (pnl <= 0 || belowFloor(pnl, entryValue)) {
    terms.second = 1;
    terms.under = FLOOR;
  } else {
    terms.second = pnl;
    terms.under = entryValue;
  }
}
