/** The book's own invariants, read from outside, for tests and checkpoints. It repairs nothing. */
import type { Book } from './book.ts';
import { NONE } from './columns.ts';
import type { PriceList } from './priceList.ts';

/** One level: links in both directions, order numbers rising, lots that add up. Returns its number of orders. */
function levelFault(book: Book, key: number, level: number): { fault: string | null; orders: number } {
  const { orders, levelColumns } = book;
  const fail = (what: string) => ({ fault: `level ${key}: ${what}`, orders: 0 });
  if (levelColumns.key[level] !== key) return fail('has another key in its column');
  let previous = NONE;
  let lots = 0;
  let count = 0;
  let number = 0;
  for (let slot = levelColumns.head[level] ?? NONE; slot !== NONE; slot = orders.next[slot] ?? NONE) {
    const standing = orders.lots[slot] ?? 0;
    if (orders.previous[slot] !== previous) return fail('broken back link');
    if (orders.level[slot] !== level) return fail('an order names another level');
    if (!(standing > 0 && Number.isSafeInteger(standing))) return fail(`an order of ${standing} lots`);
    if ((orders.number[slot] ?? 0) <= number) return fail('orders out of time order');
    number = orders.number[slot] ?? 0;
    lots += standing;
    count += 1;
    previous = slot;
    if (count > book.orderCount) return fail('endless list');
  }
  if (count === 0) return fail('empty');
  if (levelColumns.tail[level] !== previous) return fail('tail is not the last order');
  if (levelColumns.lots[level] !== lots) return fail(`says ${levelColumns.lots[level]} lots, has ${lots}`);
  return { fault: null, orders: count };
}

function sideFault(book: Book, list: PriceList): { fault: string | null; orders: number } {
  let orders = 0;
  for (let at = 0; at < list.count; at++) {
    const key = list.keys[at] ?? 0;
    if (at > 0 && !((list.keys[at - 1] ?? 0) < key)) return { fault: `levels out of order at ${key}`, orders: 0 };
    const found = levelFault(book, key, list.levels[at] ?? NONE);
    if (found.fault !== null) return found;
    orders += found.orders;
  }
  return { fault: null, orders };
}

/** Every order hangs in exactly one owner's list, newest first. */
function ownerFault(book: Book): string | null {
  const { owners, orders } = book;
  let count = 0;
  for (let place = 0; place < owners.count; place++) {
    let newer = NONE;
    for (let slot = owners.head[place] ?? NONE; slot !== NONE; slot = orders.ownerNext[slot] ?? NONE) {
      if (orders.owner[slot] !== place) return `owner ${owners.account[place]}: somebody else's order in its list`;
      if (orders.ownerPrevious[slot] !== newer) return `owner ${owners.account[place]}: broken back link`;
      if (newer !== NONE && (orders.number[slot] ?? 0) >= (orders.number[newer] ?? 0))
        return `owner ${owners.account[place]}: orders not newest first`;
      newer = slot;
      count += 1;
      if (count > book.orderCount) return `owner ${owners.account[place]}: endless list`;
    }
  }
  return count === book.orderCount ? null : `owners list ${count} orders, the book has ${book.orderCount}`;
}

/** The first fault found, or null. */
export function bookFaults(book: Book): string | null {
  const bids = sideFault(book, book.bids);
  if (bids.fault !== null) return `bids: ${bids.fault}`;
  const asks = sideFault(book, book.asks);
  if (asks.fault !== null) return `asks: ${asks.fault}`;
  if (bids.orders + asks.orders !== book.orderCount)
    return `levels hold ${bids.orders + asks.orders} orders, the book counts ${book.orderCount}`;
  if (book.bestBid() >= book.bestAsk()) return `crossed: bid ${book.bestBid()}, ask ${book.bestAsk()}`;
  return ownerFault(book);
}
