/**
 * The front of a queue, in exact order: the part of the ranking that walks have come to, with the candidates changed
 * since put in at their places. Entries of accounts that have changed again stay until a walk steps over them.
 */
import type { Changes } from './changes.ts';
import type { Scorer } from './scorer.ts';
import { compareRanks, isNear, ScoreTerms } from './terms.ts';

export class Window {
  accounts = new Int32Array(0);
  keys = new Float64Array(0);
  /** By entry: the stamp up to which its score is true. */
  stamps = new Int32Array(0);
  /** Entries stand from here … */
  head = 0;
  /** … to before here. */
  count = 0;
  /** Of the walk going on: the place it has come to, and how many entries it has stepped over. */
  at = 0;
  kept = 0;
  private readonly scorer: Scorer;
  private readonly changes: Changes;
  private readonly left = new ScoreTerms();
  private readonly right = new ScoreTerms();

  constructor(scorer: Scorer, changes: Changes) {
    this.scorer = scorer;
    this.changes = changes;
  }

  clear(): void {
    this.head = 0;
    this.count = 0;
    this.begin();
  }

  begin(): void {
    this.at = this.head;
    this.kept = 0;
  }

  /** Closes the gap that outdated entries have left between what a walk stepped over and where it stopped. */
  end(): void {
    const start = this.at - this.kept;
    if (start !== this.head) {
      this.move(start, this.head, this.head + this.kept);
      this.head = start;
    }
    this.begin();
  }

  isOutdated(place: number): boolean {
    return this.changes.since(this.accounts[place] ?? 0) > (this.stamps[place] ?? 0);
  }

  /** Steps over the entry at the walk's place and keeps it, together with the others behind the head. */
  pass(): void {
    const to = this.head + this.kept;
    if (to < this.at) this.put(to, this.accounts[this.at] ?? 0, this.keys[this.at] ?? 0, this.stamps[this.at] ?? 0);
    this.kept += 1;
    this.at += 1;
  }

  /** Puts an entry in at its place; it comes behind everything that the walk going on has stepped over. */
  add(account: number, key: number, stamp: number): void {
    this.makeRoom();
    let low = this.count;
    if (low > this.at && !(this.isBefore(low - 1, account, key) ?? false)) low = this.placeFor(account, key);
    if (low < this.count) this.move(low + 1, low, this.count);
    this.put(low, account, key, stamp);
    this.count += 1;
  }

  private placeFor(account: number, key: number): number {
    let low = this.at;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      const before = this.isBefore(middle, account, key);
      if (before === null) {
        // An outdated entry cannot say how it stood: without outdated entries the search succeeds.
        this.purge();
        low = this.at;
        high = this.count;
      } else if (before) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Is the entry at a place ranked before this account? Null: too near to say, for an outdated entry. */
  private isBefore(place: number, account: number, key: number): boolean | null {
    const otherKey = this.keys[place] ?? 0;
    const other = this.accounts[place] ?? 0;
    if (otherKey !== key && !isNear(otherKey, key)) return otherKey > key;
    const infinite = !Number.isFinite(key);
    if (infinite && !this.scorer.breaksTies) return other < account;
    if (this.isOutdated(place)) return null;
    this.scorer.readTerms(other, this.left);
    this.scorer.readTerms(account, this.right);
    const order = compareRanks(this.left, this.right, infinite);
    return order === 0 ? other < account : order > 0;
  }

  /** Takes out all outdated entries ahead of the walk. */
  private purge(): void {
    let to = this.at;
    for (let place = this.at; place < this.count; place++) {
      if (this.isOutdated(place)) continue;
      this.put(to, this.accounts[place] ?? 0, this.keys[place] ?? 0, this.stamps[place] ?? 0);
      to += 1;
    }
    this.count = to;
  }

  private put(place: number, account: number, key: number, stamp: number): void {
    this.accounts[place] = account;
    this.keys[place] = key;
    this.stamps[place] = stamp;
  }

  private move(to: number, from: number, end: number): void {
    this.accounts.copyWithin(to, from, end);
    this.keys.copyWithin(to, from, end);
    this.stamps.copyWithin(to, from, end);
  }

  /** Room for one more entry: what is behind the head is given up, or the arrays grow. */
  private makeRoom(): void {
    const size = this.accounts.length;
    if (this.count < size) return;
    if (this.head > size >> 1) {
      this.move(0, this.head, this.count);
      this.count -= this.head;
      this.at -= this.head;
      this.head = 0;
      return;
    }
    const grown = Math.max(1024, 2 * size);
    const { accounts, keys, stamps } = this;
    this.accounts = new Int32Array(grown);
    this.keys = new Float64Array(grown);
    this.stamps = new Int32Array(grown);
    this.accounts.set(accounts);
    this.keys.set(keys);
    this.stamps.set(stamps);
  }
}
