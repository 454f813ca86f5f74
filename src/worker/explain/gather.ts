/** Gathers what the numbers of a line are made from, before the engine runs the cursor's step again to explain one. */
import type { Explanation, LineQuantity, QuantityId } from '#protocol/explanation.ts';
import type { Refusal } from '#protocol/scenario.ts';
import { compare } from '../compare.ts';
import type { History, Node } from '../history.ts';
import type { Comparison, LineView } from './lineView.ts';

export type Gathered = Omit<LineView, 'view'>;

interface Asking extends Pick<LineView, 'ledger' | 'leverage'> {
  /** An answer about the end of a node. */
  readonly at: (end: Node, quantity: QuantityId) => Explanation | Refusal;
}

export function gather(
  history: History,
  node: Node,
  quantity: LineQuantity,
  { ledger, leverage, at }: Asking,
): Gathered {
  const before = node.events === 0 ? [] : history.line(node.parent);
  return {
    history,
    node,
    before,
    closed: before.map(({ deleveraged }) => deleveraged),
    ledger,
    comparison: quantity.of === 'difference' ? comparisonOf(history, node, quantity, at) : null,
    leverage,
  };
}

function comparisonOf(
  history: History,
  node: Node,
  { account: id, against }: Extract<LineQuantity, { of: 'difference' }>,
  at: Asking['at'],
): Comparison | null {
  const other = history.nodes[against];
  const row = other && compare(history, node.id, against).find((one) => one.id === id);
  if (!row || !other) return null;
  const equityAt = (end: Node) => {
    const { world } = history.variantOf(end).loaded;
    let account = world.firstTrader;
    while (account < world.accounts && world.idOf(account) !== id) account += 1;
    return at(end, { of: 'account', account, contract: -1, name: 'equity' });
  };
  return { row, against: other, here: equityAt(node), there: equityAt(other) };
}
