/** The books-balance line: sums over all accounts, computed from the state every time it is asked. */
import type { BooksFrame } from '#protocol/frame.ts';
import type { State } from './account/state.ts';
import { Money } from './money.ts';
import type { World } from './world.ts';

/** Σ (cash + isolated margin − cost) over all accounts, exact. Values add to nothing because lots do. */
export function totalMoney(world: World, state: State): Money {
  const total = new Money();
  for (let account = 0; account < world.accounts; account++) {
    total.add(state.cash[account] ?? 0);
    for (const { positions } of state.markets)
      total.add((positions.margin?.[account] ?? 0) - (positions.cost[account] ?? 0));
  }
  return total;
}

/** Money as it is against money as it must be, Σ lots and open interest per contract. */
export function booksOf(world: World, state: State): BooksFrame {
  const money = totalMoney(world, state);
  const lots = state.markets.map(({ positions }) => positions.lots.reduce((sum, held) => sum + held, 0));
  return {
    balanced: money.equals(state.expectedMoney) && lots.every((sum) => sum === 0),
    money: money.toNumber(),
    expectedMoney: state.expectedMoney.toNumber(),
    lots,
    openInterest: state.markets.map((market) => market.openInterest),
  };
}
