/**
 * One side of one contract in the order of its scores, kept true while accounts change. A pass over all accounts makes
 * the ranking (first only its top, all of it when that is used up); accounts that change afterwards are scored again
 * when the queue is next used. It reads the log for who changed, and moves nothing.
 */
import type { Queue, Visit } from '../queue.ts';
import { BATCH } from './batch.ts';
import { firstCandidate } from './candidates.ts';
import { accountOf, type Changes, type QueueRun } from './changes.ts';
import { Entry, entryOrder } from './entry.ts';
import { fillFrom } from './fillFrom.ts';
import { rankAll, rankTop } from './pass.ts';
import { emptyRanking } from './ranked.ts';
import type { ScoredList } from './scored.ts';
import { Scorer } from './scorer.ts';
import { raised, STRETCH, Waiting } from './waiting.ts';
import { Window } from './window.ts';

export class ScoredQueue implements Queue {
  private readonly changes: Changes;
  private readonly list: ScoredList;
  private readonly scorer: Scorer;
  private readonly side: 1 | -1;
  private readonly first: number;
  private readonly member: Uint8Array;
  /** As of `builtAt`; stretches of it go to the window as walks come to them. */
  private readonly base = emptyRanking();
  private readonly waiting = new Waiting();
  private readonly window: Window;
  private candidates = 0;
  private builtAt = 0;
  private cursor = 0;
  private walking = false;
  /** Accounts this walk has visited; filled only when the ranking had to be made anew on the way. */
  private readonly visited = new Set<number>();

  constructor(run: QueueRun, contract: number, side: 1 | -1, changes: Changes, list: ScoredList) {
    this.changes = changes;
    this.list = list;
    this.side = side;
    this.scorer = new Scorer(run.world, run.state, contract);
    this.first = firstCandidate(run.world);
    this.member = new Uint8Array(run.world.accounts);
    this.window = new Window(this.scorer, changes);
    this.rebuild(run, true);
  }

  count(run: QueueRun): number {
    this.sync(run);
    return this.candidates;
  }

  next(run: QueueRun, bankrupt: number, from: number, into: Int32Array): number {
    this.sync(run);
    if (into.length === 0 || this.front(bankrupt, from, into)) return into.length;
    return fillFrom(from, into, (visit) => this.walk(run, bankrupt, visit));
  }

  /** Fills `into` as far as the window shows the ranking for certain; false: it does not show enough. */
  private front(bankrupt: number, from: number, into: Int32Array): boolean {
    const { changes, window, builtAt } = this;
    const { accounts, keys, stamps, head } = window;
    const { floor } = this.waiting;
    const nearFloor = raised(floor);
    let passed = -from;
    for (let at = head; passed < into.length; at++) {
      if (at >= window.count) return false;
      const account = accounts[at] ?? 0;
      const stamp = stamps[at] ?? 0;
      const key = keys[at] ?? 0;
      if (key < floor || (key <= nearFloor && stamp > builtAt)) return false;
      if (changes.since(account) > stamp || account === bankrupt) continue;
      if (passed >= 0) into[passed] = account;
      passed += 1;
    }
    return true;
  }

  walk(run: QueueRun, bankrupt: number, visit: Visit): void {
    if (this.walking) throw new Error('a queue is walked by one at a time');
    this.sync(run);
    this.walking = true;
    if (this.visited.size > 0) this.visited.clear();
    this.window.begin();
    try {
      this.follow(run, bankrupt, visit);
    } finally {
      this.window.end();
      this.walking = false;
    }
  }

  private follow(run: QueueRun, bankrupt: number, visit: Visit): void {
    const { window, visited, waiting } = this;
    const walked: number[] | null = this.base.complete ? null : [];
    let rank = 0;
    let { floor } = waiting;
    let nearFloor = raised(floor);
    for (;;) {
      const { at } = window;
      const key = window.keys[at] ?? 0;
      // A changed candidate near the floor might stand behind others that are still to come.
      if (at >= window.count || key < floor || (key <= nearFloor && (window.stamps[at] ?? 0) > this.builtAt)) {
        if (!this.goOn(run, walked)) return;
        ({ floor } = waiting);
        nearFloor = raised(floor);
        continue;
      }
      if (window.isOutdated(at)) {
        window.at += 1;
        continue;
      }
      const account = window.accounts[at] ?? 0;
      window.pass();
      if (account === bankrupt || (visited.size > 0 && visited.has(account))) continue;
      walked?.push(account);
      rank += 1;
      if (!visit(account, rank, key)) return;
    }
  }

  /** The window is used up: the next stretch, or the whole ranking after its top. False: there is nobody else. */
  private goOn(run: QueueRun, walked: readonly number[] | null): boolean {
    const { base, waiting } = this;
    if (waiting.reached < waiting.count || (base.complete && waiting.reached === waiting.count)) this.load();
    else if (base.complete) return false;
    else {
      this.rebuild(run, false);
      for (const account of walked ?? []) this.visited.add(account);
    }
    return true;
  }

  /** Brings the next stretch of the ranking into the window, and those who waited for it. */
  private load(): void {
    const { base, builtAt, changes, scorer, waiting, window } = this;
    const from = waiting.reached * STRETCH;
    const due = waiting.release(changes);
    const entries: Entry[] = [];
    for (let i = 0; i < due.length; i += BATCH) {
      scorer.these(due, i, Math.min(due.length, i + BATCH));
      for (let row = 0; row < scorer.batch.count; row++) entries.push(new Entry().take(scorer.batch, row));
    }
    entries.sort(entryOrder);
    const to = Math.min(base.count, from + STRETCH);
    let at = from;
    for (const entry of entries) {
      for (; at < to && (base.keys[at] ?? 0) >= entry.key; at++)
        this.bring(base.accounts[at] ?? 0, base.keys[at] ?? 0, builtAt);
      window.add(entry.account, entry.key, changes.since(entry.account));
    }
    for (; at < to; at++) this.bring(base.accounts[at] ?? 0, base.keys[at] ?? 0, builtAt);
  }

  private bring(account: number, key: number, stamp: number): void {
    if (this.changes.since(account) <= stamp) this.window.add(account, key, stamp);
  }

  private rebuild(run: QueueRun, topOnly: boolean): void {
    const { scorer, side, first, member } = this;
    this.changes.read(run);
    const input = { scorer, side, first, member };
    this.candidates = topOnly ? rankTop(input, this.base) : rankAll(input, this.list, this.base);
    this.window.clear();
    this.waiting.start(this.base);
    this.builtAt = this.changes.now;
    this.cursor = run.log.postingCount;
  }

  /** Scores again the accounts that postings have changed since the queue was last used. */
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
    const key = scorer.batch.key[0] ?? 0;
    if (!this.waiting.keep(account, key, stamp)) this.window.add(account, key, stamp);
  }
}
