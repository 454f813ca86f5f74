/** What can be asked of the exchange, in engine units. Imperatives; each becomes at least one event. */
import type { Atoms, Lots, Ticks } from './units.ts';

export type Command =
  | { readonly kind: 'setIndexPrice'; readonly contract: number; readonly price: Ticks }
  | { readonly kind: 'deposit'; readonly account: number; readonly amount: Atoms }
  | { readonly kind: 'withdraw'; readonly account: number; readonly amount: Atoms }
  | {
      readonly kind: 'trade';
      readonly buyer: number;
      readonly seller: number;
      readonly contract: number;
      readonly lots: Lots;
      readonly price: Ticks;
    }
  /** A limit order; what crosses the book trades at once, the rest rests. */
  | {
      readonly kind: 'placeOrder';
      readonly account: number;
      readonly contract: number;
      /** Signed: buy > 0, sell < 0. */
      readonly lots: Lots;
      readonly price: Ticks;
    }
  | { readonly kind: 'cancelOrders'; readonly account: number; readonly contract: number };
