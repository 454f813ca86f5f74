/** Questions that change nothing: why a number is what it is, and the ranks beyond those a frame carries. */
import type { Explanation, QuantityId } from '#protocol/explanation.ts';
import type { Reply } from '#protocol/message.ts';
import { answered, engine, show } from './engine.ts';

/** null: there is no formula for it at this moment (no such position, an event beyond the log). */
export async function explain(quantity: QuantityId): Promise<Explanation | null> {
  const reply = await answered(engine().ask({ kind: 'explain', quantity }));
  if (reply?.kind === 'explained') return reply.explanation;
  if (reply?.kind === 'failed') show(reply);
  return null;
}

/** Accounts of one side by ADL rank, best first, from rank `from` (0: the first). */
export async function askQueue(
  contract: number,
  side: 'long' | 'short',
  from: number,
  count: number,
): Promise<Extract<Reply, { kind: 'ranked' }> | null> {
  const reply = await answered(engine().ask({ kind: 'queue', contract, side, from, count }));
  if (reply?.kind === 'ranked') return reply;
  show(reply);
  return null;
}
