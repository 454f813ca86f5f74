/** A started worker as an endpoint: what it says is handed on, what kills it is a crash. */
import type { HostMessage } from '#protocol/message.ts';
import { revived } from './revive.ts';
import type { Endpoint, TransportName } from './transport.ts';

export function endpointOf(name: TransportName, worker: Worker): Endpoint {
  return {
    name,
    post: (message) => worker.postMessage(message),
    listen(onMessage, onCrash) {
      worker.addEventListener('message', (event: MessageEvent<HostMessage>) => onMessage(revived(event.data)));
      worker.addEventListener('error', (event) => onCrash(event.message || 'the worker could not be loaded'));
      worker.addEventListener('messageerror', () => onCrash('a message from the worker could not be read'));
    },
    close: () => worker.terminate(),
  };
}
