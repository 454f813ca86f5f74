/**
 * Argsort of float keys, highest first, equal keys in the order given: a radix sort over the upper 32 bits of the
 * double, then over the lower 32 where the upper are equal. Scratch memory is kept between calls.
 */

/** Index of a double's upper half among its two 32-bit words, on this machine. */
const UPPER = new Uint32Array(new Float64Array([1]).buffer)[1] === 0 ? 0 : 1;
const LOWER = 1 - UPPER;

const DIGITS = 2048;
const SHORT_RUN = 24;

/** Maps the upper word so that unsigned ascending order is descending order of the doubles. */
const descending = (upper: number): number => (upper >>> 31 === 1 ? upper : ~upper & 0x7fffffff) >>> 0;

export class RadixSorter {
  private indexA = new Int32Array(0);
  private indexB = new Int32Array(0);
  private wordA = new Uint32Array(0);
  private wordB = new Uint32Array(0);
  private readonly counts = new Uint32Array(3 * DIGITS);

  /** Order of keys[0 … count): indices, highest key first; the array is valid until the next call. No NaN, no −0. */
  sort(keys: Float64Array, count: number): Int32Array {
    if (this.indexA.length < count) {
      const size = Math.max(count, 2 * this.indexA.length);
      this.indexA = new Int32Array(size);
      this.indexB = new Int32Array(size);
      this.wordA = new Uint32Array(size);
      this.wordB = new Uint32Array(size);
    }
    const words = new Uint32Array(keys.buffer, keys.byteOffset, 2 * count);
    const { indexA, wordA } = this;
    for (let i = 0; i < count; i++) {
      indexA[i] = i;
      wordA[i] = descending(words[2 * i + UPPER] ?? 0);
    }
    this.passes(0, count, true);
    this.finish(keys, words, count);
    return this.indexA;
  }

  /** Three stable passes of 11 bits over wordA[from … to), moving indexA along; `whole`: there is nothing else. */
  private passes(from: number, to: number, whole: boolean): void {
    const { counts } = this;
    counts.fill(0);
    let { wordA, wordB, indexA, indexB } = this;
    for (let i = from; i < to; i++) {
      const word = wordA[i] ?? 0;
      const low = word & 2047;
      const middle = DIGITS + ((word >>> 11) & 2047);
      const high = 2 * DIGITS + (word >>> 22);
      counts[low] = (counts[low] ?? 0) + 1;
      counts[middle] = (counts[middle] ?? 0) + 1;
      counts[high] = (counts[high] ?? 0) + 1;
    }
    let swapped = false;
    for (let pass = 0; pass < 3; pass++) {
      if (!this.starts(pass * DIGITS, from, to)) continue;
      const shift = 11 * pass;
      const base = pass * DIGITS;
      for (let i = from; i < to; i++) {
        const word = wordA[i] ?? 0;
        const digit = base + ((word >>> shift) & 2047);
        const at = counts[digit] ?? 0;
        counts[digit] = at + 1;
        wordB[at] = word;
        indexB[at] = indexA[i] ?? 0;
      }
      [wordA, wordB] = [wordB, wordA];
      [indexA, indexB] = [indexB, indexA];
      swapped = !swapped;
    }
    if (!swapped) return;
    if (whole) {
      [this.wordA, this.wordB] = [wordA, wordB];
      [this.indexA, this.indexB] = [indexA, indexB];
    } else {
      this.wordA.set(wordA.subarray(from, to), from);
      this.indexA.set(indexA.subarray(from, to), from);
    }
  }

  /** Turns one digit's counts into first places; false when all share one digit, so that the pass would move nothing. */
  private starts(base: number, from: number, to: number): boolean {
    const { counts } = this;
    let at = from;
    for (let digit = base; digit < base + DIGITS; digit++) {
      const count = counts[digit] ?? 0;
      if (count === to - from) return false;
      counts[digit] = at;
      at += count;
    }
    return true;
  }

  /** Sorts runs of one upper word by the whole key; stable. */
  private finish(keys: Float64Array, words: Uint32Array, count: number): void {
    let from = 0;
    for (let i = 1; i <= count; i++) {
      if (i < count && this.wordA[i] === this.wordA[i - 1]) continue;
      if (i - from > 1) this.finishRun(keys, words, from, i);
      from = i;
    }
  }

  private finishRun(keys: Float64Array, words: Uint32Array, from: number, to: number): void {
    const { indexA, wordA } = this;
    const keyAt = (place: number): number => keys[indexA[place] ?? 0] ?? 0;
    let sorted = true;
    for (let i = from + 1; i < to && sorted; i++) sorted = keyAt(i - 1) >= keyAt(i);
    if (sorted) return;
    if (to - from <= SHORT_RUN) {
      for (let i = from + 1; i < to; i++) {
        const index = indexA[i] ?? 0;
        const key = keys[index] ?? 0;
        let at = i;
        for (; at > from && keyAt(at - 1) < key; at--) indexA[at] = indexA[at - 1] ?? 0;
        indexA[at] = index;
      }
      return;
    }
    const shared = wordA[from] ?? 0;
    const negative = keyAt(from) < 0;
    for (let i = from; i < to; i++) {
      const lower = words[2 * (indexA[i] ?? 0) + LOWER] ?? 0;
      wordA[i] = negative ? lower : ~lower >>> 0;
    }
    this.passes(from, to, false);
    this.wordA.fill(shared, from, to);
  }
}
