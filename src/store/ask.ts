/** The question that changes nothing: why a number is what it is. */
import type { Explanation, QuantityId } from '#protocol/explanation.ts';
import type { Difference } from '#protocol/message.ts';
import { answered, engine, show } from './engine.ts';

/** null: there is no formula for it at this moment (no such position, an event beyond the log). */
export async function explain(quantity: QuantityId): Promise<Explanation | null> {
  const reply = await answered(engine().ask({ kind: 'explain', quantity }));
  if (reply?.kind === 'explained') return reply.explanation;
  if (reply?.kind === 'failed') show(reply);
  return null;
}

/** What each account has at the end of one node against another; null when the engine could not say. */
export async function askCompare(node: number, against: number): Promise<readonly Difference[] | null> {
  const reply = await answered(engine().ask({ kind: 'compare', node, against }));
  if (reply?.kind === 'compared') return reply.accounts;
  show(reply);
  return null;
}
