/**
 * The queues of counterparties: who is deleveraged first, per contract and side. Made when first asked for within a
 * step, and kept true as accounts change. The marks are frozen within a step; a queue made under other marks is made
 * anew. Nothing here moves money or lots.
 */
import type { State } from '../account/state.ts';
import { sideOf } from './rank/candidates.ts';
import { Changes, type QueueRun } from './rank/changes.ts';
import { ListedQueue } from './rank/listedQueue.ts';
import { ScoredList } from './rank/scored.ts';
import { ScoredQueue } from './rank/scoredQueue.ts';

/** Rank from 1; key is the score as a double (0 for a ranking without scores). False ends the walk. */
export type Visit = (account: number, rank: number, key: number) => boolean;

/**
 * Candidates on one side of one contract, highest score first, equal scores by account. System accounts are none,
 * except fund and vault where the rule book lets their inventory be picked; nor is `bankrupt` (−1: nobody is).
 */
export interface Queue {
  /**
   * From the top, until `visit` says false. The order is that of the start of the walk: a visit may close positions of
   * the account visited, not use the same queue.
   */
  readonly walk: (run: QueueRun, bankrupt: number, visit: Visit) => void;
  /** Who stands behind the first `from`: as many as there is room for in `into`. Returns how many. */
  readonly next: (run: QueueRun, bankrupt: number, from: number, into: Int32Array) => number;
  /** How many candidates there are. */
  readonly count: (run: QueueRun) => number;
}

/** Queues of one step. May be kept over steps for its memory: `reset` when the log has been reset. */
export class QueueCache {
  private readonly changes = new Changes();
  private readonly list = new ScoredList();
  private readonly queues = new Map<number, Queue>();
  private marks: number[] = [];

  reset(): void {
    this.queues.clear();
    this.changes.restart();
  }

  /** `side`: positive for longs, negative for shorts. */
  queueFor(run: QueueRun, contract: number, side: number): Queue {
    this.checkMarks(run.state);
    const name = 2 * contract + (side > 0 ? 1 : 0);
    const known = this.queues.get(name);
    if (known !== undefined) return known;
    const listed = run.world.rules.adl.ranking.kind === 'listed';
    const queue = listed
      ? new ListedQueue(run, contract, sideOf(side), this.changes)
      : new ScoredQueue(run, contract, sideOf(side), this.changes, this.list);
    this.queues.set(name, queue);
    return queue;
  }

  /** Scores are made at the marks: when one has moved, every queue is out of date. */
  private checkMarks(state: State): void {
    const { marks } = this;
    let moved = marks.length !== state.markets.length;
    for (let i = 0; i < state.markets.length && !moved; i++) moved = marks[i] !== state.markets[i]?.mark;
    if (!moved) return;
    this.queues.clear();
    this.marks = state.markets.map((market) => market.mark);
  }
}

/** The queue of a run's cache. `side`: positive for longs, negative for shorts. */
export const queueFor = (run: QueueRun & { readonly queues: QueueCache }, contract: number, side: number): Queue =>
  run.queues.queueFor(run, contract, side);

/** The first `most` accounts in order; all of them unless it is said. */
export function topOf(queue: Queue, run: QueueRun, bankrupt: number, most = Number.POSITIVE_INFINITY): number[] {
  const into = new Int32Array(Math.min(most, queue.count(run)));
  return Array.from(into.subarray(0, queue.next(run, bankrupt, 0, into)));
}
