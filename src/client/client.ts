/**
 * The page's end of the wire: starts a host, keeps what is needed to start another one, and offers requests as
 * promises. It holds no frame and no opinion about what is on screen.
 */
import type { Reply, Request } from '#protocol/message.ts';
import { createLane, type Lane } from './lane.ts';
import { type Kept, nodesMade, type Replayed, replay } from './replay.ts';
import type { Rung, TransportName } from './transport.ts';
import { HostUnavailable, openWire, type Wire, WireBroken } from './wire.ts';

/** How long a rung may take to say `ready`. */
const READY_CAP_MS = 4_000;

export interface Client {
  /** null until a host has answered. */
  readonly transport: TransportName | null;
  load(scenario: unknown, rules?: string): Promise<Reply>;
  ask(request: Request): Promise<Reply>;
  /** null: overtaken by a newer preview, or dropped. */
  preview(contract: number, price: number): Promise<Reply | null>;
  /** null: overtaken by a newer one. For dragging along the timeline. */
  scrub(node: number, event: number): Promise<Reply | null>;
  dropPreviews(): void;
  /**
   * Starts a fresh host and repeats what had been committed. Resolves to null when nothing had been loaded.
   * @throws HostUnavailable when no host can be started
   */
  restart(): Promise<Replayed | Reply | null>;
  /** Lets the host go; `restart` brings another one to the same place. False: it is at work, or on its way. */
  rest(): boolean;
  close(): void;
}

export interface ClientOptions {
  readonly rungs: readonly Rung[];
  /** The host went away by itself. */
  readonly onCrash: (reason: string) => void;
  readonly readyCapMs?: number;
}

export function createClient({ rungs, onCrash, readyCapMs = READY_CAP_MS }: ClientOptions): Client {
  let wire: Promise<Wire> | null = null;
  /** Requests without a reply yet, those on their way to a wire included. */
  let asking = 0;
  let transport: TransportName | null = null;
  let kept: Kept | null = null;
  /** What had been done is being repeated; everything else waits, or it would come in between. */
  let restarting: Promise<unknown> | null = null;

  async function climb(): Promise<Wire> {
    const reasons: string[] = [];
    for (const rung of rungs) {
      try {
        const opened = await openWire(await rung.open(), readyCapMs, (reason) => {
          wire = null;
          // Gone while it repeats what had been done: whoever restarted is told, and it is not tried for ever.
          if (!restarting) onCrash(reason);
        });
        transport = rung.name;
        return opened;
      } catch (error) {
        reasons.push(`${rung.name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    throw new HostUnavailable(`the engine could not be started (${reasons.join('; ')})`);
  }

  function connected(): Promise<Wire> {
    wire ??= climb().catch((error: unknown) => {
      wire = null;
      throw error;
    });
    return wire;
  }

  async function replyTo(request: Request): Promise<Reply> {
    asking += 1;
    try {
      if (restarting) await restarting.catch(ignoreUnstarted);
      return await (await connected()).ask(request);
    } finally {
      asking -= 1;
    }
  }

  async function ask(request: Request): Promise<Reply> {
    const reply = await replyTo(request);
    if (kept && reply.kind === 'moved') {
      const { history, node, variations } = kept;
      const varied = request.kind === 'vary' ? [{ request, at: node, made: nodesMade(history, reply.history) }] : [];
      const { node: now, event } = reply.frame.cursor;
      kept = { ...kept, history: reply.history, node: now, event, variations: [...variations, ...varied] };
    }
    return reply;
  }

  async function restart(): Promise<Replayed | Reply | null> {
    const old = wire;
    wire = null;
    if (old) await old.then((broken) => broken.close()).catch(ignoreUnstarted);
    if (!kept) return null;
    const before = kept;
    const fresh = await connected();
    const state = await replay((request) => fresh.ask(request), before);
    if ('loaded' in state) kept = state.kept;
    return state;
  }

  const previews: Lane = createLane(ask);
  const scrubs: Lane = createLane(ask);

  return {
    get transport() {
      return transport;
    },
    async load(scenario, rules) {
      previews.drop();
      scrubs.drop();
      const reply = await ask(rules === undefined ? { kind: 'load', scenario } : { kind: 'load', scenario, rules });
      if (reply.kind === 'loaded') {
        const { node, event } = reply.frame.cursor;
        kept = { scenario, rules, history: reply.history, node, event, variations: [] };
      }
      return reply;
    },
    ask,
    preview: (contract, price) => previews.ask({ kind: 'preview', contract, price }),
    scrub: (node, event) => scrubs.ask({ kind: 'seek', node, event }),
    dropPreviews: () => previews.drop(),
    restart() {
      previews.drop();
      scrubs.drop();
      const again = restart();
      restarting = again;
      return again.finally(() => {
        if (restarting === again) restarting = null;
      });
    },
    rest() {
      if (asking > 0 || restarting) return false;
      letGo();
      return true;
    },
    close: letGo,
  };

  function letGo(): void {
    const old = wire;
    wire = null;
    if (old) void old.then((open) => open.close()).catch(ignoreUnstarted);
  }
}

/** A wire that never opened has nothing to close; whoever asked for it was told. */
function ignoreUnstarted(reason: unknown): void {
  if (!(reason instanceof WireBroken || reason instanceof HostUnavailable)) throw reason;
}
