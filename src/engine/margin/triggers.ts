/**
 * Which buckets a move of the mark reaches, without looking at the others: two heaps of liquidation thresholds per
 * contract, longs by highest, shorts by lowest. Only buckets of one position are here; accounts with several positions
 * are in `multi` (see `candidates.ts`) and are looked at again when something of theirs changes.
 */

/** Parent of heap slot i. */
const up = (i: number): number => (i - 1) >> 1;

export class TriggerHeaps {
  /** Liquidation threshold in ticks, by account; meaningful while `slot` >= 0. */
  readonly threshold: Int32Array;
  /** Place in its side's heap, −1: in neither. Longs count from the front of `heap`, shorts from the back. */
  readonly slot: Int32Array;
  /** One array for both sides: an account is long or short, so together they never outgrow it. */
  readonly heap: Int32Array;
  longs = 0;
  shorts = 0;

  constructor(accounts: number) {
    this.threshold = new Int32Array(accounts);
    this.slot = new Int32Array(accounts).fill(-1);
    this.heap = new Int32Array(accounts);
  }

  copy(): TriggerHeaps {
    const twin = new TriggerHeaps(0);
    return Object.assign(twin, {
      threshold: this.threshold.slice(),
      slot: this.slot.slice(),
      heap: this.heap.slice(),
      longs: this.longs,
      shorts: this.shorts,
    });
  }

  /** Appends without ordering; `order` must follow. For loading many at once. */
  append(account: number, long: boolean, threshold: number): void {
    this.threshold[account] = threshold;
    const at = long ? this.longs++ : this.shorts++;
    this.place(long, at, account);
  }

  /** Orders both heaps, in time proportional to their size. */
  order(): void {
    for (let i = up(this.longs - 1); i >= 0; i--) this.sink(true, i);
    for (let i = up(this.shorts - 1); i >= 0; i--) this.sink(false, i);
  }

  /** Takes out every account that is flagged, without ordering; `order` must follow. */
  withdraw(flags: Uint8Array): void {
    this.longs = this.keepUnflagged(true, this.longs, flags);
    this.shorts = this.keepUnflagged(false, this.shorts, flags);
  }

  /** Sets or moves an account's threshold; `side` 0 takes it out. */
  set(account: number, side: number, threshold: number): void {
    const at = this.slot[account] ?? -1;
    if (at >= 0) {
      const wasLong = this.longs > at && this.heap[at] === account;
      if (side !== 0 && wasLong === side > 0 && this.threshold[account] === threshold) return;
      this.remove(wasLong, at, account);
    }
    if (side === 0) return;
    const long = side > 0;
    this.threshold[account] = threshold;
    const end = long ? this.longs++ : this.shorts++;
    this.place(long, end, account);
    this.rise(long, end);
  }

  /** Is any threshold reached at this mark? Two reads. */
  quiet(mark: number): boolean {
    return !(
      (this.longs > 0 && (this.threshold[this.at(true, 0)] ?? 0) >= mark) ||
      (this.shorts > 0 && (this.threshold[this.at(false, 0)] ?? 0) <= mark)
    );
  }

  /** Visits every account whose threshold is reached, in no particular order, in time proportional to their number. */
  reached(mark: number, visit: (account: number) => void): void {
    for (const long of [true, false]) {
      const size = long ? this.longs : this.shorts;
      const stack: number[] = size > 0 ? [0] : [];
      for (let i = stack.pop(); i !== undefined; i = stack.pop()) {
        const account = this.at(long, i);
        const threshold = this.threshold[account] ?? 0;
        if (long ? threshold < mark : threshold > mark) continue;
        visit(account);
        if (2 * i + 1 < size) stack.push(2 * i + 1);
        if (2 * i + 2 < size) stack.push(2 * i + 2);
      }
    }
  }

  /** Heap order and slots, for tests: null, or what is wrong. */
  check(): string | null {
    for (const long of [true, false]) {
      const size = long ? this.longs : this.shorts;
      for (let i = 0; i < size; i++) {
        if (this.slot[this.at(long, i)] !== i) return `slot of account ${this.at(long, i)} is not ${i}`;
        if (i > 0 && this.before(long, this.at(long, i), this.at(long, up(i)))) return `heap order at ${i}`;
      }
    }
    return null;
  }

  /** Moves a side's unflagged accounts together; returns how many there are. */
  private keepUnflagged(long: boolean, size: number, flags: Uint8Array): number {
    let kept = 0;
    for (let i = 0; i < size; i++) {
      const account = this.at(long, i);
      if (flags[account] === 1) this.slot[account] = -1;
      else this.place(long, kept++, account);
    }
    return kept;
  }

  private at(long: boolean, i: number): number {
    return this.heap[long ? i : this.heap.length - 1 - i] ?? 0;
  }

  private place(long: boolean, i: number, account: number): void {
    this.heap[long ? i : this.heap.length - 1 - i] = account;
    this.slot[account] = i;
  }

  private before(long: boolean, a: number, b: number): boolean {
    const left = this.threshold[a] ?? 0;
    const right = this.threshold[b] ?? 0;
    return long ? left > right : left < right;
  }

  private rise(long: boolean, from: number): void {
    let i = from;
    const account = this.at(long, i);
    while (i > 0 && this.before(long, account, this.at(long, up(i)))) {
      this.place(long, i, this.at(long, up(i)));
      i = up(i);
    }
    this.place(long, i, account);
  }

  private sink(long: boolean, from: number): void {
    const size = long ? this.longs : this.shorts;
    let i = from;
    const account = this.at(long, i);
    for (;;) {
      let child = 2 * i + 1;
      if (child >= size) break;
      if (child + 1 < size && this.before(long, this.at(long, child + 1), this.at(long, child))) child += 1;
      if (!this.before(long, this.at(long, child), account)) break;
      this.place(long, i, this.at(long, child));
      i = child;
    }
    this.place(long, i, account);
  }

  private remove(long: boolean, i: number, account: number): void {
    const end = long ? --this.longs : --this.shorts;
    const moved = this.at(long, end);
    this.slot[account] = -1;
    if (moved === account) return;
    this.place(long, i, moved);
    this.sink(long, i);
    this.rise(long, this.slot[moved] ?? 0);
  }
}
