/** Accounts in rank order with their keys: the result of a pass over all candidates, whole or only its top. */
import { BATCH } from './batch.ts';
import { Entry, entryOrder } from './entry.ts';
import type { Scorer } from './scorer.ts';
import { compareRanks, isNear, ScoreTerms } from './terms.ts';

export interface Ranked {
  /** Highest score first. */
  accounts: Int32Array<ArrayBuffer>;
  keys: Float64Array<ArrayBuffer>;
  count: number;
  /** False: there are more candidates, all below those named here. */
  complete: boolean;
}

export const emptyRanking = (): Ranked => ({
  accounts: new Int32Array(0),
  keys: new Float64Array(0),
  count: 0,
  complete: true,
});

/**
 * Puts a ranking that is sorted by key into exact order: inside each run of near keys the exact scores decide, and
 * equal scores stand by account, lowest first.
 */
export function settleNearTies(ranked: Ranked, scorer: Scorer): void {
  const { keys, count } = ranked;
  let from = 0;
  for (let i = 1; i <= count; i++) {
    if (i < count) {
      const key = keys[i] ?? 0;
      const before = keys[i - 1] ?? 0;
      if (key === before || isNear(before, key)) continue;
    }
    if (i - from > 1) settleRun(ranked, from, i, scorer);
    from = i;
  }
}

function settleRun(ranked: Ranked, from: number, to: number, scorer: Scorer): void {
  const { accounts, keys } = ranked;
  const infinite = !Number.isFinite(keys[from] ?? 0);
  if ((infinite && !scorer.breaksTies) || allEqual(accounts, from, to, scorer, infinite)) {
    accounts.subarray(from, to).sort((a, b) => a - b);
    // One score, one key: they differed by rounding at most.
    keys.fill(keys[from] ?? 0, from, to);
    return;
  }
  const entries: Entry[] = [];
  for (let i = from; i < to; i += BATCH) {
    scorer.these(accounts, i, Math.min(to, i + BATCH));
    for (let row = 0; row < scorer.batch.count; row++) entries.push(new Entry().take(scorer.batch, row));
  }
  entries.sort(entryOrder);
  entries.forEach(({ account, key }, i) => {
    accounts[from + i] = account;
    keys[from + i] = key;
  });
}

const head = new ScoreTerms();
const other = new ScoreTerms();

/** Have all accounts of a run exactly the same score, ties included? */
function allEqual(accounts: Int32Array, from: number, to: number, scorer: Scorer, infinite: boolean): boolean {
  for (let i = from; i < to; i += BATCH) {
    scorer.these(accounts, i, Math.min(to, i + BATCH));
    if (i === from) head.take(scorer.batch, 0);
    for (let row = 0; row < scorer.batch.count; row++)
      if (compareRanks(head, other.take(scorer.batch, row), infinite) !== 0) return false;
  }
  return true;
}
