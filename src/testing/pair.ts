/** Two joined ends for the tests of the client: what is posted is collected, what is said is delivered. No engine. */

import type { Endpoint, Rung } from '#client/transport.ts';
import type { HostMessage, Reply, RequestMessage } from '#protocol/message.ts';

export interface Pair {
  readonly endpoint: Endpoint;
  readonly posted: RequestMessage[];
  closed: boolean;
  say(message: HostMessage): void;
  reply(seq: number, reply: Reply): void;
  crash(reason: string): void;
}

export function createPair(ready = true): Pair {
  let hear: (message: HostMessage) => void = () => {};
  let fall: (reason: string) => void = () => {};
  const pair: Pair = {
    posted: [],
    closed: false,
    endpoint: {
      name: 'worker',
      post: (message) => pair.posted.push(message),
      listen(onMessage, onCrash) {
        hear = onMessage;
        fall = onCrash;
        if (ready) onMessage({ kind: 'ready' });
      },
      close: () => {
        pair.closed = true;
      },
    },
    say: (message) => hear(message),
    reply: (seq, reply) => hear({ kind: 'reply', seq, reply }),
    crash: (reason) => fall(reason),
  };
  return pair;
}

/** A rung that gives the pairs in turn, one for each start. */
export function rungOf(pairs: readonly Pair[], name: Rung['name'] = 'worker'): Rung {
  let next = 0;
  return {
    name,
    open: async () => {
      const pair = pairs[next];
      next += 1;
      if (!pair) throw new Error('no more hosts');
      return pair.endpoint;
    },
  };
}
