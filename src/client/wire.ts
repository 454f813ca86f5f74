/**
 * Numbers requests and hands each reply to the promise that waits for it. One wire per started host; when the host
 * crashes, every open promise is rejected with `WireBroken` and the wire is of no further use.
 */
import type { HostMessage, Reply, Request } from '#protocol/message.ts';
import type { Endpoint } from './transport.ts';

/** The host is gone (crashed or closed). Not a bug in the engine's arithmetic: another can be started. */
export class WireBroken extends Error {
  override readonly name = 'WireBroken';
}

/** No host can be started at all. */
export class HostUnavailable extends Error {
  override readonly name = 'HostUnavailable';
}

export interface Wire {
  ask(request: Request): Promise<Reply>;
  close(): void;
}

interface Waiting {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (reason: WireBroken) => void;
}

/**
 * Resolves when the host has said `ready`.
 * @param capMs how long to wait for it, in milliseconds
 * @throws WireBroken when the host crashes first, or stays silent
 */
export function openWire(endpoint: Endpoint, capMs: number, onBroken: (reason: string) => void): Promise<Wire> {
  const waiting = new Map<number, Waiting>();
  let seq = 0;
  let broken: string | null = null;

  return new Promise((resolveWire, rejectWire) => {
    let ready = false;
    const timer = setTimeout(() => fail(`no answer within ${capMs} ms`), capMs);

    function fail(reason: string): void {
      if (broken !== null) return;
      broken = reason;
      clearTimeout(timer);
      endpoint.close();
      for (const { reject } of waiting.values()) reject(new WireBroken(reason));
      waiting.clear();
      if (ready) onBroken(reason);
      else rejectWire(new WireBroken(reason));
    }

    function receive(message: HostMessage): void {
      if (broken !== null) return;
      if (message.kind === 'ready') {
        ready = true;
        clearTimeout(timer);
        resolveWire({ ask, close: () => shut() });
        return;
      }
      const asked = waiting.get(message.seq);
      if (!asked) return;
      waiting.delete(message.seq);
      asked.resolve(message.reply);
    }

    function shut(): void {
      if (broken !== null) return;
      broken = 'closed';
      endpoint.close();
      for (const { reject } of waiting.values()) reject(new WireBroken('closed'));
      waiting.clear();
    }

    function ask(request: Request): Promise<Reply> {
      if (broken !== null) return Promise.reject(new WireBroken(broken));
      seq += 1;
      const number = seq;
      return new Promise((resolve, reject) => {
        waiting.set(number, { resolve, reject });
        endpoint.post({ seq: number, request });
      });
    }

    endpoint.listen(receive, fail);
  });
}
