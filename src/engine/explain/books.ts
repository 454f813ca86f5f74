/** The books-balance line: sums over all accounts, as they are now. */
import type { QuantityId } from '#protocol/explanation.ts';
import { heldLots, openInterest } from './contract.ts';
import { type Draft, lotsTerm, lotsText, moneyTerm, moneyText } from './draft.ts';
import { checkContract, named } from './refuse.ts';
import type { ExplainView } from './view.ts';

const totalOf = (column: Float64Array | null): bigint =>
  column === null ? 0n : column.reduce<bigint>((sum, atoms) => sum + BigInt(atoms), 0n);

/** Σ cash + Σ isolated margins − Σ cost: what people put in. Values at the marks add to nothing, because lots do. */
function money(view: ExplainView): Draft {
  const { state } = view;
  const over = (column: 'cost' | 'margin') =>
    state.markets.reduce((sum, { positions }) => sum + totalOf(positions[column]), 0n);
  const cash = totalOf(state.cash);
  const margin = over('margin');
  const cost = over('cost');
  const { high, low } = state.expectedMoney;
  return {
    symbol: 'money',
    value: moneyText(view, cash + margin - cost),
    unit: 'money',
    formula: 'totalCash + totalMargin − totalCost',
    terms: [
      moneyTerm(view, 'totalCash', cash),
      moneyTerm(view, 'totalMargin', margin),
      moneyTerm(view, 'totalCost', cost),
      moneyTerm(view, 'expectedMoney', BigInt(high) * 2n ** 40n + BigInt(low)),
    ],
  };
}

/** Long lots less short lots: nothing, always. */
function lots(view: ExplainView, contract: number): Draft {
  const { long, short } = heldLots(view, contract);
  return {
    symbol: 'lots',
    value: lotsText(view, contract, long - short),
    unit: 'lots',
    formula: 'longLots − shortLots',
    terms: [lotsTerm(view, 'longLots', contract, long), lotsTerm(view, 'shortLots', contract, short)],
  };
}

type BooksQuantity = Extract<QuantityId, { of: 'books' }>['name'];

const byName: Readonly<Record<BooksQuantity, (view: ExplainView, contract: number) => Draft>> = {
  money,
  lots,
  openInterest,
};

export function explainBooks(view: ExplainView, quantity: Extract<QuantityId, { of: 'books' }>): Draft {
  const write = named('name', byName, quantity.name);
  return write(view, checkContract(view, quantity.contract));
}
