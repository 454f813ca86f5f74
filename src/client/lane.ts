/**
 * Newest wins: a lane asks one thing at a time. Idle, it asks at once; busy, it keeps only the newest request and asks
 * it when the running one is done, so the last value is never lost and nothing queues up behind a moving finger.
 */
import type { Reply, Request } from '#protocol/message.ts';

export interface Lane {
  /** null: a newer request, or `drop`, overtook this one; its answer is stale and must not be shown. */
  ask(request: Request): Promise<Reply | null>;
  /** Forgets the pending request and makes the running one stale. */
  drop(): void;
}

interface Pending {
  readonly request: Request;
  readonly resolve: (reply: Reply | null) => void;
  readonly reject: (reason: unknown) => void;
}

/** An answer that a newer, still waiting request has overtaken is handed over all the same: a drag shows what it can. */
export function createLane(send: (request: Request) => Promise<Reply>): Lane {
  let running = false;
  let pending: Pending | null = null;
  let generation = 0;

  function run({ request, resolve, reject }: Pending): void {
    running = true;
    const mine = generation;
    send(request).then(
      (reply) => {
        next();
        resolve(mine === generation ? reply : null);
      },
      (reason: unknown) => {
        next();
        reject(reason);
      },
    );
  }

  function next(): void {
    running = false;
    const waiting = pending;
    pending = null;
    if (waiting) run(waiting);
  }

  return {
    ask(request) {
      return new Promise((resolve, reject) => {
        const asked = { request, resolve, reject };
        if (!running) {
          run(asked);
          return;
        }
        pending?.resolve(null);
        pending = asked;
      });
    },
    drop() {
      generation += 1;
      pending?.resolve(null);
      pending = null;
    },
  };
}
