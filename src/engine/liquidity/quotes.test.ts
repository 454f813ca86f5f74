import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Book, type Side } from '../book/book.ts';
import { type LadderQuotes, levelDistance, refilled, refreshQuotes, withdrawnShare } from './quotes.ts';

const MAKER = 5;
const MAX_TICKS = 1_000_000;
const rule: LadderQuotes = {
  kind: 'ladder',
  owner: MAKER,
  levels: 3,
  spacingPpm: 1_000,
  sizeLots: 100,
  decayPpm: 800_000,
  refillPpm: 250_000,
  withdrawalPpm: 200_000,
};

const pairs = (book: Book, side: Side): number[][] => book.levels(side, 100).map(({ price, lots }) => [price, lots]);

function freshLadder(change: Partial<LadderQuotes> = {}, mark = 10_000): Book {
  const book = new Book();
  refreshQuotes(book, { ...rule, ...change }, mark, mark, MAX_TICKS, true);
  return book;
}

describe('fixed quotes', () => {
  const fixed = {
    kind: 'fixed',
    owner: 0,
    bids: [
      [99, 5],
      [98, 7],
    ],
    asks: [[101, 4]],
  } as const;

  test('are placed when the scenario loads and never again', () => {
    const book = new Book();
    expect(refreshQuotes(book, fixed, 100, 100, MAX_TICKS, true)).toEqual({ bidLots: 12, askLots: 4 });
    book.match('sell', 6, 0, (_owner, _order, lots) => lots);
    expect(refreshQuotes(book, fixed, 90, 100, MAX_TICKS, false)).toBeNull();
    expect(pairs(book, 'buy')).toEqual([[98, 6]]);
    expect(pairs(book, 'sell')).toEqual([[101, 4]]);
  });
});

describe('ladder', () => {
  test('stands around the mark, thinning out by the decay', () => {
    const book = new Book();
    expect(refreshQuotes(book, rule, 10_000, 10_000, MAX_TICKS, true)).toEqual({ bidLots: 244, askLots: 244 });
    expect(pairs(book, 'buy')).toEqual([
      [9_990, 100],
      [9_980, 80],
      [9_970, 64],
    ]);
    expect(pairs(book, 'sell')).toEqual([
      [10_010, 100],
      [10_020, 80],
      [10_030, 64],
    ]);
  });

  test('follows the mark; what was taken comes back by the refill share, level by level', () => {
    const book = freshLadder();
    // Level 1 whole and 20 of the 80 of level 2.
    book.match('sell', 120, 0, (_owner, _order, lots) => lots);
    expect(refreshQuotes(book, { ...rule, withdrawalPpm: 0 }, 9_000, 10_000, MAX_TICKS, false)).toEqual({
      bidLots: 25 + 65 + 64,
      askLots: 244,
    });
    expect(pairs(book, 'buy')).toEqual([
      [8_991, 25],
      [8_982, 65],
      [8_973, 64],
    ]);
    expect(pairs(book, 'sell')).toEqual([
      [9_009, 100],
      [9_018, 80],
      [9_027, 64],
    ]);
  });

  test('withdraws when the mark jumps and comes back afterwards', () => {
    const book = freshLadder({ levels: 1 });
    const single = { ...rule, levels: 1 };
    // 2 % down: 40 % is withdrawn.
    refreshQuotes(book, single, 9_800, 10_000, MAX_TICKS, false);
    expect(pairs(book, 'buy')).toEqual([[9_790, 60]]);
    // Quiet: a quarter of the missing 40 returns.
    refreshQuotes(book, single, 9_800, 9_800, MAX_TICKS, false);
    expect(pairs(book, 'buy')).toEqual([[9_790, 70]]);
    // 10 % down: all of it is gone.
    expect(refreshQuotes(book, single, 8_820, 9_800, MAX_TICKS, false)).toEqual({ bidLots: 0, askLots: 0 });
    expect(book.ownerHasOrders(MAKER)).toBe(false);
  });

  test('a maker that may not quote only loses its orders', () => {
    const book = freshLadder();
    expect(refreshQuotes(book, rule, 9_900, 10_000, MAX_TICKS, false, false)).toEqual({ bidLots: 0, askLots: 0 });
    expect(book.orderCount).toBe(0);
  });

  test('posts only: levels that would cross an order resting there are left out', () => {
    const book = freshLadder();
    book.add(9, 5, 9_995);
    refreshQuotes(book, { ...rule, withdrawalPpm: 0 }, 9_980, 10_000, MAX_TICKS, false);
    expect(pairs(book, 'sell')).toEqual([
      [10_000, 80],
      [10_010, 64],
    ]);
    expect(book.check()).toBeNull();
  });

  test('at the lowest prices levels keep one tick apart, and stop at 1 and at the highest price', () => {
    expect(pairs(freshLadder({ levels: 5 }, 3), 'buy')).toEqual([
      [2, 100],
      [1, 80],
    ]);
    const book = new Book();
    refreshQuotes(book, rule, 5, 5, 6, true);
    expect(pairs(book, 'sell')).toEqual([[6, 100]]);
  });
});

test('rounding: distance halves up, withdrawal down, refill up', () => {
  expect(levelDistance(1_500, 1_000, 1)).toBe(2);
  expect(levelDistance(1_499, 1_000, 1)).toBe(1);
  // 4,000,000,000,000,001 × 1.999998: the product is beyond what doubles multiply exactly.
  expect(levelDistance(4_000_000_000_000_001, 999_999, 2)).toBe(7_999_992_000_000_002);
  expect(withdrawnShare(200_000, 9_999, 10_000)).toBe(2_000);
  expect(withdrawnShare(1, 9_999, 10_001)).toBe(0);
  expect(refilled(100, 99, 1)).toBe(100);
  expect(refilled(100, 0, 0)).toBe(0);
  expect(refilled(50, 80, 0)).toBe(50);
});

test('any ladder on any path: sound book, distinct prices around the mark, never above target', () => {
  const share = fc.integer({ min: 0, max: 1_000_000 });
  const ladder = fc.record({
    levels: fc.integer({ min: 1, max: 12 }),
    spacingPpm: fc.integer({ min: 0, max: 200_000 }),
    sizeLots: fc.integer({ min: 1, max: 100_000 }),
    decayPpm: fc.integer({ min: 0, max: 1_500_000 }),
    refillPpm: share,
    withdrawalPpm: fc.integer({ min: 0, max: 3_000_000 }),
  });
  const move = fc.record({
    mark: fc.integer({ min: 1, max: 5_000 }),
    sold: fc.integer({ min: -200_000, max: 200_000 }),
  });
  fc.assert(
    fc.property(ladder, fc.array(move, { minLength: 1, maxLength: 12 }), (shape, moves) => {
      const book = new Book();
      const any: LadderQuotes = { kind: 'ladder', owner: MAKER, ...shape };
      let previous = moves[0]?.mark ?? 1;
      moves.forEach(({ mark, sold }, step) => {
        const quoted = refreshQuotes(book, any, mark, previous, 5_000, step === 0);
        previous = mark;
        expect(book.check()).toBeNull();
        expect(book.bestBid()).toBeLessThan(mark);
        expect(book.bestAsk()).toBeGreaterThan(mark);
        for (const side of ['buy', 'sell'] as const) {
          const rows = book.levels(side, 100);
          expect(rows.reduce((sum, { lots }) => sum + lots, 0)).toBe(
            side === 'buy' ? quoted?.bidLots : quoted?.askLots,
          );
          for (const { price, lots } of rows) {
            const level = [...Array(shape.levels).keys()].find(
              (i) => levelDistance(mark, shape.spacingPpm, i + 1) === Math.abs(mark - price),
            );
            expect(level).toBeDefined();
            expect(price).toBeGreaterThanOrEqual(1);
            expect(price).toBeLessThanOrEqual(5_000);
            let target = shape.sizeLots;
            for (let i = 0; i < (level ?? 0); i++) target = Math.floor((target * shape.decayPpm) / 1_000_000);
            expect(lots).toBeLessThanOrEqual(target);
          }
          expect(rows.length).toBeLessThanOrEqual(shape.levels);
        }
        const take = (_owner: number, _order: number, lots: number): number => lots;
        if (sold > 0) book.match('sell', sold, 0, take);
        if (sold < 0) book.match('buy', -sold, Number.POSITIVE_INFINITY, take);
      });
    }),
    { numRuns: 200 },
  );
});
