/**
 * Changed candidates that it is too early to put in order: they wait, by stretches of the ranking, until a walk comes
 * near their place. Most never matter, because a liquidation takes from the front.
 */
import type { Entry } from './entry.ts';
import type { Ranked } from './ranked.ts';
import { NEAR } from './terms.ts';

/** Places of the ranking in one stretch. */
const STRETCH = 512;

export class Segments {
  /** Lowest key of each stretch. */
  private cuts = new Float64Array(0);
  private count = 0;
  private readonly waiting: Entry[][] = [];
  /** Stretches from 0 that walks have come to. */
  private reached = 0;

  /** Starts anew over a ranking; the first stretch is reached. */
  start(ranked: Ranked): void {
    this.count = Math.ceil(ranked.count / STRETCH);
    if (this.cuts.length < this.count) this.cuts = new Float64Array(this.count);
    for (let i = 0; i < this.count; i++) this.cuts[i] = ranked.keys[Math.min(ranked.count, (i + 1) * STRETCH) - 1] ?? 0;
    this.waiting.length = 0;
    this.reached = 1;
  }

  /**
   * Keeps an entry whose place is surely behind every stretch that has been reached; false: it may be needed now. The
   * key is taken at its highest, so that an entry waits in a stretch that is too early rather than too late.
   */
  keep(entry: Entry): boolean {
    const highest = entry.key + 2 * NEAR * Math.abs(entry.key);
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.cuts[middle] ?? 0) <= highest) high = middle;
      else low = middle + 1;
    }
    if (low < this.reached) return false;
    const waiting = this.waiting[low];
    if (waiting === undefined) this.waiting[low] = [entry];
    else waiting.push(entry);
    return true;
  }

  /** The place at which the next stretch begins; walks that come to it call `reach`. */
  get next(): number {
    return this.reached * STRETCH;
  }

  /** A walk has come to the beginning of a stretch, or to the end of the ranking: what waited for it, now to be put in order. */
  reach(end: boolean): readonly Entry[] {
    const stretches = end ? this.count + 1 : this.reached + 1;
    const due: Entry[] = [];
    for (; this.reached < stretches; this.reached++) {
      const waiting = this.waiting[this.reached];
      if (waiting === undefined) continue;
      for (const entry of waiting) due.push(entry);
      waiting.length = 0;
    }
    return due;
  }
}
