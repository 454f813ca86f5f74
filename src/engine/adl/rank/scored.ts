/** Accounts with their float keys, side by side, and memory to put them in order: what a full ranking works in. */

const BITS = 11;
const DIGITS = 1 << BITS;

/** Index of a double's upper half among its two 32-bit words, on this machine. */
const UPPER = new Uint32Array(new Float64Array([1]).buffer)[1] === 0 ? 0 : 1;

/** A list of accounts and keys that others fill. */
export interface Scored {
  count: number;
  readonly accounts: Int32Array;
  readonly key: Float64Array;
}

interface Columns {
  readonly accounts: Int32Array<ArrayBuffer>;
  readonly key: Float64Array<ArrayBuffer>;
}

/** The upper half of a double as a signed whole number that falls as the double rises. */
const falling = (upper: number): number => ~(upper ^ ((upper >> 31) & 0x7fffffff));

export class ScoredList implements Scored {
  count = 0;
  accounts = new Int32Array(0);
  key = new Float64Array(0);
  private spareAccounts = new Int32Array(0);
  private spareKey = new Float64Array(0);
  private readonly digits = new Int32Array(3 * DIGITS);

  /** Empties the list and makes room. */
  clear(size: number): void {
    this.count = 0;
    if (this.accounts.length < size) {
      this.accounts = new Int32Array(size);
      this.key = new Float64Array(size);
    }
    if (this.spareAccounts.length < size) {
      this.spareAccounts = new Int32Array(size);
      this.spareKey = new Float64Array(size);
    }
  }

  /** Hands the arrays over and takes others in their place. */
  exchange(accounts: Int32Array<ArrayBuffer>, key: Float64Array<ArrayBuffer>): Columns {
    const mine = { accounts: this.accounts, key: this.key };
    this.accounts = accounts;
    this.key = key;
    return mine;
  }

  /**
   * Highest key first, equal keys in the order given; no NaN, no −0. A radix sort over the leading bits in which the
   * keys differ (two passes of 11 bits tell a few hundred thousand apart), then insertion where those are the same.
   */
  order(): void {
    const { count, digits } = this;
    const upper = this.upperHalves();
    let least = 0x7fffffff;
    let most = -0x80000000;
    for (let i = 0; i < count; i++) {
      const word = falling(upper[2 * i + UPPER] ?? 0);
      if (word < least) least = word;
      if (word > most) most = word;
    }
    const spread = count === 0 ? 0 : 32 - Math.clz32(most - least);
    const passes = count < 2 ** 19 && spread <= 27 ? 2 : 3;
    const down = Math.max(0, spread - passes * BITS);
    digits.fill(0);
    for (let i = 0; i < count; i++) {
      const word = (falling(upper[2 * i + UPPER] ?? 0) - least) >>> down;
      const low = word & (DIGITS - 1);
      const middle = DIGITS + ((word >>> BITS) & (DIGITS - 1));
      digits[low] = (digits[low] ?? 0) + 1;
      digits[middle] = (digits[middle] ?? 0) + 1;
      if (passes === 2) continue;
      const high = 2 * DIGITS + (word >>> (2 * BITS));
      digits[high] = (digits[high] ?? 0) + 1;
    }
    for (let pass = 0; pass < passes; pass++) this.scatter(pass, least, down);
    this.finish(least, down);
  }

  private upperHalves(): Int32Array {
    return new Int32Array(this.key.buffer, this.key.byteOffset, 2 * this.count);
  }

  /** One stable pass over a digit, into the spare arrays, which then become the list. */
  private scatter(pass: number, least: number, down: number): void {
    const { count, accounts, key, spareAccounts, spareKey, digits } = this;
    const base = pass * DIGITS;
    const shift = pass * BITS;
    let start = 0;
    for (let digit = base; digit < base + DIGITS; digit++) {
      const here = digits[digit] ?? 0;
      if (here === count) return;
      digits[digit] = start;
      start += here;
    }
    const upper = this.upperHalves();
    for (let i = 0; i < count; i++) {
      const word = (falling(upper[2 * i + UPPER] ?? 0) - least) >>> down;
      const digit = base + ((word >>> shift) & (DIGITS - 1));
      const at = digits[digit] ?? 0;
      digits[digit] = at + 1;
      spareKey[at] = key[i] ?? 0;
      spareAccounts[at] = accounts[i] ?? 0;
    }
    this.accounts = spareAccounts;
    this.key = spareKey;
    this.spareAccounts = accounts;
    this.spareKey = key;
  }

  /** Sorts what the radix passes did not look at: runs whose leading bits are the same. */
  private finish(least: number, down: number): void {
    const { count, key } = this;
    const upper = this.upperHalves();
    let from = 0;
    let sorted = true;
    let word = (falling(upper[UPPER] ?? 0) - least) >>> down;
    for (let i = 1; i <= count; i++) {
      const next = i < count ? (falling(upper[2 * i + UPPER] ?? 0) - least) >>> down : -1;
      if (next === word) {
        if ((key[i] ?? 0) > (key[i - 1] ?? 0)) sorted = false;
        continue;
      }
      if (!sorted) this.sortRun(from, i);
      sorted = true;
      from = i;
      word = next;
    }
  }

  private sortRun(from: number, to: number): void {
    for (let i = from; i < to; i += SHORT) this.insert(i, Math.min(to, i + SHORT));
    for (let width = SHORT; width < to - from; width *= 2)
      for (let i = from; i + width < to; i += 2 * width) this.merge(i, i + width, Math.min(to, i + 2 * width));
  }

  private insert(from: number, to: number): void {
    const { key, accounts } = this;
    for (let i = from + 1; i < to; i++) {
      const moved = key[i] ?? 0;
      if (moved <= (key[i - 1] ?? 0)) continue;
      const account = accounts[i] ?? 0;
      let at = i;
      for (; at > from && (key[at - 1] ?? 0) < moved; at--) {
        key[at] = key[at - 1] ?? 0;
        accounts[at] = accounts[at - 1] ?? 0;
      }
      key[at] = moved;
      accounts[at] = account;
    }
  }

  /** Merges two sorted neighbours, [from … middle) and [middle … to); stable. */
  private merge(from: number, middle: number, to: number): void {
    const { key, accounts, spareKey, spareAccounts } = this;
    for (let i = from; i < middle; i++) {
      spareKey[i] = key[i] ?? 0;
      spareAccounts[i] = accounts[i] ?? 0;
    }
    let left = from;
    let right = middle;
    for (let at = from; left < middle; at++) {
      const mine = spareKey[left] ?? 0;
      const other = right < to ? (key[right] ?? 0) : Number.NEGATIVE_INFINITY;
      if (right < to && other > mine) {
        key[at] = other;
        accounts[at] = accounts[right] ?? 0;
        right += 1;
      } else {
        key[at] = mine;
        accounts[at] = spareAccounts[left] ?? 0;
        left += 1;
      }
    }
  }
}

/** Runs up to this long are sorted by insertion. */
const SHORT = 24;
