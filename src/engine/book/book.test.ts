import { describe, expect, test } from 'vitest';
import { Book } from './book.ts';

interface Filled {
  readonly owner: number;
  readonly order: number;
  readonly lots: number;
  readonly price: number;
}

/** A fill callback that takes everything, or at most `most` lots of each order, and remembers. */
function collector(most = Number.POSITIVE_INFINITY) {
  const fills: Filled[] = [];
  const fill = (owner: number, order: number, lots: number, price: number): number => {
    const accepted = Math.min(lots, most);
    fills.push({ owner, order, lots: accepted, price });
    return accepted;
  };
  return { fills, fill };
}

/** Bids 99×5 (account 7), 99×3 (8), 98×4 (7); asks 101×2 (9), 102×6 (7). */
function smallBook(): Book {
  const book = new Book();
  book.add(7, 5, 99);
  book.add(8, 3, 99);
  book.add(7, 4, 98);
  book.add(9, -2, 101);
  book.add(7, -6, 102);
  return book;
}

describe('an empty book', () => {
  test('has no best prices, no levels and fills nothing', () => {
    const book = new Book();
    expect(book.bestBid()).toBe(0);
    expect(book.bestAsk()).toBe(Number.POSITIVE_INFINITY);
    expect(book.levels('buy', 10)).toEqual([]);
    expect(book.lotsAt('sell', 101)).toBe(0);
    expect(book.match('buy', 5, Number.POSITIVE_INFINITY, collector().fill)).toBe(0);
    expect(book.check()).toBeNull();
  });
});

describe('resting orders', () => {
  test('are numbered from 1 and numbers never repeat', () => {
    const book = new Book();
    expect(book.add(7, 5, 99)).toBe(1);
    expect(book.cancel(1)).toBe(5);
    expect(book.add(7, 5, 99)).toBe(2);
    expect(book.copy().add(7, 1, 98)).toBe(3);
  });

  test('add up by level, best first', () => {
    const book = smallBook();
    expect(book.bestBid()).toBe(99);
    expect(book.bestAsk()).toBe(101);
    expect(book.lotsAt('buy', 99)).toBe(8);
    expect(book.lotsAt('sell', 99)).toBe(0);
    expect(book.levels('buy', 10)).toEqual([
      { price: 99, lots: 8 },
      { price: 98, lots: 4 },
    ]);
    expect(book.levels('sell', 1)).toEqual([{ price: 101, lots: 2 }]);
    expect(book.check()).toBeNull();
  });

  test('are folded in price–time order, bids before asks, asks negative', () => {
    const seen: number[][] = [];
    smallBook().fold((owner, order, lots, price) => seen.push([owner, order, lots, price]));
    expect(seen).toEqual([
      [7, 1, 5, 99],
      [8, 2, 3, 99],
      [7, 3, 4, 98],
      [9, 4, -2, 101],
      [7, 5, -6, 102],
    ]);
  });
});

describe('matching', () => {
  test('takes the best price first and the oldest order first', () => {
    const book = smallBook();
    const { fills, fill } = collector();
    expect(book.match('sell', 9, 0, fill)).toBe(9);
    expect(fills).toEqual([
      { owner: 7, order: 1, lots: 5, price: 99 },
      { owner: 8, order: 2, lots: 3, price: 99 },
      { owner: 7, order: 3, lots: 1, price: 98 },
    ]);
    expect(book.levels('buy', 10)).toEqual([{ price: 98, lots: 3 }]);
    expect(book.check()).toBeNull();
  });

  test('an order filled in part keeps its place', () => {
    const book = smallBook();
    book.match('sell', 2, 0, collector().fill);
    const { fills, fill } = collector();
    book.match('sell', 4, 0, fill);
    expect(fills.map(({ order, lots }) => [order, lots])).toEqual([
      [1, 3],
      [2, 1],
    ]);
  });

  test('stops at the limit, which itself still fills', () => {
    const book = smallBook();
    expect(book.match('buy', 100, 101, collector().fill)).toBe(2);
    expect(book.bestAsk()).toBe(102);
    expect(book.match('buy', 100, 101, collector().fill)).toBe(0);
  });

  test('the callback ends the walk by accepting less than it was offered', () => {
    const book = smallBook();
    const { fills, fill } = collector(4);
    expect(book.match('sell', 9, 0, fill)).toBe(4);
    expect(fills).toHaveLength(1);
    expect(book.levels('buy', 10)).toEqual([
      { price: 99, lots: 4 },
      { price: 98, lots: 4 },
    ]);
    expect(book.match('sell', 9, 0, () => 0)).toBe(0);
    expect(book.check()).toBeNull();
  });

  test('walks past the excluded account and leaves its orders in place', () => {
    const book = smallBook();
    const { fills, fill } = collector();
    expect(book.match('sell', 50, 0, fill, 7)).toBe(3);
    expect(fills.map(({ owner }) => owner)).toEqual([8]);
    expect(book.levels('buy', 10)).toEqual([
      { price: 99, lots: 5 },
      { price: 98, lots: 4 },
    ]);
    expect(book.match('buy', 50, Number.POSITIVE_INFINITY, fill, 7)).toBe(2);
    expect(book.levels('sell', 10)).toEqual([{ price: 102, lots: 6 }]);
    expect(book.check()).toBeNull();
  });

  test('an account that never had an order excludes nobody', () => {
    expect(smallBook().match('sell', 50, 0, collector().fill, 123)).toBe(12);
  });

  test.each([-1, 6, Number.NaN])('refuses a callback that accepts %s of 5', (accepted) => {
    expect(() => smallBook().match('sell', 9, 0, () => accepted)).toThrow(RangeError);
  });
});

describe('cancelling', () => {
  test('by owner takes all its orders on both sides and nobody else’s', () => {
    const book = smallBook();
    expect(book.cancelOwner(7)).toEqual({ orders: 3, lots: 15 });
    expect(book.ownerHasOrders(7)).toBe(false);
    expect(book.ownerHasOrders(8)).toBe(true);
    expect(book.levels('buy', 10)).toEqual([{ price: 99, lots: 3 }]);
    expect(book.levels('sell', 10)).toEqual([{ price: 101, lots: 2 }]);
    expect(book.cancelOwner(7)).toEqual({ orders: 0, lots: 0 });
    expect(book.cancelOwner(1234)).toEqual({ orders: 0, lots: 0 });
    expect(book.check()).toBeNull();
  });

  test('by number returns the lots that were left, and 0 for what rests no more', () => {
    const book = smallBook();
    book.match('sell', 2, 0, collector().fill);
    expect(book.cancel(1)).toBe(3);
    expect(book.cancel(1)).toBe(0);
    expect(book.cancel(0)).toBe(0);
    expect(book.cancel(99)).toBe(0);
    expect(book.check()).toBeNull();
  });
});

describe('check', () => {
  test('names a crossed book and a level total that is off', () => {
    const crossed = new Book();
    crossed.add(1, 5, 100);
    crossed.add(2, -5, 100);
    expect(crossed.check()).toContain('crossed');
    const wrong = smallBook();
    wrong.levelColumns.lots[0] = 1;
    expect(wrong.check()).toContain('says 1 lots, has 8');
  });
});
