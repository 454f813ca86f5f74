/**
 * Changed candidates that it is too early to put in order: they wait, by stretches of the ranking, until a walk comes
 * near their place. Only who they are is kept; their scores are made again then.
 */
import type { Changes } from './changes.ts';
import type { Ranked } from './ranked.ts';
import { NEAR } from './terms.ts';

/** Places of the ranking in one stretch. */
export const STRETCH = 512;

/** A key that no key near the given one exceeds. */
export const raised = (key: number): number => (Number.isFinite(key) ? key + 2 * NEAR * Math.abs(key) : key);

export class Waiting {
  /** Stretches of the ranking; behind the last one there is one more, for those behind everybody. */
  count = 0;
  /** Stretches, from the first, that walks have come to: nobody waits there. */
  reached = 0;
  /** Lowest key of each stretch. */
  private cuts = new Float64Array(0);
  /** By stretch: account, stamp, account, stamp … */
  private lists: number[][] = [];

  /** The lowest key of the stretches reached; −Infinity when nobody waits and nothing is still to come. */
  get floor(): number {
    if (this.reached > this.count) return Number.NEGATIVE_INFINITY;
    return this.reached === 0 ? Number.POSITIVE_INFINITY : (this.cuts[this.reached - 1] ?? 0);
  }

  /** Starts anew over a ranking. */
  start(ranked: Ranked): void {
    this.count = Math.ceil(ranked.count / STRETCH);
    if (this.cuts.length < this.count) this.cuts = new Float64Array(this.count);
    for (let i = 0; i < this.count; i++) this.cuts[i] = ranked.keys[Math.min(ranked.count, (i + 1) * STRETCH) - 1] ?? 0;
    this.lists = [];
    this.reached = 0;
  }

  /**
   * Lets an account wait if its place is surely behind every stretch that has been reached; false: it may be needed
   * now. The key is taken at its highest, so that nobody waits in a stretch that is too late.
   */
  keep(account: number, key: number, stamp: number): boolean {
    const highest = raised(key);
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.cuts[middle] ?? 0) <= highest) high = middle;
      else low = middle + 1;
    }
    if (low < this.reached) return false;
    const list = this.lists[low];
    if (list === undefined) this.lists[low] = [account, stamp];
    else list.push(account, stamp);
    return true;
  }

  /** The next stretch is reached: those who waited there and have not changed since. */
  release(changes: Changes): Int32Array {
    const list = this.lists[this.reached] ?? [];
    delete this.lists[this.reached];
    this.reached += 1;
    const due = new Int32Array(list.length >> 1);
    let count = 0;
    for (let i = 0; i < list.length; i += 2) {
      const account = list[i] ?? 0;
      if (changes.since(account) !== list[i + 1]) continue;
      due[count] = account;
      count += 1;
    }
    return due.subarray(0, count);
  }
}
