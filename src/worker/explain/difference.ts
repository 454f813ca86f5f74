/** One account at the end of two nodes: what it has here and there, and what of that is gained or lost. */

import { times } from '#engine/explain/decimal.ts';
import { type Draft, given, moneyTerm, moneyText } from '#engine/explain/draft.ts';
import type { ExplainView } from '#engine/explain/view.ts';
import type { Explanation, LineQuantity } from '#protocol/explanation.ts';
import type { Refusal } from '#protocol/scenario.ts';
import type { Node } from '../history.ts';
import { type LineView, noSuch } from './lineView.ts';

type Difference = Extract<LineQuantity, { of: 'difference' }>;

/** Atoms that an account of the scenario starts with. */
function depositOf(line: LineView, node: Node, id: string): number {
  const { exchange, loaded } = line.history.variantOf(node);
  const account = indexOf(line, node, id);
  if (account < 0) return 0;
  const { cash, markets } = exchange.initial;
  const margins = markets.reduce((sum, { positions }) => sum + (positions.margin?.[account] ?? 0), 0);
  return account < loaded.world.firstTrader ? 0 : (cash[account] ?? 0) + margins;
}

function indexOf(line: LineView, node: Node, id: string): number {
  const { world } = line.history.variantOf(node).loaded;
  for (let account = 0; account < world.accounts; account++) if (world.idOf(account) === id) return account;
  return -1;
}

/** The whole account's equity at the end of a node. Links would be followed where the reader stands: another moment. */
function equityAs(symbol: 'equity' | 'againstEquity', answer: Explanation | Refusal): Draft | Refusal {
  if ('ok' in answer) return answer;
  const { value, unit, formula, rule, rounding, sources } = answer;
  const terms = answer.terms.map(({ quantity: _link, ...unlinked }) => unlinked) as Draft['terms'];
  return { symbol, value, unit, formula, terms, rule, rounding, sources };
}

/** Lots of a contract closed against its will, counted over all steps of the branch. */
function closed(
  view: ExplainView,
  { name, contract }: Difference,
  symbol: Draft['symbol'],
  lots: readonly number[],
): Draft | Refusal {
  const text = view.contractText[contract];
  if (!text) return noSuch('contract', String(contract), `a contract to which ${name} belongs`);
  return given(symbol, times(lots[contract] ?? 0, text.lotSize), 'lots');
}

export function explainDifference(line: LineView, quantity: Difference): Draft | Refusal {
  const { view, node, comparison } = line;
  const { account: id, name } = quantity;
  if (comparison === null) return noSuch('account', JSON.stringify(id), 'an account and a node that the history knows');
  const { row, against } = comparison;
  const here = depositOf(line, node, id);
  const there = depositOf(line, against, id);
  const link = (of: Difference['name']) => ({ ...quantity, name: of });
  switch (name) {
    case 'gain':
      return {
        symbol: name,
        value: moneyText(view, row.equity - row.againstEquity - (here - there)),
        unit: 'money',
        formula: 'equity − againstEquity − deposit',
        terms: [
          moneyTerm(view, 'equity', row.equity, link('equity')),
          moneyTerm(view, 'againstEquity', row.againstEquity, link('againstEquity')),
          moneyTerm(view, 'deposit', here - there, link('deposit')),
        ],
      };
    case 'deposit':
      return {
        symbol: name,
        value: moneyText(view, here - there),
        unit: 'money',
        formula: 'depositHere − depositThere',
        terms: [moneyTerm(view, 'depositHere', here), moneyTerm(view, 'depositThere', there)],
      };
    case 'equity':
      return equityAs('equity', comparison.here);
    case 'againstEquity':
      return equityAs('againstEquity', comparison.there);
    case 'liquidated':
      return closed(view, quantity, name, row.liquidated);
    case 'againstLiquidated':
      return closed(view, quantity, name, row.againstLiquidated);
    case 'deleveraged':
      return closed(view, quantity, name, row.deleveraged);
    case 'againstDeleveraged':
      return closed(view, quantity, name, row.againstDeleveraged);
    default:
      return noSuch('name', JSON.stringify(name), 'a column of the comparison');
  }
}
