/** One pass over all accounts: scores the candidates of one side, for their full order or only for their top. */
import type { RadixSorter } from './radix.ts';
import { type Ranked, settleNearTies } from './ranked.ts';
import type { Scorer } from './scorer.ts';
import { isNear } from './terms.ts';
import { TOP, TopKeys } from './top.ts';

/** What a pass reads and where it notes who is a candidate. */
export interface PassInput {
  readonly scorer: Scorer;
  /** +1 longs, −1 shorts. */
  readonly side: 1 | -1;
  readonly first: number;
  /** By account: 1 for candidates. The pass clears it first. */
  readonly member: Uint8Array;
}

/** Memory that passes reuse. */
export class PassScratch {
  accounts = new Int32Array(0);
  keys = new Float64Array(0);
  fit(size: number): void {
    if (this.accounts.length >= size) return;
    this.accounts = new Int32Array(size);
    this.keys = new Float64Array(size);
  }
}

/** Runs `take` on the scorer's batch again and again until all candidates have been in it. */
function scan({ scorer, side, first, member }: PassInput, take: () => void): void {
  const { batch, lots } = scorer;
  member.fill(0);
  for (let account = first; account < lots.length; ) {
    account = scorer.next(side, account);
    for (let i = 0; i < batch.count; i++) member[batch.accounts[i] ?? 0] = 1;
    take();
  }
}

/** All candidates in exact order, into `ranked`. Returns how many. */
export function rankAll(input: PassInput, scratch: PassScratch, sorter: RadixSorter, ranked: Ranked): number {
  const { scorer } = input;
  const { batch } = scorer;
  scratch.fit(scorer.lots.length);
  const { accounts, keys } = scratch;
  let count = 0;
  scan(input, () => {
    for (let i = 0; i < batch.count; i++) {
      accounts[count + i] = batch.accounts[i] ?? 0;
      keys[count + i] = batch.key[i] ?? 0;
    }
    count += batch.count;
  });
  const order = sorter.sort(keys, count);
  if (ranked.accounts.length < count) {
    ranked.accounts = new Int32Array(count);
    ranked.keys = new Float64Array(count);
  }
  for (let i = 0; i < count; i++) {
    const at = order[i] ?? 0;
    ranked.accounts[i] = accounts[at] ?? 0;
    ranked.keys[i] = keys[at] ?? 0;
  }
  ranked.count = count;
  ranked.complete = true;
  settleNearTies(ranked, scorer);
  return count;
}

/**
 * The first candidates in exact order, into `ranked`: at most TOP, fewer when the last of them are too near to those
 * left out to be told apart by key. Returns how many candidates there are in all.
 */
export function rankTop(input: PassInput, ranked: Ranked): number {
  const { scorer } = input;
  const top = new TopKeys();
  let count = 0;
  scan(input, () => {
    count += scorer.batch.count;
    top.offer(scorer.batch);
  });
  top.into(ranked);
  ranked.complete = count <= TOP;
  settleNearTies(ranked, scorer);
  // What was left out has keys up to the floor: an entry near the floor might belong behind one of them.
  if (!ranked.complete)
    while (ranked.count > 0 && isUnsafe(ranked.keys[ranked.count - 1] ?? 0, top.floor)) ranked.count -= 1;
  return count;
}

const isUnsafe = (key: number, floor: number): boolean => key <= floor || isNear(key, floor);
