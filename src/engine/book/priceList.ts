/**
 * One side of the book as a sorted list of price levels, best last, so that taking the best is a decrement. It knows
 * prices and level numbers only; orders belong to `book.ts`.
 *
 * Both sides sort the same way because a price is kept as a key: +price for bids, −price for asks. The better the price,
 * the greater the key.
 */

/** Up to this many entries are moved by a plain loop, which beats the call into the engine's memory move. */
const SHORT_MOVE = 48;

export class PriceList {
  /** Rising; the best level is `keys[count − 1]`. */
  keys: Float64Array;
  /** Level number of each key. */
  levels: Int32Array;
  count: number;

  constructor(keys: Float64Array = new Float64Array(16), levels: Int32Array = new Int32Array(16), count = 0) {
    this.keys = keys;
    this.levels = levels;
    this.count = count;
  }

  /** Index of the first key that is not below `key` (so: its own place if it is there, else where it would go). */
  place(key: number): number {
    const { keys } = this;
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((keys[middle] ?? 0) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Level number of a key, −1 when there is no such level. */
  find(key: number): number {
    const at = this.place(key);
    return at < this.count && this.keys[at] === key ? (this.levels[at] ?? -1) : -1;
  }

  insert(at: number, key: number, level: number): void {
    if (this.count === this.keys.length) this.grow();
    const { keys, levels, count } = this;
    if (count - at > SHORT_MOVE) {
      keys.copyWithin(at + 1, at, count);
      levels.copyWithin(at + 1, at, count);
    } else
      for (let i = count; i > at; i--) {
        keys[i] = keys[i - 1] ?? 0;
        levels[i] = levels[i - 1] ?? 0;
      }
    keys[at] = key;
    levels[at] = level;
    this.count = count + 1;
  }

  remove(at: number): void {
    const last = this.count - 1;
    this.count = last;
    if (at === last) return;
    this.keys.copyWithin(at, at + 1, last + 1);
    this.levels.copyWithin(at, at + 1, last + 1);
  }

  copy(): PriceList {
    return new PriceList(this.keys.slice(), this.levels.slice(), this.count);
  }

  private grow(): void {
    const keys = new Float64Array(this.keys.length * 2);
    keys.set(this.keys);
    this.keys = keys;
    const levels = new Int32Array(this.levels.length * 2);
    levels.set(this.levels);
    this.levels = levels;
  }
}
