/**
 * Who quotes in the book without being asked: a fixed set of orders, or a market maker's ladder that follows the mark,
 * thins out when the mark jumps and comes back little by little. It rests and cancels orders; it never trades.
 *
 * Integers only. The ladder remembers nothing outside the book: what is left of the old quotes is read from the orders
 * themselves before they are cancelled.
 */
import type { Book } from '../book/book.ts';
import { MILLION, mulDivCeil, mulDivFloor } from '../units.ts';

/** Price in ticks, size in lots (unsigned). */
export type Quote = readonly [ticks: number, lots: number];

export interface FixedQuotes {
  readonly kind: 'fixed';
  readonly owner: number;
  readonly bids: readonly Quote[];
  readonly asks: readonly Quote[];
}

export interface LadderQuotes {
  readonly kind: 'ladder';
  readonly owner: number;
  readonly levels: number;
  /** Distance between levels, and of the first from the mark, as a share of the mark. */
  readonly spacingPpm: number;
  /** Lots of the level nearest the mark. */
  readonly sizeLots: number;
  /** Size of each further level over the one before. */
  readonly decayPpm: number;
  /** Share of what is missing that comes back each step. */
  readonly refillPpm: number;
  /** Share of the size withdrawn for each 1 % that the mark moved. */
  readonly withdrawalPpm: number;
}

export type LiquidityRule = FixedQuotes | LadderQuotes;

/** What stands after a refresh, lots. */
export interface Quoted {
  readonly bidLots: number;
  readonly askLots: number;
}

/**
 * Distance of level i (from 1) from the mark, ticks: max(i, round(mark × spacing × i)), halves up. Rises strictly with
 * i, so no two levels share a price.
 */
export function levelDistance(mark: number, spacingPpm: number, level: number): number {
  const twice = mulDivFloor(mark, 2 * spacingPpm * level, MILLION);
  return Math.max(level, Math.floor((twice + 1) / 2));
}

/**
 * Share of the size withdrawn, ppm: min(100 %, withdrawal × |mark − previousMark| in units of 1 % of previousMark),
 * rounded down.
 */
export function withdrawnShare(withdrawalPpm: number, mark: number, previousMark: number): number {
  return Math.min(MILLION, mulDivFloor(withdrawalPpm * 100, Math.abs(mark - previousMark), previousMark));
}

/**
 * Lots that a level shows: what still stands plus `refillPpm` of what is missing (rounded up, so that it does come
 * back), never above the target.
 */
export function refilled(target: number, standing: number, refillPpm: number): number {
  if (standing >= target) return target;
  return standing + mulDivCeil(target - standing, refillPpm, MILLION);
}

/**
 * Places or renews the quotes of one rule at a new mark. Null: nothing was done (fixed quotes are placed once).
 *
 * Fixed: placed when `first`, never refilled. Ladder: the owner's orders in this book are cancelled and level i
 * (1 … levels) goes to mark ∓ `levelDistance`; its target is sizeLots × decay^(i−1) (floor at each multiplication) less
 * the withdrawn share, and `refilled` from what stood at that level before. Levels outside 1 … maxTicks are left out. A
 * quote that would cross an order resting there is left out too: makers post, they do not take.
 * @param mark ticks
 * @param previousMark the mark the standing ladder was placed around, ticks
 * @param first the scenario is being loaded: the whole target is placed
 * @param quoting false for a maker that may not quote any more: its orders are cancelled and none placed
 */
export function refreshQuotes(
  book: Book,
  rule: LiquidityRule,
  mark: number,
  previousMark: number,
  maxTicks: number,
  first: boolean,
  quoting = true,
): Quoted | null {
  return rule.kind === 'fixed'
    ? placeFixed(book, rule, first)
    : renewLadder(book, rule, mark, previousMark, maxTicks, first, quoting);
}

function placeFixed(book: Book, rule: FixedQuotes, first: boolean): Quoted | null {
  if (!first) return null;
  let bidLots = 0;
  let askLots = 0;
  for (const [price, lots] of rule.bids) {
    book.add(rule.owner, lots, price);
    bidLots += lots;
  }
  for (const [price, lots] of rule.asks) {
    book.add(rule.owner, -lots, price);
    askLots += lots;
  }
  return { bidLots, askLots };
}

function renewLadder(
  book: Book,
  rule: LadderQuotes,
  mark: number,
  previousMark: number,
  maxTicks: number,
  first: boolean,
  quoting: boolean,
): Quoted {
  const standingBids = new Map<number, number>();
  const standingAsks = new Map<number, number>();
  if (quoting && !first)
    book.ownerOrders(rule.owner, (_owner, _order, lots, price) => {
      const side = lots > 0 ? standingBids : standingAsks;
      side.set(price, (side.get(price) ?? 0) + Math.abs(lots));
    });
  book.cancelOwner(rule.owner);
  let bidLots = 0;
  let askLots = 0;
  if (!quoting) return { bidLots, askLots };
  const kept = first ? MILLION : MILLION - withdrawnShare(rule.withdrawalPpm, mark, previousMark);
  const bestBid = book.bestBid();
  const bestAsk = book.bestAsk();
  let size = rule.sizeLots;
  for (let level = 1; level <= rule.levels; level++) {
    const target = mulDivFloor(size, kept, MILLION);
    const distance = levelDistance(mark, rule.spacingPpm, level);
    const before = levelDistance(previousMark, rule.spacingPpm, level);
    const bid = mark - distance;
    const bidSize = first ? target : refilled(target, standingBids.get(previousMark - before) ?? 0, rule.refillPpm);
    if (bid >= 1 && bid < bestAsk && bidSize > 0) {
      book.add(rule.owner, bidSize, bid);
      bidLots += bidSize;
    }
    const ask = mark + distance;
    const askSize = first ? target : refilled(target, standingAsks.get(previousMark + before) ?? 0, rule.refillPpm);
    if (ask <= maxTicks && ask > bestBid && askSize > 0) {
      book.add(rule.owner, -askSize, ask);
      askLots += askSize;
    }
    size = mulDivFloor(size, rule.decayPpm, MILLION);
  }
  return { bidLots, askLots };
}
