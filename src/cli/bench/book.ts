/**
 * Target E6: limit add + market match of our order book against nodejs-order-book, the fastest order-book package of
 * the npm registry that we measured. Both get the same random flow, both collect who was filled, how much and at what
 * price, and both lists must be equal before any time counts.
 */
import { OrderBook, Side } from 'nodejs-order-book';
import { Book } from '#engine/book/book.ts';
import { Generator } from '#engine/rng.ts';
import { median, type Row, ratioRow } from './row.ts';

const LEVELS = 1000;
const MIDDLE = 10_000;
const MOST_LOTS = 20;
const SEED = 20_251_010;

/** Orders that fill the book first, then pairs of one limit order and one market order. */
interface Flow {
  readonly resting: number;
  readonly pairs: number;
  /** Per limit order: 1 buys, 0 sells; lots; price. Sides never meet: bids below the middle, asks above. */
  readonly buys: Uint8Array;
  readonly lots: Float64Array;
  readonly prices: Float64Array;
  /** The order's number as the text that the package wants for an id. */
  readonly ids: readonly string[];
  readonly takerBuys: Uint8Array;
  readonly takerLots: Float64Array;
}

/** What a run collects. */
interface Fills<Order> {
  readonly orders: Order[];
  readonly lots: number[];
  readonly prices: number[];
}

const none = <Order>(): Fills<Order> => ({ orders: [], lots: [], prices: [] });

function randomFlow(pairs: number): Flow {
  const generator = new Generator(SEED);
  const resting = LEVELS * 4;
  const count = resting + pairs;
  const flow = {
    resting,
    pairs,
    buys: new Uint8Array(count),
    lots: new Float64Array(count),
    prices: new Float64Array(count),
    ids: Array.from({ length: count }, (_, i) => String(i + 1)),
    takerBuys: new Uint8Array(pairs),
    takerLots: new Float64Array(pairs),
  };
  for (let i = 0; i < count; i++) {
    const buys = generator.below(2);
    const distance = 1 + generator.below(LEVELS);
    flow.buys[i] = buys;
    flow.lots[i] = 1 + generator.below(MOST_LOTS);
    flow.prices[i] = buys === 1 ? MIDDLE - distance : MIDDLE + distance;
  }
  for (let i = 0; i < pairs; i++) {
    flow.takerBuys[i] = generator.below(2);
    flow.takerLots[i] = 1 + generator.below(MOST_LOTS);
  }
  return flow;
}

/** Milliseconds for the pairs; filling the book first does not count. */
function runOurs(flow: Flow, fills: Fills<number>): number {
  const book = new Book();
  const rest = (i: number): void => {
    const lots = flow.lots[i] ?? 0;
    book.add(0, flow.buys[i] === 1 ? lots : -lots, flow.prices[i] ?? 0);
  };
  const collect = (_owner: number, order: number, lots: number, price: number): number => {
    fills.orders.push(order);
    fills.lots.push(lots);
    fills.prices.push(price);
    return lots;
  };
  for (let i = 0; i < flow.resting; i++) rest(i);
  const start = performance.now();
  for (let i = 0; i < flow.pairs; i++) {
    rest(flow.resting + i);
    const lots = flow.takerLots[i] ?? 0;
    if (flow.takerBuys[i] === 1) book.match('buy', lots, Number.POSITIVE_INFINITY, collect);
    else book.match('sell', lots, 0, collect);
  }
  return performance.now() - start;
}

function runReference(flow: Flow, fills: Fills<string>): number {
  const book = new OrderBook();
  const rest = (i: number): void => {
    book.limit({
      side: flow.buys[i] === 1 ? Side.BUY : Side.SELL,
      id: flow.ids[i] ?? '',
      size: flow.lots[i] ?? 0,
      price: flow.prices[i] ?? 0,
    });
  };
  for (let i = 0; i < flow.resting; i++) rest(i);
  const start = performance.now();
  for (let i = 0; i < flow.pairs; i++) {
    rest(flow.resting + i);
    const result = book.market({
      side: flow.takerBuys[i] === 1 ? Side.BUY : Side.SELL,
      size: flow.takerLots[i] ?? 0,
    });
    for (const order of result.done) {
      if (!('price' in order)) throw new Error('a market order filled something that is not a limit order');
      fills.orders.push(order.id);
      fills.lots.push(order.size);
      fills.prices.push(order.price);
    }
    if (result.partial !== null) {
      fills.orders.push(result.partial.id);
      fills.lots.push(result.partialQuantityProcessed);
      fills.prices.push(result.partial.price);
    }
  }
  return performance.now() - start;
}

/** Throws unless both sides filled the same orders with the same lots at the same prices in the same order. */
function assertSame(ours: Fills<number>, reference: Fills<string>): void {
  if (ours.orders.length !== reference.orders.length || ours.orders.length === 0)
    throw new Error(`order books disagree: ${ours.orders.length} fills against ${reference.orders.length}`);
  ours.orders.forEach((order, i) => {
    const same =
      String(order) === reference.orders[i] &&
      ours.lots[i] === reference.lots[i] &&
      ours.prices[i] === reference.prices[i];
    if (!same) throw new Error(`order books disagree at fill ${i}, order ${order}`);
  });
}

/** One row: nanoseconds per pair of limit and market order, median of runs that alternate the two sides. */
export function benchBook(quick: boolean): Row[] {
  const flow = randomFlow(20_000);
  const warmUp = 3;
  const rounds = warmUp + (quick ? 9 : 31);
  const ours: number[] = [];
  const reference: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const ourFills = none<number>();
    const referenceFills = none<string>();
    const ourTime = runOurs(flow, ourFills);
    const referenceTime = runReference(flow, referenceFills);
    if (round === 0) assertSame(ourFills, referenceFills);
    if (round < warmUp) continue;
    ours.push((ourTime * 1e6) / flow.pairs);
    reference.push((referenceTime * 1e6) / flow.pairs);
  }
  const claim = { kind: 'timesFaster', times: 5 } as const;
  return [ratioRow('E6 order book, limit add + market match (ns)', median(ours), median(reference), claim)];
}
