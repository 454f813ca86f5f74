/**
 * Numbers of a whole line of steps: why they are what they are. What a moment alone can answer is the engine's to
 * explain; here are sums over steps, and two branches side by side.
 */
import { type Draft, finish } from '#engine/explain/draft.ts';
import { explain } from '#engine/explain/explain.ts';
import type { Explanation, LineQuantity, QuantityId } from '#protocol/explanation.ts';
import type { Refusal } from '#protocol/scenario.ts';
import { explainAftermath } from './aftermath.ts';
import { explainDifference } from './difference.ts';
import { explainHedge } from './hedge.ts';
import { explainMovement, explainMovements } from './ledger.ts';
import { explainLeverage } from './leverage.ts';
import type { LineView } from './lineView.ts';
import { explainPeak } from './peak.ts';

/** Every kind, so that an id from outside can be told apart. */
const KINDS = {
  peak: true,
  aftermath: true,
  difference: true,
  ledger: true,
  movement: true,
  hedge: true,
  leverage: true,
} as const satisfies Record<LineQuantity['of'], true>;

export const isLineQuantity = (quantity: QuantityId): quantity is LineQuantity => Object.hasOwn(KINDS, quantity.of);

function draftOf(line: LineView, quantity: LineQuantity): Draft | Refusal {
  switch (quantity.of) {
    case 'peak':
      return explainPeak(line, quantity);
    case 'aftermath':
      return explainAftermath(line, quantity);
    case 'difference':
      return explainDifference(line, quantity);
    case 'ledger':
      return explainMovements(line, quantity);
    case 'movement':
      return explainMovement(line, quantity);
    case 'hedge':
      return explainHedge(line, quantity);
    case 'leverage':
      return explainLeverage(line, quantity);
  }
}

export function explainLine(line: LineView, quantity: LineQuantity): Explanation | Refusal {
  const draft = draftOf(line, quantity);
  if ('ok' in draft) return draft;
  // A link stays where following it shows what the term shows.
  const terms = draft.terms.map((term) => {
    const { quantity: asked, ...unlinked } = term;
    if (asked === undefined) return term;
    const answer = isLineQuantity(asked) ? draftOf(line, asked) : explain(line.view, asked);
    return !('ok' in answer) && answer.value === term.value ? term : unlinked;
  });
  return finish(quantity, { ...draft, terms });
}
