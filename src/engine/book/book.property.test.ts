// The book against the plainest model there is: an array of orders, searched and sorted each time.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Book, type Side } from './book.ts';

interface Order {
  readonly owner: number;
  readonly order: number;
  lots: number;
  readonly price: number;
}

class NaiveBook {
  orders: Order[] = [];
  lastOrder = 0;

  side(buys: boolean): Order[] {
    return this.orders
      .filter(({ lots }) => lots > 0 === buys)
      .sort((a, b) => (buys ? b.price - a.price : a.price - b.price) || a.order - b.order);
  }
  crosses(lots: number, price: number): boolean {
    const best = this.side(lots < 0)[0];
    return best !== undefined && (lots > 0 ? best.price <= price : best.price >= price);
  }
  add(owner: number, lots: number, price: number): number {
    this.lastOrder += 1;
    this.orders.push({ owner, order: this.lastOrder, lots, price });
    return this.lastOrder;
  }
  match(
    side: Side,
    lots: number,
    limit: number,
    perOrder: number,
    exclude: number,
  ): { total: number; fills: number[][] } {
    let left = lots;
    const fills: number[][] = [];
    for (const order of this.side(side === 'sell')) {
      if (left === 0 || (side === 'buy' ? order.price > limit : order.price < limit)) break;
      if (order.owner === exclude) continue;
      const offered = Math.min(left, Math.abs(order.lots));
      const accepted = Math.min(offered, perOrder);
      fills.push([order.owner, order.order, offered, order.price]);
      order.lots -= Math.sign(order.lots) * accepted;
      left -= accepted;
      if (accepted < offered) break;
    }
    this.orders = this.orders.filter((order) => order.lots !== 0);
    return { total: lots - left, fills };
  }
  cancel(leaves: (order: Order) => boolean): { orders: number; lots: number } {
    const gone = this.orders.filter(leaves);
    this.orders = this.orders.filter((order) => !leaves(order));
    return { orders: gone.length, lots: gone.reduce((sum, { lots }) => sum + Math.abs(lots), 0) };
  }
  copy(): NaiveBook {
    const twin = new NaiveBook();
    twin.orders = this.orders.map((order) => ({ ...order }));
    twin.lastOrder = this.lastOrder;
    return twin;
  }
}

const owner = fc.integer({ min: 0, max: 5 });
const price = fc.integer({ min: 1, max: 40 });
const action = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('add' as const),
      owner,
      buys: fc.boolean(),
      lots: fc.integer({ min: 1, max: 30 }),
      price,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('match' as const),
      side: fc.constantFrom<Side>('buy', 'sell'),
      lots: fc.integer({ min: 0, max: 120 }),
      limit: fc.integer({ min: 0, max: 41 }),
      perOrder: fc.constantFrom(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 7, 0),
      exclude: fc.integer({ min: -1, max: 6 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cancelOwner' as const), owner }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('cancel' as const), order: fc.integer({ min: 0, max: 60 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('copy' as const) }) },
);

function everything(book: Book): number[][] {
  const seen: number[][] = [];
  book.fold((...order) => seen.push(order));
  return seen;
}
const modelEverything = (model: NaiveBook): number[][] =>
  [...model.side(true), ...model.side(false)].map(({ owner, order, lots, price }) => [owner, order, lots, price]);

function levelsOf(orders: readonly Order[]): { price: number; lots: number }[] {
  const totals = new Map<number, number>();
  for (const { price, lots } of orders) totals.set(price, (totals.get(price) ?? 0) + Math.abs(lots));
  return [...totals].map(([price, lots]) => ({ price, lots }));
}

function expectSame(book: Book, model: NaiveBook): void {
  expect(book.check()).toBeNull();
  expect(everything(book)).toEqual(modelEverything(model));
  expect(book.levels('buy', 5)).toEqual(levelsOf(model.side(true)).slice(0, 5));
  expect(book.levels('sell', 5)).toEqual(levelsOf(model.side(false)).slice(0, 5));
  expect(book.bestBid()).toBe(model.side(true)[0]?.price ?? 0);
  expect(book.bestAsk()).toBe(model.side(false)[0]?.price ?? Number.POSITIVE_INFINITY);
}

test('any run of orders, matches, cancels and copies agrees with the naive book', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 80 }), (actions) => {
      let book = new Book();
      let model = new NaiveBook();
      const checkpoints: { book: Book; orders: number[][] }[] = [];
      for (const step of actions) {
        switch (step.kind) {
          case 'add': {
            const lots = step.buys ? step.lots : -step.lots;
            if (model.crosses(lots, step.price)) break;
            expect(book.add(step.owner, lots, step.price)).toBe(model.add(step.owner, lots, step.price));
            break;
          }
          case 'match': {
            const expected = model.match(step.side, step.lots, step.limit, step.perOrder, step.exclude);
            const fills: number[][] = [];
            const total = book.match(
              step.side,
              step.lots,
              step.limit,
              (...offer) => {
                fills.push(offer);
                return Math.min(offer[2], step.perOrder);
              },
              step.exclude,
            );
            expect({ total, fills }).toEqual(expected);
            break;
          }
          case 'cancelOwner':
            expect(book.cancelOwner(step.owner)).toEqual(model.cancel((order) => order.owner === step.owner));
            expect(book.ownerHasOrders(step.owner)).toBe(false);
            break;
          case 'cancel':
            expect(book.cancel(step.order)).toBe(model.cancel((order) => order.order === step.order).lots);
            break;
          case 'copy':
            // Go on with the copy; the original must not move any more.
            checkpoints.push({ book, orders: everything(book) });
            book = book.copy();
            model = model.copy();
        }
        expectSame(book, model);
      }
      for (const checkpoint of checkpoints) {
        expect(everything(checkpoint.book)).toEqual(checkpoint.orders);
        expect(checkpoint.book.check()).toBeNull();
      }
    }),
    { numRuns: 300 },
  );
});

test('a book that has grown many times over stays in order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(owner, fc.integer({ min: 1, max: 900 })), { minLength: 300, maxLength: 1200 }),
      (rows) => {
        const book = new Book();
        const model = new NaiveBook();
        for (const [account, ticks] of rows) {
          const lots = ticks <= 450 ? 1 + (ticks % 7) : -1 - (ticks % 7);
          book.add(account, lots, ticks);
          model.add(account, lots, ticks);
        }
        expectSame(book, model);
        expect(book.cancelOwner(0)).toEqual(model.cancel((order) => order.owner === 0));
        expectSame(book, model);
      },
    ),
    { numRuns: 20 },
  );
});

test('an owner’s orders are visited newest first', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(owner, price), { maxLength: 40 }), (rows) => {
      const book = new Book();
      const mine: number[] = [];
      for (const [account, ticks] of rows) {
        const order = book.add(account, 1, ticks);
        if (account === 3) mine.unshift(order);
      }
      const seen: number[] = [];
      book.ownerOrders(3, (_account, order) => seen.push(order));
      expect(seen).toEqual(mine);
    }),
  );
});
