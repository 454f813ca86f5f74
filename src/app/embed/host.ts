/**
 * The embed's end of the talk with its host page. The frame posts one `ready` without any state to its parent; the parent
 * may answer `connect` with a MessagePort, and from then on only that port is heard: the sender is pinned by being the
 * parent window (an origin would not tell: that of a sandboxed frame is null), once. Works fully with no host at all.
 */
import { REQUESTS, readHostRequest } from '#decode/hostRequest.ts';
import { type FrameMessage, type HostRequest, MESSAGE_VERSION, type Standing } from '#protocol/embedMessage.ts';
import { session } from '#store/session.ts';
import { followSize } from './size.ts';

export type Answer = Exclude<FrameMessage, { type: 'ready' | 'resize' | 'event' }>;

/** Requests waiting at most; a flood beyond is refused, so that what the reader does comes through. */
const MOST_WAITING = 100;
/** State is told at most this often, in ms. */
const TELL_MS = 50;

export interface Hosted {
  /** Version of this page, and what does what is asked. */
  readonly version: string;
  readonly act: (request: Exclude<HostRequest, { type: 'size' }>) => Promise<Answer>;
  readonly standing: () => Standing | null;
}

export function listenToHost({ version, act, standing }: Hosted): void {
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
    const say = (message: FrameMessage, id?: string | number | null) =>
      port.postMessage({ adlLab: MESSAGE_VERSION, ...message, ...(id === undefined || id === null ? {} : { id }) });
    let waiting = 0;
    let turn: Promise<void> = Promise.resolve();

    async function done(request: HostRequest): Promise<Answer> {
      if (request.type !== 'size') return act(request);
      followSize(request.auto, (height) => say({ type: 'resize', height }));
      return { type: 'done' };
    }

    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      const read = readHostRequest(data);
      if (!read.ok) {
        say({ type: 'error', code: read.code, message: read.message }, read.id);
        return;
      }
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
  }
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
