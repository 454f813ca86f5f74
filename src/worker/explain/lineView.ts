/** What a line's numbers are made from, gathered before anything is explained: the engine keeps one log at a time. */
import type { ExplainView } from '#engine/explain/view.ts';
import type { Explanation } from '#protocol/explanation.ts';
import type { DeleveragedSummary } from '#protocol/frame.ts';
import type { Difference, LedgerRow, SafeLeverage } from '#protocol/message.ts';
import type { Rows } from '#protocol/rows.ts';
import type { Refusal } from '#protocol/scenario.ts';
import type { History, Node } from '../history.ts';

/** An account at the end of two nodes. */
export interface Comparison {
  readonly row: Difference;
  readonly against: Node;
  /** Of its whole equity, at the end of this node and of the other. */
  readonly here: Explanation | Refusal;
  readonly there: Explanation | Refusal;
}

export interface LineView {
  /** Where the cursor stands. */
  readonly view: ExplainView;
  readonly history: History;
  readonly node: Node;
  /** Nodes before the cursor's step, oldest first. */
  readonly before: readonly Node[];
  /** Every closing by ADL up to the cursor, step by step, oldest first. */
  readonly closed: readonly Rows<DeleveragedSummary>[];
  /** Empty unless a movement of money is asked about. */
  readonly ledger: readonly LedgerRow[];
  /** null unless a difference is asked about that there is. */
  readonly comparison: Comparison | null;
  readonly leverage: (account: number, contract: number) => SafeLeverage | Refusal;
}

export const noSuch = (path: string, found: string, expected: string): Refusal => ({
  ok: false,
  path: `quantity.${path}`,
  found,
  expected,
});
