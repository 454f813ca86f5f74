/** The questions that change nothing: why a number is what it is, what would differ, what a rule book would do. */
import type { Explanation, QuantityId } from '#protocol/explanation.ts';
import type { Runs } from '#protocol/measure.ts';
import type { Difference, RankedFirst } from '#protocol/message.ts';
import type { RuleBook } from '#protocol/rulebook.ts';
import type { Refusal } from '#protocol/scenario.ts';
import { answered, engine, show } from './engine.ts';

/**
 * null: there is no formula for it at this moment (no such position, an event beyond the log). `missing`: what explains
 * could not be loaded; asking again tries again.
 * @param runs those that the number is of, when it is not of what is on the stage
 */
export async function explain(quantity: QuantityId, runs?: Runs): Promise<Explanation | 'missing' | null> {
  const reply = await answered(engine().ask({ kind: 'explain', quantity, ...(runs ? { runs } : {}) }));
  if (reply?.kind === 'explained') return reply.explanation;
  if (reply?.kind === 'refused' && reply.refusal.path.startsWith('site.')) return 'missing';
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

export type Tried = Refusal | { readonly ok: true; readonly rules: RuleBook; readonly first: RankedFirst | null };

/**
 * Whether the engine accepts a rule book, and whom it would pick first where the reader stands; null when the engine
 * could not say.
 * @param rules undecoded: the text of a file, or an object
 */
export async function tryRules(rules: unknown): Promise<Tried | null> {
  const reply = await answered(engine().ask({ kind: 'tryRules', rules }));
  if (reply?.kind === 'tried') return { ok: true, rules: reply.rules, first: reply.first };
  if (reply?.kind === 'refused') return reply.refusal;
  show(reply);
  return null;
}
