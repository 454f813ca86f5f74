/** What two runs must agree on: the digest, and every column of the state. */
import type { State } from '#engine/account/state.ts';
import { digestText } from '#engine/digest.ts';

const columnOf = (column: Float64Array | null): readonly number[] | null =>
  column === null ? null : Array.from(column);

const orders = (market: State['markets'][number]): readonly (readonly number[])[] => {
  const rows: (readonly number[])[] = [];
  market.book.fold((owner, order, lots, price) => rows.push([owner, order, lots, price]));
  return rows;
};

/** Everything that decides what happens next, and the digest of what happened, as plain values. */
export const snapshot = (state: State): unknown => ({
  step: state.step,
  generator: state.generator,
  digest: digestText(state.digest),
  cash: columnOf(state.cash),
  markets: state.markets.map((market) => ({
    index: market.index,
    mark: market.mark,
    previousMark: market.previousMark,
    periodMark: market.periodMark,
    last: market.last,
    openInterest: market.openInterest,
    lots: columnOf(market.positions.lots),
    cost: columnOf(market.positions.cost),
    margin: columnOf(market.positions.margin),
    orders: orders(market),
  })),
  funds: state.funds.map((fund) => ({ ...fund, window: [...fund.window] })),
  multi: [...state.multi].sort((a, b) => a - b),
  coolDown: [...state.coolDown].sort(([a], [b]) => a - b),
  money: state.expectedMoney.toNumber(),
});
