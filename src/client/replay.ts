/**
 * Brings a fresh host to where the old one was: loads the scenario again and repeats every committed step and every
 * changed scenario of the history tree, in the order in which they were made. The engine is deterministic, so this gives
 * the same state; node numbers may differ (dropped branches leave gaps), which is settled on the way.
 */
import type { World } from '#protocol/frame.ts';
import type { HistoryNode, Reply, Request } from '#protocol/message.ts';

/** A changed scenario: where the cursor stood when it was asked for, and the nodes that it made. */
export interface Variation {
  readonly request: Extract<Request, { kind: 'vary' }>;
  readonly at: number;
  readonly made: readonly number[];
}

export interface Kept {
  readonly scenario: unknown;
  readonly rules: string | undefined;
  readonly history: readonly HistoryNode[];
  /** Where the cursor stood: after `event` events of that node's step. */
  readonly node: number;
  readonly event: number;
  readonly variations: readonly Variation[];
}

type Loaded = Extract<Reply, { kind: 'loaded' }>;
type Moved = Extract<Reply, { kind: 'moved' }>;

export interface Replayed {
  readonly loaded: Loaded;
  /** Where the cursor stands after the replay; null when nothing had been committed. */
  readonly moved: Moved | null;
  /** The world of that cursor, when it is not the loaded one. */
  readonly world: World | null;
  /** As was kept, in the fresh host's node numbers. */
  readonly kept: Kept;
}

/** What `after` has and `before` has not, by id, ascending. */
export function nodesMade(before: readonly HistoryNode[], after: readonly HistoryNode[]): readonly number[] {
  const known = new Set(before.map(({ id }) => id));
  return after
    .map(({ id }) => id)
    .filter((id) => !known.has(id))
    .sort((a, b) => a - b);
}

/** Resolves to the reply that ended the attempt early (refused or failed), or to the replayed state. */
export async function replay(ask: (request: Request) => Promise<Reply>, kept: Kept): Promise<Replayed | Reply> {
  const { scenario, rules } = kept;
  const loaded = await ask(rules === undefined ? { kind: 'load', scenario } : { kind: 'load', scenario, rules });
  if (loaded.kind !== 'loaded') return loaded;

  const root = loaded.frame.cursor.node;
  const nodes = [...kept.history].sort((a, b) => a.id - b.id);
  const planned = new Map(nodes.map((node) => [node.id, node.planned]));
  const renamed = new Map<number, number>();
  const variations: Variation[] = [];
  let cursor = root;
  let { event } = loaded.frame.cursor;
  let history = loaded.history;
  let world: World | null = null;
  let moved: Moved | null = null;

  async function move(request: Request): Promise<Reply> {
    const reply = await ask(request);
    if (reply.kind === 'moved') {
      moved = reply;
      cursor = reply.frame.cursor.node;
      event = reply.frame.cursor.event;
      history = reply.history;
      world = reply.world ?? world;
    }
    return reply;
  }

  for (const node of nodes) {
    if (renamed.has(node.id)) continue;
    if (node.parent < 0) {
      renamed.set(node.id, root);
      continue;
    }
    const variation = kept.variations.find(({ made }) => made.includes(node.id));
    const from = renamed.get(variation ? variation.at : node.parent);
    if (from === undefined) continue;
    if (from !== cursor) await move({ kind: 'seek', node: from });
    const before = history;
    const reply = await move(variation ? variation.request : stepOf(node, planned));
    if (reply.kind !== 'moved') return reply;
    if (!variation) renamed.set(node.id, cursor);
    else {
      const made = nodesMade(before, reply.history);
      for (const [at, id] of variation.made.entries()) renamed.set(id, made[at] ?? cursor);
      variations.push({ request: variation.request, at: from, made });
    }
  }

  const wanted = renamed.get(kept.node) ?? cursor;
  if (wanted !== cursor || kept.event !== event) {
    const reply = await move({ kind: 'seek', node: wanted, event: kept.event });
    if (reply.kind !== 'moved') return reply;
  }
  return { loaded, moved, world, kept: { scenario, rules, history, node: cursor, event, variations } };
}

function stepOf(node: HistoryNode, planned: ReadonlyMap<number, number>): Request {
  const wasPlanned = node.planned > (planned.get(node.parent) ?? 0);
  return wasPlanned ? { kind: 'advance' } : { kind: 'commit', commands: node.commands };
}
