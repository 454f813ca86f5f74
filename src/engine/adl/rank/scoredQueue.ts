/**
 * One side of one contract in the order of its scores, kept true while accounts change. A pass over all accounts makes
 * the order (first only its top, all of it when that is used up); accounts that change afterwards are re-scored when
 * the queue is next used. It reads the log for who changed, and moves nothing.
 */
import type { Queue, Visit } from '../queue.ts';
import { firstCandidate } from './candidates.ts';
import { accountOf, type Changes, type QueueRun } from './changes.ts';
import { Entry, entryOrder } from './entry.ts';
import { Overlay } from './overlay.ts';
import { rankAll, rankTop } from './pass.ts';
import { emptyRanking } from './ranked.ts';
import type { ScoredList } from './scored.ts';
import { Scorer } from './scorer.ts';
import { isNear } from './terms.ts';

export class ScoredQueue implements Queue {
  private readonly changes: Changes;
  private readonly list: ScoredList;
  private readonly scorer: Scorer;
  private readonly side: 1 | -1;
  private readonly first: number;
  private readonly member: Uint8Array;
  private readonly base = emptyRanking();
  private readonly overlay = new Overlay();
  private readonly waiting = new Entry();
  /** Everything before this place in the base has changed since and is gone for good. */
  private head = 0;
  private candidates = 0;
  private builtAt = 0;
  private cursor = 0;
  private walking = false;
  private seen = new Int32Array(64);
  /** Accounts this walk has visited; filled only when the order had to be made anew on the way. */
  private readonly visited = new Set<number>();

  constructor(run: QueueRun, contract: number, side: 1 | -1, changes: Changes, list: ScoredList) {
    this.changes = changes;
    this.list = list;
    this.side = side;
    this.scorer = new Scorer(run.world, run.state, contract);
    this.first = firstCandidate(run.world);
    this.member = new Uint8Array(run.world.accounts);
    this.rebuild(run, true);
  }

  count(run: QueueRun): number {
    this.sync(run);
    return this.candidates;
  }

  peek(run: QueueRun, bankrupt: number, count: number): number[] {
    const found: number[] = [];
    if (count > 0) this.walk(run, bankrupt, (account) => found.push(account) < count);
    return found;
  }

  all(run: QueueRun, bankrupt: number): number[] {
    return this.peek(run, bankrupt, Number.POSITIVE_INFINITY);
  }

  walk(run: QueueRun, bankrupt: number, visit: Visit): void {
    if (this.walking) throw new Error('a queue is walked by one at a time');
    this.sync(run);
    this.walking = true;
    try {
      this.step(run, bankrupt, visit);
    } finally {
      this.walking = false;
    }
  }

  private step(run: QueueRun, bankrupt: number, visit: Visit): void {
    const { base, overlay, changes } = this;
    const { visited } = this;
    if (visited.size > 0) visited.clear();
    const walked: number[] | null = base.complete ? null : [];
    let at = this.head;
    let kept = 0;
    let rank = 0;
    overlay.rewind();
    for (;;) {
      while (at < base.count && changes.since(base.accounts[at] ?? 0) > this.builtAt) at += 1;
      if (at >= base.count && !base.complete) {
        this.rebuild(run, false);
        for (const account of walked ?? []) visited.add(account);
        at = 0;
        kept = 0;
        continue;
      }
      const changed = overlay.current(changes);
      if (at >= base.count && changed === undefined) break;
      let account = base.accounts[at] ?? 0;
      let key = base.keys[at] ?? 0;
      if (changed !== undefined && (at >= base.count || this.comesFirst(changed, account, key))) {
        overlay.next();
        account = changed.account;
        key = changed.key;
      } else {
        this.keep(kept, at);
        kept += 1;
        at += 1;
      }
      if (account === bankrupt || (visited.size > 0 && visited.has(account))) continue;
      walked?.push(account);
      rank += 1;
      if (!visit(account, rank, key)) break;
    }
    this.compact(kept, at);
  }

  /** Notes a place of the base that this walk passed and that may still stand. */
  private keep(index: number, at: number): void {
    if (index === this.seen.length) {
      const grown = new Int32Array(2 * index);
      grown.set(this.seen);
      this.seen = grown;
    }
    this.seen[index] = at;
  }

  /** Moves the entries passed up to where the walk stopped: the gaps between them, changed entries, go. */
  private compact(kept: number, stop: number): void {
    const { accounts, keys } = this.base;
    let to = stop;
    for (let i = kept - 1; i >= 0; i--) {
      const from = this.seen[i] ?? 0;
      to -= 1;
      accounts[to] = accounts[from] ?? 0;
      keys[to] = keys[from] ?? 0;
    }
    this.head = to;
  }

  private comesFirst(changed: Entry, account: number, key: number): boolean {
    if (changed.key !== key && !isNear(changed.key, key)) return changed.key > key;
    if (!this.scorer.one(this.side, account)) return true;
    return entryOrder(changed, this.waiting.take(this.scorer.batch, 0)) < 0;
  }

  private rebuild(run: QueueRun, topOnly: boolean): void {
    const { scorer, side, first, member } = this;
    this.changes.read(run);
    const input = { scorer, side, first, member };
    this.candidates = topOnly ? rankTop(input, this.base) : rankAll(input, this.list, this.base);
    this.overlay.clear();
    this.head = 0;
    this.builtAt = this.changes.now;
    this.cursor = run.log.postingCount;
  }

  /** Re-scores the accounts that postings have changed since the queue was last used. */
  private sync(run: QueueRun): void {
    const { changes } = this;
    changes.read(run);
    const { postingCount } = run.log;
    for (; this.cursor < postingCount; this.cursor++) {
      const account = accountOf(run, this.cursor);
      const stamp = changes.stampOf(this.cursor);
      // An account posted to again later is looked at then.
      if (account >= this.first && changes.since(account) === stamp) this.rescore(account, stamp);
    }
  }

  private rescore(account: number, stamp: number): void {
    const { scorer, member } = this;
    const candidate = scorer.one(this.side, account);
    this.candidates += (candidate ? 1 : 0) - (member[account] ?? 0);
    member[account] = candidate ? 1 : 0;
    if (!candidate) return;
    const entry = new Entry().take(scorer.batch, 0);
    entry.stamp = stamp;
    this.overlay.add(entry);
  }
}
