/**
 * How requests reach the engine's host: something that takes messages and gives messages back. It knows nothing of
 * scenarios or prices, so that a worker, a blob worker, the page's own thread or a test's pair look the same.
 */
import type { HostMessage, RequestMessage } from '#protocol/message.ts';

/** Where the engine runs. The page says so when it is not a worker. */
export type TransportName = 'worker' | 'inlineWorker' | 'mainThread';

export interface Endpoint {
  readonly name: TransportName;
  post(message: RequestMessage): void;
  /** Called once, before the first post. `onCrash` means: nothing further will come, ever. */
  listen(onMessage: (message: HostMessage) => void, onCrash: (reason: string) => void): void;
  close(): void;
}

/** One rung of the ladder. May throw at once, fail later, or never say `ready`. */
export interface Rung {
  readonly name: TransportName;
  open(): Promise<Endpoint>;
}
