/**
 * Candidates whose score changed after their ranking was made: a heap, highest score first. Each entry keeps its exact
 * ratio, so that the heap's order does not depend on what has become of the account since.
 */
import { compareTerms, isNear, ScoreTerms } from './terms.ts';

export interface Entry {
  readonly account: number;
  readonly key: number;
  /** Position in the log up to which this score is true. */
  readonly stamp: number;
  readonly terms: ScoreTerms;
}

/** Negative when `a` is ranked before `b`: by score, exact; then the lower account. */
export function entryOrder(a: Entry, b: Entry): number {
  if (a.key === b.key || isNear(a.key, b.key)) {
    const exact = Number.isFinite(a.key) ? -compareTerms(a.terms, b.terms) : 0;
    return exact || a.account - b.account;
  }
  return a.key > b.key ? -1 : 1;
}

export class Overlay {
  private readonly heap: Entry[] = [];

  get size(): number {
    return this.heap.length;
  }

  clear(): void {
    this.heap.length = 0;
  }

  top(): Entry | undefined {
    return this.heap[0];
  }

  add(account: number, key: number, stamp: number, from: ScoreTerms): void {
    const terms = new ScoreTerms();
    terms.set(from.first, from.second, from.over, from.under);
    this.push({ account, key, stamp, terms });
  }

  push(entry: Entry): void {
    const { heap } = this;
    let at = heap.length;
    heap.push(entry);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent];
      if (above === undefined || entryOrder(above, entry) <= 0) break;
      heap[at] = above;
      at = parent;
    }
    heap[at] = entry;
  }

  /** Takes the top entry out. */
  pop(): Entry | undefined {
    const { heap } = this;
    const top = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      let below = heap[child];
      if (below === undefined) break;
      const right = heap[child + 1];
      if (right !== undefined && entryOrder(right, below) < 0) {
        child += 1;
        below = right;
      }
      if (entryOrder(last, below) <= 0) break;
      heap[at] = below;
      at = child;
    }
    heap[at] = last;
    return top;
  }
}
