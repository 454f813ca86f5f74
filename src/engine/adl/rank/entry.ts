/** One scored account outside the columns of a batch, and the exact order of two of them. */
import type { Batch } from './batch.ts';
import { compareRanks, isNear, ScoreTerms } from './terms.ts';

/** It keeps its exact ratio: the account may have moved on since. */
export class Entry extends ScoreTerms {
  account = -1;
  key = 0;

  override take(batch: Batch, row: number): this {
    super.take(batch, row);
    this.account = batch.accounts[row] ?? 0;
    this.key = batch.key[row] ?? 0;
    return this;
  }
}

/** Negative when `a` is ranked before `b`: by score, exact, and its ties; then the lower account. */
export function entryOrder(a: Entry, b: Entry): number {
  if (a.key !== b.key && !isNear(a.key, b.key)) return a.key > b.key ? -1 : 1;
  return -compareRanks(a, b, !Number.isFinite(a.key)) || a.account - b.account;
}
