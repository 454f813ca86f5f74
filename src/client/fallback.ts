/**
 * The last rung: the same host on the page's own thread, for pages that may start no worker. Each request runs in a
 * task of its own, so that input and painting come in between; a single step cannot be cut. The page says that it runs
 * this way.
 */
import type { HostMessage, RequestMessage } from '#protocol/message.ts';
import type { Endpoint, Rung } from './transport.ts';

export const mainThreadRung: Rung = {
  name: 'mainThread',
  async open(): Promise<Endpoint> {
    const { createHost } = await import('#worker/host.ts');
    const host = createHost();
    const queue: RequestMessage[] = [];
    const { port1: outside, port2: inside } = new MessageChannel();
    let tell: (message: HostMessage) => void = () => {};
    let crashed: (reason: string) => void = () => {};

    // A message to oneself is a task: the browser may paint between two of them.
    inside.onmessage = () => {
      const message = queue.shift();
      if (!message) return;
      try {
        tell({ kind: 'reply', seq: message.seq, reply: host.handle(message.request) });
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
};
