/**
 * The store's one line to the engine's host: sends requests and puts each reply on screen in one write. The only file
 * that holds the client; actions go through it and never touch `session` with a frame of their own.
 */
import { type Client, createClient } from '#client/client.ts';
import type { Rung } from '#client/transport.ts';
import { HostUnavailable, WireBroken } from '#client/wire.ts';
import type { World } from '#protocol/frame.ts';
import type { Fault, Reply } from '#protocol/message.ts';
import { tipAfter } from './line.ts';
import { session } from './session.ts';
import { waiting } from './work.ts';

let ladder: readonly Rung[] = [];
let client: Client | null = null;
/** Set aside when their host went away: to be started again when they come back. */
const broken = new WeakMap<Client, string>();

/** The host was let go, and nothing is asked of it before `wake`. */
let resting = false;
let waking: Promise<void> = Promise.resolve();

/** Where the engine may run, the best first. Called once, before anything is loaded. */
export function runOn(rungs: readonly Rung[]): void {
  ladder = rungs;
}

export function engine(): Client {
  client ??= started();
  return client;
}

function started(): Client {
  const made: Client = createClient({
    rungs: ladder,
    onCrash: (reason) => {
      if (made === client) void recover(reason);
      else broken.set(made, reason);
    },
  });
  return made;
}

/** Puts another engine in the present one's place and hands that one out, alive. null: one is started when it is needed. */
export function changeEngine(other: Client | null): Client | null {
  const before = client;
  client = other;
  const reason = other && broken.get(other);
  if (reason) void recover(reason);
  return before;
}

/** Waits for a reply. null: it is stale, its host went away (which `recover` deals with), or another engine took its place. */
export async function answered(asked: Promise<Reply | null>): Promise<Reply | null> {
  const asker = client;
  const over = waiting();
  try {
    const reply = await asked;
    return asker === client ? reply : null;
  } catch (error) {
    if (error instanceof WireBroken || asker !== client) return null;
    if (!(error instanceof HostUnavailable)) throw error;
    session.setState({ status: 'failed', fault: faultOf(error.message) });
    return null;
  } finally {
    over();
  }
}

/** Puts a reply on screen. False when there was none, or it brought no frame. */
export function show(reply: Reply | null): boolean {
  if (reply === null) return false;
  switch (reply.kind) {
    case 'loaded':
      session.setState({
        status: 'ready',
        transport: engine().transport,
        world: reply.world,
        frame: reply.frame,
        settled: reply.frame,
        events: reply.events,
        history: reply.history,
        tip: reply.frame.cursor.node,
        gesture: null,
        refusal: null,
      });
      return true;
    case 'moved': {
      const { world, frame, events, history } = reply;
      session.setState((state) => ({
        ...(world === null ? {} : { world }),
        settled: frame,
        // A finger on the handle keeps its own picture; its next preview starts from here.
        frame: state.gesture ? state.frame : frame,
        gesture: state.gesture && { ...state.gesture, node: frame.cursor.node },
        events,
        history,
        tip: tipAfter(history, frame.cursor.node, state.tip),
      }));
      return true;
    }
    case 'previewed':
      if (session.getState().gesture === null) return false;
      session.setState({ frame: reply.frame });
      return true;
    case 'refused':
      session.setState({ refusal: reply.refusal });
      return false;
    case 'failed':
      void recover(reply.fault);
      return false;
    case 'explained':
    case 'ranked':
    case 'compared':
    case 'ledgered':
    case 'leverage':
    case 'tried':
    case 'resulted':
    case 'measured':
      return false;
  }
}

/** After a fault or a crash: says so, starts another host and repeats what had been committed. */
export async function recover(trouble: Fault | string): Promise<void> {
  session.setState({ fault: typeof trouble === 'string' ? faultOf(trouble) : trouble });
  await startAgain();
}

/** Starts another host and puts back what had been committed, as if nothing had happened. */
export async function startAgain(): Promise<void> {
  session.setState((state) => ({ gesture: null, frame: state.settled }));
  const state = await restarted();
  if (state === null) return;
  if (!('loaded' in state)) {
    // What had worked once is refused or fails now: nothing can be repeated, so the picture stays without an engine.
    session.setState(state.kind === 'failed' ? { status: 'failed', fault: state.fault } : { status: 'failed' });
    return;
  }
  const { loaded, moved, world } = state;
  if (!moved) show(loaded);
  else putBack(world ?? loaded.world, moved);
}

/** In one write, as nothing had happened: the same nodes, the same line, the reader where the reader stood. */
function putBack(world: World, { frame, events, history }: Extract<Reply, { kind: 'moved' }>): void {
  session.setState(({ tip }) => ({
    status: 'ready',
    transport: engine().transport,
    world,
    frame,
    settled: frame,
    events,
    history,
    tip: history.some(({ id }) => id === tip) ? tip : frame.cursor.node,
  }));
}

/** Nobody sees this page: its host goes until `wake`. False: it is at work, and may be asked again later. */
export function rest(): boolean {
  const { gesture, status } = session.getState();
  if (!client || resting || status === 'failed') return true;
  resting = status === 'ready' && gesture === null && client.rest();
  return resting;
}

/** Another host, brought to where the one before was let go: what is on screen stays as it is. */
export function wake(): Promise<void> {
  if (resting) waking = woken();
  resting = false;
  return waking;
}

async function woken(): Promise<void> {
  const { settled } = session.getState();
  const state = await restarted();
  if (!state || !('loaded' in state)) {
    if (state) session.setState({ status: 'failed', ...(state.kind === 'failed' ? { fault: state.fault } : {}) });
    return;
  }
  const { event = 0, events = 0 } = settled?.cursor ?? {};
  const { node } = state.kept;
  const moment = event < events ? await answered(engine().ask({ kind: 'seek', node, event })) : state.moved;
  const last = moment?.kind === 'moved' ? moment : state.loaded;
  session.setState({ frame: last.frame, settled: last.frame, events: last.events, history: last.history });
}

async function restarted(): ReturnType<Client['restart']> {
  try {
    return await engine().restart();
  } catch (error) {
    if (!(error instanceof WireBroken || error instanceof HostUnavailable)) throw error;
    session.setState(({ fault }) => ({ status: 'failed', fault: fault ?? faultOf(error.message) }));
    return null;
  }
}

function faultOf(message: string): Fault {
  return { message, stack: '', replay: null };
}
