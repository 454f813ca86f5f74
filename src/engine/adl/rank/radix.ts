/**
 * Argsort of float keys, highest first, equal keys in the order given: a radix sort over the leading bits in which the
 * keys differ, then short sorts where those are the same. Scratch memory is kept between calls.
 */
import { sortRun } from './runs.ts';

/** Index of a double's upper half among its two 32-bit words, on this machine. */
const UPPER = new Uint32Array(new Float64Array([1]).buffer)[1] === 0 ? 0 : 1;

const BITS = 11;
const DIGITS = 2 ** BITS;

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
    this.fit(count);
    const passes = this.prepare(new Uint32Array(keys.buffer, keys.byteOffset, 2 * count), count);
    for (let pass = 0; pass < passes; pass++) this.scatter(pass, count);
    this.finish(keys, count);
    return this.indexA;
  }

  private fit(count: number): void {
    if (this.indexA.length >= count) return;
    this.indexA = new Int32Array(count);
    this.indexB = new Int32Array(count);
    this.wordA = new Uint32Array(count);
    this.wordB = new Uint32Array(count);
  }

  /**
   * Writes wordA: the keys' bits less the smallest, cut to as many leading bits as the passes look at; and counts their
   * digits. Two passes tell a few hundred thousand keys apart, three are for more or for keys of very different size.
   */
  private prepare(words: Uint32Array, count: number): 2 | 3 {
    const { indexA, wordA, counts } = this;
    let least = 0xffffffff;
    let most = 0;
    for (let i = 0; i < count; i++) {
      const word = descending(words[2 * i + UPPER] ?? 0);
      wordA[i] = word;
      if (word < least) least = word;
      if (word > most) most = word;
    }
    const spread = 32 - Math.clz32(most - least);
    const passes = count < 2 ** 19 && spread <= 27 ? 2 : 3;
    const wide = passes * BITS;
    // Bits that the upper words do not need go to the lower words, as far as 32 bits hold.
    const up = Math.max(0, Math.min(wide, 32) - spread);
    const down = Math.max(0, spread - wide);
    counts.fill(0);
    for (let i = 0; i < count; i++) {
      let word = (wordA[i] ?? 0) - least;
      if (up > 0) {
        const lower = words[2 * i + 1 - UPPER] ?? 0;
        const negative = (words[2 * i + UPPER] ?? 0) >>> 31 === 1;
        word = ((word << up) | ((negative ? lower : ~lower) >>> (32 - up))) >>> 0;
      } else word >>>= down;
      wordA[i] = word;
      indexA[i] = i;
      const low = word & (DIGITS - 1);
      const middle = DIGITS + ((word >>> BITS) & (DIGITS - 1));
      counts[low] = (counts[low] ?? 0) + 1;
      counts[middle] = (counts[middle] ?? 0) + 1;
      if (passes === 3) {
        const high = 2 * DIGITS + (word >>> (2 * BITS));
        counts[high] = (counts[high] ?? 0) + 1;
      }
    }
    return passes;
  }

  /** One stable pass over a digit: from the A arrays into the B arrays, which then change names. */
  private scatter(pass: number, count: number): void {
    const { wordA, wordB, indexA, indexB, counts } = this;
    const base = pass * DIGITS;
    const shift = pass * BITS;
    let start = 0;
    for (let digit = base; digit < base + DIGITS; digit++) {
      const here = counts[digit] ?? 0;
      if (here === count) return;
      counts[digit] = start;
      start += here;
    }
    for (let i = 0; i < count; i++) {
      const word = wordA[i] ?? 0;
      const digit = base + ((word >>> shift) & (DIGITS - 1));
      const at = counts[digit] ?? 0;
      counts[digit] = at + 1;
      wordB[at] = word;
      indexB[at] = indexA[i] ?? 0;
    }
    this.wordA = wordB;
    this.wordB = wordA;
    this.indexA = indexB;
    this.indexB = indexA;
  }

  /** Sorts runs of one word by the whole key. */
  private finish(keys: Float64Array, count: number): void {
    const { wordA, indexA, indexB } = this;
    let from = 0;
    let word = wordA[0] ?? 0;
    for (let i = 1; i <= count; i++) {
      const next = i < count ? (wordA[i] ?? 0) : -1;
      if (next === word) continue;
      if (i - from > 1) sortRun(keys, indexA, indexB, from, i);
      from = i;
      word = next;
    }
  }
}
