/** The rungs that use a worker: by address first, then from a blob where a host page forbids addresses. */
import type { HostMessage } from '#protocol/message.ts';
import type { Endpoint, Rung, TransportName } from './transport.ts';

function endpointOf(name: TransportName, worker: Worker): Endpoint {
  return {
    name,
    post: (message) => worker.postMessage(message),
    listen(onMessage, onCrash) {
      worker.addEventListener('message', (event: MessageEvent<HostMessage>) => onMessage(event.data));
      worker.addEventListener('error', (event) => onCrash(event.message || 'the worker could not be loaded'));
      worker.addEventListener('messageerror', () => onCrash('a message from the worker could not be read'));
    },
    close: () => worker.terminate(),
  };
}

export const moduleWorkerRung: Rung = {
  name: 'worker',
  open: async () =>
    endpointOf('worker', new Worker(new URL('../worker/main.ts', import.meta.url), { type: 'module', name: 'engine' })),
};
