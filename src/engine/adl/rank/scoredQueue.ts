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
import { Segments } from './segments.ts';
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
  private readonly other = new Entry();
  private readonly segments = new Segments();
  /** Everything before this place in the base has changed since and is gone for good. */
  private head = 0;
  private candidates = 0;
  private builtAt = 0;
  private cursor = 0;
  private walking = false;
  /** Of the walk going on: the place it has come to, and how many places it has stepped over. */
  private at = 0;
  private kept = 0;
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
    this.at = this.head;
    this.kept = 0;
    try {
      this.follow(run, bankrupt, visit);
    } finally {
      this.compact();
      this.walking = false;
    }
  }

  /** Merges the ranking and the candidates changed since, both in order. */
  private follow(run: QueueRun, bankrupt: number, visit: Visit): void {
    const { base, overlay, segments, visited } = this;
    if (visited.size > 0) visited.clear();
    const walked: number[] | null = base.complete ? null : [];
    let rank = 0;
    overlay.rewind();
    let changed = overlay.current(this.changes);
    for (;;) {
      this.skipChanged();
      if (this.at >= base.count && !base.complete) {
        this.rebuild(run, false);
        for (const account of walked ?? []) visited.add(account);
        continue;
      }
      if ((this.at >= segments.next || this.at >= base.count) && this.reach()) changed = overlay.current(this.changes);
      let account: number;
      let key: number;
      if (changed !== undefined && (this.at >= base.count || this.comesFirst(changed))) {
        ({ account, key } = changed);
        overlay.next();
        changed = overlay.current(this.changes);
      } else {
        if (this.at >= base.count) return;
        account = base.accounts[this.at] ?? 0;
        key = base.keys[this.at] ?? 0;
        this.pass(account, key);
      }
      if (account === bankrupt || (visited.size > 0 && visited.has(account))) continue;
      walked?.push(account);
      rank += 1;
      if (!visit(account, rank, key)) return;
    }
  }

  /** Goes on to the next place of the ranking whose score still stands. */
  private skipChanged(): void {
    const { base, changes, builtAt } = this;
    let { at } = this;
    while (at < base.count && changes.since(base.accounts[at] ?? 0) > builtAt) at += 1;
    this.at = at;
  }

  /** Puts in order the changed candidates that waited for this place; true: there were some. */
  private reach(): boolean {
    const { segments, base, at } = this;
    const end = at >= base.count;
    let some = false;
    do {
      for (const entry of segments.reach(end)) {
        if (this.changes.since(entry.account) !== entry.stamp) continue;
        this.overlay.add(entry);
        some = true;
      }
    } while (!end && at >= segments.next);
    return some;
  }

  /** Steps over a place of the ranking, keeping what was stepped over together behind the head. */
  private pass(account: number, key: number): void {
    const to = this.head + this.kept;
    if (to < this.at) {
      this.base.accounts[to] = account;
      this.base.keys[to] = key;
    }
    this.kept += 1;
    this.at += 1;
  }

  /** Closes the gap that changed candidates have left between what was stepped over and where the walk stopped. */
  private compact(): void {
    const { base, head, kept, at } = this;
    const start = at - kept;
    if (start === head) return;
    base.accounts.copyWithin(start, head, head + kept);
    base.keys.copyWithin(start, head, head + kept);
    this.head = start;
  }

  /** Is a changed candidate ranked before the one the walk has come to? */
  private comesFirst(changed: Entry): boolean {
    const account = this.base.accounts[this.at] ?? 0;
    const key = this.base.keys[this.at] ?? 0;
    if (changed.key !== key && !isNear(changed.key, key)) return changed.key > key;
    if (!this.scorer.one(this.side, account)) return true;
    return entryOrder(changed, this.other.take(this.scorer.batch, 0)) < 0;
  }

  private rebuild(run: QueueRun, topOnly: boolean): void {
    const { scorer, side, first, member } = this;
    this.changes.read(run);
    const input = { scorer, side, first, member };
    this.candidates = topOnly ? rankTop(input, this.base) : rankAll(input, this.list, this.base);
    this.overlay.clear();
    this.segments.start(this.base);
    this.head = 0;
    this.at = 0;
    this.kept = 0;
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
    if (!this.segments.keep(entry)) this.overlay.add(entry);
  }
}
