/** When each account was last posted to, as read from the log: stamps that only grow while the cache lives. */
import type { State } from '../../account/state.ts';
import { CONTRACT_SPAN, type Log, POSTING } from '../../log.ts';
import type { World } from '../../world.ts';

/** What a queue reads of a run. */
export interface QueueRun {
  readonly world: World;
  readonly state: State;
  readonly log: Pick<Log, 'postings' | 'postingCount'>;
}

/** Stamps start again from here, long before they pass 2^31. */
const MOST_STAMPS = 2 ** 30;

/** The account of a posting in the log. */
export const accountOf = (run: QueueRun, posting: number): number =>
  Math.floor((run.log.postings[posting * POSTING] ?? 0) / CONTRACT_SPAN);

export class Changes {
  private last = new Int32Array(0);
  private epoch = 0;
  private seen = 0;

  /** Stamp of the newest posting read. */
  get now(): number {
    return this.epoch + this.seen;
  }

  /** Stamp of a posting of this step. */
  stampOf(posting: number): number {
    return this.epoch + posting + 1;
  }

  /** Stamp of the last posting to an account; 0: never. */
  since(account: number): number {
    return this.last[account] ?? 0;
  }

  read(run: QueueRun): void {
    if (this.last.length < run.world.accounts) this.last = new Int32Array(run.world.accounts);
    for (; this.seen < run.log.postingCount; this.seen++)
      this.last[accountOf(run, this.seen)] = this.stampOf(this.seen);
  }

  /** The log starts anew: all stamps given so far are old. */
  restart(): void {
    this.epoch += this.seen;
    this.seen = 0;
    if (this.epoch < MOST_STAMPS) return;
    this.last.fill(0);
    this.epoch = 0;
  }
}
