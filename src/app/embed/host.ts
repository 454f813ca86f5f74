/**
 * The embed's end of the talk with its host page. The frame posts one `ready` without any state to its parent; the parent
 * may answer `connect` with a MessagePort, and from then on only that port is heard: the sender is pinned by being the
 * parent window (an origin would not tell: that of a sandboxed frame is null), once. Works fully with no host at all.
 */
import { REQUESTS, readHostRequest } from '#decode/hostRequest.ts';
import { type FrameMessage, type HostRequest, MESSAGE_VERSION, type Standing } from '#protocol/embedMessage.ts';
import { session } from '#store/session.ts';
import { followSize } from './size.ts';

export type Answer = Exclude<FrameMessage, { type: 'ready' | 'resize' | 'event' | 'lesson' | 'prediction' }>;

/** Requests waiting at most; more are refused, so that what the reader does comes through. */
const MOST_WAITING = 100;
/** Messages that are looked at in a second. A flood beyond is told so once a second and not read. */
const MOST_A_SECOND = 2_000;
/** State is told at most this often, in ms. */
const TELL_MS = 50;

export interface Hosted {
  /** Version of this page, and what does what is asked. */
  readonly version: string;
  readonly act: (request: Exclude<HostRequest, { type: 'size' }>) => Promise<Answer>;
  readonly standing: () => Standing | null;
  /** What else is told, from then on. */
  readonly also?: (say: (message: FrameMessage) => void) => void;
}

export function listenToHost({ version, act, standing, also }: Hosted): void {
  if (window.parent === window) return;
  addEventListener('message', connect);
  window.parent.postMessage({ adlLab: MESSAGE_VERSION, type: 'ready', version, requests: REQUESTS }, '*');

  function connect(event: MessageEvent<unknown>): void {
    const [port] = event.ports;
    if (event.source !== window.parent || !port || !isConnect(event.data)) return;
    removeEventListener('message', connect);
    talk(port);
  }

  function talk(port: MessagePort): void {
    const say = (message: FrameMessage, id?: number | null) =>
      port.postMessage({ adlLab: MESSAGE_VERSION, ...message, ...(id === undefined || id === null ? {} : { id }) });
    let waiting = 0;
    let last = 0;
    const flooded = floodGate();
    let turn: Promise<void> = Promise.resolve();

    async function done(request: HostRequest): Promise<Answer> {
      if (request.type !== 'size') return act(request);
      followSize(request.auto, (height) => say({ type: 'resize', height }));
      return { type: 'done' };
    }

    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      const flood = flooded();
      if (flood) {
        if (flood === 'first')
          say({
            type: 'error',
            code: 'busy',
            message: `more than ${MOST_A_SECOND} messages in a second: the rest is not read`,
          });
        return;
      }
      const read = readHostRequest(data, last);
      if (!read.ok) {
        say({ type: 'error', code: read.code, message: read.message }, read.id);
        return;
      }
      last = read.id;
      if (waiting >= MOST_WAITING) {
        say({ type: 'error', code: 'busy', message: `${MOST_WAITING} requests are waiting` }, read.id);
        return;
      }
      waiting += 1;
      turn = turn.then(async () => {
        const answer = await done(read.request).catch(
          (error: unknown): Answer => ({ type: 'error', code: 'refused', message: String(error).slice(0, 200) }),
        );
        waiting -= 1;
        say(answer, read.id);
      });
    };
    tellMoves(say, standing);
    also?.(say);
  }
}

/** false: go on. The first message of a second that is too many is `first`, the others are `more`. */
function floodGate(): () => false | 'first' | 'more' {
  let second = -1;
  let count = 0;
  return () => {
    const now = Math.floor(performance.now() / 1_000);
    count = now === second ? count + 1 : 1;
    second = now;
    if (count <= MOST_A_SECOND) return false;
    return count === MOST_A_SECOND + 1 ? 'first' : 'more';
  };
}

const isConnect = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  'adlLab' in data &&
  data.adlLab === MESSAGE_VERSION &&
  'type' in data &&
  data.type === 'connect';

/** Where the reader stands, now and whenever that changes; and the firsts that the reader comes past. */
function tellMoves(say: (message: FrameMessage) => void, standing: () => Standing | null): void {
  let told = '';
  let due = false;
  const tell = () => {
    due = false;
    const state = standing();
    const text = JSON.stringify(state);
    if (!state || text === told) return;
    told = text;
    say({ type: 'state', state });
  };
  tell();
  session.subscribe((now, before) => {
    if (now.settled === before.settled) return;
    if (!due) setTimeout(tell, TELL_MS);
    due = true;
    const node = now.history.find(({ id }) => id === now.settled?.cursor.node);
    const from = before.settled?.cursor.node === node?.id ? (before.settled?.cursor.event ?? 0) : 0;
    const to = now.settled?.cursor.event ?? 0;
    for (const name of ['liquidation', 'unfilled', 'fundExhausted', 'adl'] as const) {
      const at = node?.markers[name] ?? -1;
      if (at >= 0 && at >= from && at < to) say({ type: 'event', event: name });
    }
  });
}
