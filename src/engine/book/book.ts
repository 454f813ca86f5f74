/**
 * The order book of one contract: price–time priority, every order with an owner. It keeps orders and finds who is
 * next; it moves no money, knows no margin, and never decides whether a fill may happen: `match` asks its caller.
 *
 * Prices are whole ticks >= 1, sizes whole lots; both are safe integers held in doubles, so sums stay exact.
 */
import { bookFaults } from './check.ts';
import { LevelColumns, NONE, OrderColumns, OwnerColumns } from './columns.ts';
import { PriceList } from './priceList.ts';

/** `buy`: bids, or a taker who buys. `sell`: asks, or a taker who sells. */
export type Side = 'buy' | 'sell';

/** Called for each resting order that could fill; returns how many of the offered lots are taken. */
export type Fill = (owner: number, order: number, lots: number, price: number) => number;

/** Sees one resting order; `lots` is signed, buy > 0. */
export type Visit = (owner: number, order: number, lots: number, price: number) => void;

export class Book {
  // Public for `check.ts` and tests only; everything else goes through the methods.
  readonly bids: PriceList;
  readonly asks: PriceList;
  readonly orders: OrderColumns;
  readonly levelColumns: LevelColumns;
  readonly owners: OwnerColumns;
  /** Number of the last order added; 0 before the first. Part of the state: numbers never repeat. */
  lastOrder = 0;
  /** Orders resting now. */
  orderCount = 0;

  constructor(
    bids = new PriceList(),
    asks = new PriceList(),
    orders = new OrderColumns(),
    levelColumns = new LevelColumns(),
    owners = new OwnerColumns(),
  ) {
    this.bids = bids;
    this.asks = asks;
    this.orders = orders;
    this.levelColumns = levelColumns;
    this.owners = owners;
  }

  /** Highest bid in ticks; 0 when there is none. */
  bestBid(): number {
    const { keys, count } = this.bids;
    return count === 0 ? 0 : (keys[count - 1] ?? 0);
  }

  /** Lowest ask in ticks; Infinity when there is none. */
  bestAsk(): number {
    const { keys, count } = this.asks;
    return count === 0 ? Number.POSITIVE_INFINITY : -(keys[count - 1] ?? 0);
  }

  /** Lots resting on one side at a price. */
  lotsAt(side: Side, price: number): number {
    const level = side === 'buy' ? this.bids.find(price) : this.asks.find(-price);
    return level === NONE ? 0 : (this.levelColumns.lots[level] ?? 0);
  }

  /** The best `most` levels of one side, best first. */
  levels(side: Side, most: number): { price: number; lots: number }[] {
    const list = side === 'buy' ? this.bids : this.asks;
    const rows: { price: number; lots: number }[] = [];
    for (let at = list.count - 1; at >= 0 && rows.length < most; at--) {
      const lots = this.levelColumns.lots[list.levels[at] ?? NONE] ?? 0;
      // A level is empty only while its last order is being offered.
      if (lots > 0) rows.push({ price: Math.abs(list.keys[at] ?? 0), lots });
    }
    return rows;
  }

  /**
   * Rests an order behind all others at its price and returns its number.
   * @param lots signed, buy > 0, never 0
   * @param price whole ticks >= 1 that does not cross the other side: the caller has matched first
   */
  add(owner: number, lots: number, price: number): number {
    const buys = lots > 0;
    const list = buys ? this.bids : this.asks;
    const key = buys ? price : -price;
    const size = buys ? lots : -lots;
    const { orders, levelColumns, owners } = this;
    const at = list.place(key);
    let level: number;
    if (at < list.count && list.keys[at] === key) level = list.levels[at] ?? NONE;
    else {
      level = levelColumns.take(key);
      list.insert(at, key, level);
    }
    const slot = orders.take();
    const number = this.lastOrder + 1;
    this.lastOrder = number;
    this.orderCount += 1;
    orders.number[slot] = number;
    orders.lots[slot] = size;
    orders.level[slot] = level;

    const tail = levelColumns.tail[level] ?? NONE;
    orders.previous[slot] = tail;
    orders.next[slot] = NONE;
    if (tail === NONE) levelColumns.head[level] = slot;
    else orders.next[tail] = slot;
    levelColumns.tail[level] = slot;
    levelColumns.lots[level] = (levelColumns.lots[level] ?? 0) + size;

    const place = owners.take(owner);
    const newest = owners.head[place] ?? NONE;
    orders.owner[slot] = place;
    orders.ownerPrevious[slot] = NONE;
    orders.ownerNext[slot] = newest;
    if (newest !== NONE) orders.ownerPrevious[newest] = slot;
    owners.head[place] = slot;
    return number;
  }

  /**
   * Walks the other side in price–time order while its price is not worse than `limit`, offering each resting order to
   * `fill`, which returns the lots it accepts. Fewer than offered ends the walk. Returns the lots filled.
   * @param side the taker's
   * @param lots unsigned
   * @param limit ticks; a buyer without limit passes Infinity, a seller 0
   * @param fill may not touch this book
   * @param exclude orders of this account are walked past and stay (no self-trade)
   * @throws RangeError when `fill` accepts less than nothing or more than it was offered
   */
  match(side: Side, lots: number, limit: number, fill: Fill, exclude = NONE): number {
    const list = side === 'buy' ? this.asks : this.bids;
    const worstKey = side === 'buy' ? -limit : limit;
    const excluded = exclude === NONE ? NONE : this.owners.find(exclude);
    const { orders, levelColumns, owners } = this;
    let left = lots;
    for (let at = list.count - 1; at >= 0 && left > 0; at--) {
      const key = list.keys[at] ?? 0;
      if (key < worstKey) break;
      const level = list.levels[at] ?? NONE;
      const price = key < 0 ? -key : key;
      let slot = levelColumns.head[level] ?? NONE;
      while (slot !== NONE && left > 0) {
        const following = orders.next[slot] ?? NONE;
        const place = orders.owner[slot] ?? NONE;
        if (place !== excluded) {
          const standing = orders.lots[slot] ?? 0;
          const offered = standing < left ? standing : left;
          // Taken out before it is offered and what was not accepted put back, so that a picture taken at the fill's own
          // event shows the book as the fill left it.
          levelColumns.lots[level] = (levelColumns.lots[level] ?? 0) - offered;
          orders.lots[slot] = standing - offered;
          const accepted = fill(owners.account[place] ?? NONE, orders.number[slot] ?? 0, offered, price);
          if (!(accepted >= 0 && accepted <= offered))
            throw new RangeError(`a fill of ${accepted} lots was accepted where ${offered} were offered`);
          left -= accepted;
          levelColumns.lots[level] = (levelColumns.lots[level] ?? 0) + offered - accepted;
          orders.lots[slot] = standing - accepted;
          if (accepted === standing) this.unlink(slot, level);
          if (accepted < offered) {
            this.dropIfEmpty(list, at, level);
            return lots - left;
          }
        }
        slot = following;
      }
      this.dropIfEmpty(list, at, level);
    }
    return lots - left;
  }

  /** Cancels every order of an account; the lots are unsigned. Costs what the account has here, not what others have. */
  cancelOwner(owner: number): { orders: number; lots: number } {
    const cancelled = { orders: 0, lots: 0 };
    const place = this.owners.find(owner);
    if (place === NONE) return cancelled;
    let slot = this.owners.head[place] ?? NONE;
    while (slot !== NONE) {
      const following = this.orders.ownerNext[slot] ?? NONE;
      cancelled.orders += 1;
      cancelled.lots += this.withdraw(slot);
      slot = following;
    }
    return cancelled;
  }

  /**
   * Cancels one order by number and returns the lots it still had; 0 when it does not rest here any more.
   * Looks through the slots one by one: the engine cancels by owner, only a person cancels by number.
   */
  cancel(order: number): number {
    const slot = order > 0 ? this.orders.number.indexOf(order) : NONE;
    return slot === NONE ? 0 : this.withdraw(slot);
  }

  ownerHasOrders(owner: number): boolean {
    const place = this.owners.find(owner);
    return place !== NONE && this.owners.head[place] !== NONE;
  }

  /** Visits an account's orders, newest first. The visitor may not touch the book. */
  ownerOrders(owner: number, visit: Visit): void {
    const place = this.owners.find(owner);
    if (place === NONE) return;
    for (let slot = this.owners.head[place] ?? NONE; slot !== NONE; slot = this.orders.ownerNext[slot] ?? NONE)
      this.show(slot, visit);
  }

  /** Visits every order: bids, then asks, each side in price–time order. The visitor may not touch the book. */
  fold(visit: Visit): void {
    for (const list of [this.bids, this.asks])
      for (let at = list.count - 1; at >= 0; at--) {
        const level = list.levels[at] ?? NONE;
        for (let slot = this.levelColumns.head[level] ?? NONE; slot !== NONE; slot = this.orders.next[slot] ?? NONE)
          this.show(slot, visit);
      }
  }

  /** An independent book with the same orders, numbers and priority. Costs a copy of the columns. */
  copy(): Book {
    const twin = new Book(
      this.bids.copy(),
      this.asks.copy(),
      this.orders.copy(),
      this.levelColumns.copy(),
      this.owners.copy(),
    );
    twin.lastOrder = this.lastOrder;
    twin.orderCount = this.orderCount;
    return twin;
  }

  /** The first thing wrong with the book's own bookkeeping, or null. Reads everything: for tests and checkpoints. */
  check(): string | null {
    return bookFaults(this);
  }

  private show(slot: number, visit: Visit): void {
    const { orders, levelColumns, owners } = this;
    const key = levelColumns.key[orders.level[slot] ?? NONE] ?? 0;
    const lots = orders.lots[slot] ?? 0;
    const account = owners.account[orders.owner[slot] ?? NONE] ?? NONE;
    visit(account, orders.number[slot] ?? 0, key > 0 ? lots : -lots, Math.abs(key));
  }

  /** Takes one order out of the book, with its level if that is empty then. Returns the lots it had. */
  private withdraw(slot: number): number {
    const { orders, levelColumns } = this;
    const level = orders.level[slot] ?? NONE;
    const lots = orders.lots[slot] ?? 0;
    levelColumns.lots[level] = (levelColumns.lots[level] ?? 0) - lots;
    this.unlink(slot, level);
    const key = levelColumns.key[level] ?? 0;
    const list = key > 0 ? this.bids : this.asks;
    if (levelColumns.head[level] === NONE) this.dropIfEmpty(list, list.place(key), level);
    return lots;
  }

  private unlink(slot: number, level: number): void {
    const { orders, levelColumns, owners } = this;
    const next = orders.next[slot] ?? NONE;
    const previous = orders.previous[slot] ?? NONE;
    if (previous === NONE) levelColumns.head[level] = next;
    else orders.next[previous] = next;
    if (next === NONE) levelColumns.tail[level] = previous;
    else orders.previous[next] = previous;

    const older = orders.ownerNext[slot] ?? NONE;
    const newer = orders.ownerPrevious[slot] ?? NONE;
    if (newer === NONE) owners.head[orders.owner[slot] ?? NONE] = older;
    else orders.ownerNext[newer] = older;
    if (older !== NONE) orders.ownerPrevious[older] = newer;

    orders.release(slot);
    this.orderCount -= 1;
  }

  private dropIfEmpty(list: PriceList, at: number, level: number): void {
    if (this.levelColumns.head[level] !== NONE) return;
    list.remove(at);
    this.levelColumns.release(level);
  }
}
