/** Everything one step has in its hands: the world, the state it changes, the log it writes. */

import type { State } from './account/state.ts';
import type { QueueCache } from './adl/queue.ts';
import type { Log } from './log.ts';
import type { World } from './world.ts';

/** Accounts changed since the last margin check; a list and a flag each, so that clearing costs what was touched. */
export class Touched {
  readonly flags: Uint8Array;
  list: Int32Array = new Int32Array(64);
  count = 0;
  constructor(accounts: number) {
    this.flags = new Uint8Array(accounts);
  }
  add(account: number): void {
    if (this.flags[account] === 1) return;
    this.flags[account] = 1;
    if (this.count === this.list.length) {
      const grown = new Int32Array(this.list.length * 2);
      grown.set(this.list);
      this.list = grown;
    }
    this.list[this.count++] = account;
  }
  has(account: number): boolean {
    return this.flags[account] === 1;
  }
  clear(): void {
    for (let i = 0; i < this.count; i++) this.flags[this.list[i] ?? 0] = 0;
    this.count = 0;
  }
}

export interface Run {
  readonly world: World;
  readonly state: State;
  readonly log: Log;
  readonly touched: Touched;
  /** Rankings made in this step, kept true as accounts change. */
  readonly queues: QueueCache;
  /** Fund money lost in this step, per fund account, for per-step limits. */
  readonly fundLoss: Map<number, number>;
  /** Notional liquidated in this step, per account, for per-step limits. */
  readonly liquidatedNotional: Map<number, number>;
}
