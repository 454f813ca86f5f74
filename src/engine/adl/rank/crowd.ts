/**
 * The score pass over a crowd: cross accounts with one position each in the only contract, BitMEX family. The same
 * scores as `returnTimesRisk.ts` writes, in one loop that keeps everything in registers; the ratios are left out,
 * since only near ties need them.
 */
import type { Positions } from '../../account/state.ts';
import { initialMarginByTier, type Tier } from '../../contract/tiers.ts';
import { mulDivCeil } from '../../units.ts';
import type { Scored } from './scored.ts';

const MILLION = 1_000_000;

/** The columns and numbers that the loop reads. */
export interface Crowd {
  readonly positions: Positions;
  readonly cash: Float64Array;
  /** Value of one lot at the mark. */
  readonly unit: number;
  readonly tiers: readonly Tier[];
  readonly base: 'entryValue' | 'initialMargin';
  readonly winnersOnly: boolean;
}

/**
 * |cost| ÷ chosen leverage, else by tier; rounded up to a whole atom. A whole leverage needs no product: the quotient of
 * two whole numbers below 2^53 lies at least 1 ÷ leverage above a whole number or on it, which is more than rounding moves it.
 */
export function initialMarginOf(entryValue: number, leverage: number, tiers: readonly Tier[]): number {
  if (leverage <= 0) return initialMarginByTier(tiers, entryValue);
  const times = leverage / MILLION;
  return times === Math.floor(times) ? Math.ceil(entryValue / times) : mulDivCeil(entryValue, MILLION, leverage);
}

/**
 * Writes accounts and keys of the next candidates from an account on, at most `most` of them; returns the account to go
 * on from.
 */
export function nextOfCrowd(crowd: Crowd, side: 1 | -1, from: number, most: number, out: Scored): number {
  const { unit, cash, tiers, winnersOnly } = crowd;
  const { lots, cost, leverage } = crowd.positions;
  const { accounts, key } = out;
  const byMargin = crowd.base === 'initialMargin';
  const end = lots.length;
  let count = 0;
  let account = from;
  for (; account < end && count < most; account++) {
    const held = lots[account] ?? 0;
    if (held * side <= 0) continue;
    const paid = cost[account] ?? 0;
    const value = held * unit;
    const pnl = value - paid;
    if (winnersOnly && pnl <= 0) continue;
    const worth = (cash[account] ?? 0) + pnl;
    const own = worth > 0 ? worth : 0;
    const notional = Math.abs(value);
    let base = Math.abs(paid);
    if (byMargin) base = initialMarginOf(base, leverage === null ? 0 : (leverage[account] ?? 0), tiers);
    const above = pnl > 0 ? pnl * notional : pnl * own;
    accounts[count] = account;
    key[count] = above === 0 ? 0 : above / (base * (pnl > 0 ? own : notional));
    count += 1;
  }
  out.count = count;
  return account;
}
