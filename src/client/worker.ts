/** The site's first rung: a worker by address. */
import { endpointOf } from './endpoint.ts';
import type { Rung } from './transport.ts';

export const moduleWorkerRung: Rung = {
  name: 'worker',
  open: async () =>
    endpointOf('worker', new Worker(new URL('../worker/main.ts', import.meta.url), { type: 'module', name: 'engine' })),
};
