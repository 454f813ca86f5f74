/**
 * Brings a fresh host to where the old one was: loads the scenario again and repeats every committed step of the
 * history tree, in the order in which the steps were made. The engine is deterministic, so this gives the same state;
 * node numbers may differ (dropped branches leave gaps), which the returned map settles.
 */
import type { HistoryNode, Reply, Request } from '#protocol/message.ts';

export interface Kept {
  readonly scenario: unknown;
  readonly rules: string | undefined;
  readonly history: readonly HistoryNode[];
  readonly node: number;
}

export interface Replayed {
  readonly loaded: Extract<Reply, { kind: 'loaded' }>;
  /** Where the cursor stands after the replay; null when nothing had been committed. */
  readonly moved: Extract<Reply, { kind: 'moved' }> | null;
}

/** Resolves to the reply that ended the attempt early (refused or failed), or to the replayed state. */
export async function replay(ask: (request: Request) => Promise<Reply>, kept: Kept): Promise<Replayed | Reply> {
  const load: Request =
    kept.rules === undefined
      ? { kind: 'load', scenario: kept.scenario }
      : { kind: 'load', scenario: kept.scenario, rules: kept.rules };
  const loaded = await ask(load);
  if (loaded.kind !== 'loaded') return loaded;

  const nodes = [...kept.history].sort((a, b) => a.id - b.id);
  const planned = new Map(nodes.map((node) => [node.id, node.planned]));
  const renamed = new Map<number, number>();
  let cursor = loaded.frame.cursor.node;
  let moved: Extract<Reply, { kind: 'moved' }> | null = null;

  for (const node of nodes) {
    if (node.parent < 0) {
      renamed.set(node.id, loaded.frame.cursor.node);
      continue;
    }
    const parent = renamed.get(node.parent);
    if (parent === undefined) continue;
    if (parent !== cursor) await ask({ kind: 'seek', node: parent });
    const wasPlanned = node.planned > (planned.get(node.parent) ?? 0);
    const reply = await ask(wasPlanned ? { kind: 'advance' } : { kind: 'commit', commands: node.commands });
    if (reply.kind !== 'moved') return reply;
    moved = reply;
    cursor = reply.frame.cursor.node;
    renamed.set(node.id, cursor);
  }

  const wanted = renamed.get(kept.node);
  if (wanted !== undefined && wanted !== cursor) {
    const reply = await ask({ kind: 'seek', node: wanted });
    if (reply.kind !== 'moved') return reply;
    moved = reply;
  }
  return { loaded, moved };
}
