/**
 * The last rung: the same host on the page's own thread, for pages that may start no worker. Each request runs in a
 * task of its own, so that input and painting come in between; a single step cannot be cut. The page says that it runs
 * this way.
 */
import type { HostMessage, Reply, Request, RequestMessage } from '#protocol/message.ts';
import type { Endpoint, Rung } from './transport.ts';

/** What answers requests: `createHost` of `worker/host.ts`, however it was loaded. */
export interface Host {
  handle(request: Request, seq?: number): Reply;
}

export const mainThreadRung = (load: () => Promise<Host>): Rung => ({
  name: 'mainThread',
  async open(): Promise<Endpoint> {
    const host = await load();
    const queue: RequestMessage[] = [];
    const { port1: outside, port2: inside } = new MessageChannel();
    let tell: (message: HostMessage) => void = () => {};
    let crashed: (reason: string) => void = () => {};

    // A message to oneself is a task: the browser may paint between two of them.
    inside.onmessage = () => {
      const message = queue.shift();
      if (!message) return;
      try {
        tell({ kind: 'reply', seq: message.seq, reply: host.handle(message.request, message.seq) });
      } catch (error) {
        crashed(error instanceof Error ? error.message : String(error));
      }
    };

    return {
      name: 'mainThread',
      post(message) {
        queue.push(message);
        outside.postMessage(null);
      },
      listen(onMessage, onCrash) {
        tell = onMessage;
        crashed = onCrash;
        onMessage({ kind: 'ready' });
      },
      close() {
        queue.length = 0;
        outside.close();
        inside.close();
      },
    };
  },
});
