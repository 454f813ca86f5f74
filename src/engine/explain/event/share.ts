/** Shares of a loss, or of lots: the formula of a share in proportion, where limits did not make it something else. */
import type { State } from '../../account/state.ts';
import { equityOf, marketOf, unrealizedPnl } from '../../margin/bucket.ts';
import { type Draft, lotsText, moneyText, type Term, term } from '../draft.ts';
import { shared } from '../rounding.ts';
import { contractTextOf, type ExplainView } from '../view.ts';

/** What is counted: lots, or money. */
type Goods = 'lots' | 'money';

const goodsText = (view: ExplainView, goods: Goods, contract: number, units: bigint): string =>
  goods === 'lots' ? lotsText(view, contract, units) : moneyText(view, units);

/** Lots of an account, unsigned. */
export const sizeOf = (state: State, contract: number, account: number): number =>
  Math.abs(marketOf(state, contract).positions.lots[account] ?? 0);

/** max(0, unrealised PnL). */
export const profitOf = (view: ExplainView, state: State, contract: number, account: number): number =>
  Math.max(0, unrealizedPnl(view.world, state, account, contract));

export interface Weights {
  readonly goods: Goods;
  readonly of: (account: number) => bigint;
  readonly total: bigint;
}

/** Lots, max(0, PnL) or max(0, equity of the bucket), of these accounts in a state. */
export function weightsOf(
  view: ExplainView,
  state: State,
  contract: number,
  by: 'size' | 'profit' | 'equity',
  accounts: readonly number[],
): Weights {
  const of = (account: number): bigint => {
    if (by === 'size') return BigInt(sizeOf(state, contract, account));
    if (by === 'profit') return BigInt(profitOf(view, state, contract, account));
    return BigInt(Math.max(0, equityOf(view.world, state, account, contract)));
  };
  const total = accounts.reduce((sum, account) => sum + of(account), 0n);
  return { goods: by === 'size' ? 'lots' : 'money', of, total };
}

interface Shared {
  readonly goods: Goods;
  readonly contract: number;
  /** All that is to be shared, and the part that fell to the account, in whole units. */
  readonly budget: number;
  readonly part: number;
}

/** budget × weight ÷ totalWeight, rounded down or up to a unit; null where limits made the part something else. */
export function proportional(
  view: ExplainView,
  { goods, contract, budget, part }: Shared,
  weights: Weights,
  account: number,
  budgetTerm: Term,
): Pick<Draft, 'formula' | 'terms' | 'rounding'> | null {
  const { total } = weights;
  const weight = weights.of(account);
  const gap = BigInt(part) * total - BigInt(budget) * weight;
  if (total === 0n || gap >= total || gap <= -total) return null;
  return {
    formula: `${budgetTerm.symbol} × weight ÷ totalWeight`,
    terms: [
      budgetTerm,
      term('weight', goodsText(view, weights.goods, contract, weight), weights.goods),
      term('totalWeight', goodsText(view, weights.goods, contract, total), weights.goods),
    ],
    rounding: shared(goods === 'lots' ? contractTextOf(view, contract).lotSize : view.atom),
  };
}
