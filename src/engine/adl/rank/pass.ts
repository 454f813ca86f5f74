/** One pass over all accounts: scores the candidates of one side, for their full order or only for their top. */
import type { RadixSorter } from './radix.ts';
import { type Ranked, settleNearTies } from './ranked.ts';
import type { Scorer } from './scorer.ts';
import { compareTerms, isNear, ScoreTerms } from './terms.ts';

/** How many the first pass keeps: enough for nearly every single liquidation, cheap to keep in order. */
export const TOP = 256;

/** What a pass reads and where it notes who is a candidate. */
export interface PassInput {
  readonly scorer: Scorer;
  /** +1 longs, −1 shorts. */
  readonly side: 1 | -1;
  readonly first: number;
  /** By account: 1 for candidates. Written for every account from `first`. */
  readonly member: Uint8Array;
}

/** Exact order of two accounts by score, then by account. */
export function exactOrder(scorer: Scorer): (a: number, b: number) => number {
  const left = new ScoreTerms();
  const right = new ScoreTerms();
  return (a, b) => {
    scorer.readTerms(a, left);
    scorer.readTerms(b, right);
    return -compareTerms(left, right) || a - b;
  };
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

/** All candidates in exact order, into `ranked`. Returns how many. */
export function rankAll(input: PassInput, scratch: PassScratch, sorter: RadixSorter, ranked: Ranked): number {
  const { scorer, side, first, member } = input;
  const { lots } = scorer;
  scratch.fit(lots.length);
  const { accounts, keys } = scratch;
  let count = 0;
  for (let account = first; account < lots.length; account++) {
    const held = lots[account] ?? 0;
    const key = held * side > 0 ? scorer.key(account, held) : Number.NaN;
    const candidate = !Number.isNaN(key);
    member[account] = candidate ? 1 : 0;
    if (!candidate) continue;
    accounts[count] = account;
    keys[count] = key;
    count += 1;
  }
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
  settleNearTies(ranked, exactOrder(scorer));
  return count;
}

/**
 * The first candidates in exact order, into `ranked`: at most TOP, fewer when the last of them are too near to those
 * left out to be told apart by key. Returns how many candidates there are in all.
 */
export function rankTop(input: PassInput, ranked: Ranked): number {
  const { scorer, side, first, member } = input;
  const { lots } = scorer;
  const heapKeys = new Float64Array(TOP);
  const heapAccounts = new Int32Array(TOP);
  let size = 0;
  let floor = Number.NEGATIVE_INFINITY;
  let count = 0;
  for (let account = first; account < lots.length; account++) {
    const held = lots[account] ?? 0;
    const key = held * side > 0 ? scorer.key(account, held) : Number.NaN;
    const candidate = !Number.isNaN(key);
    member[account] = candidate ? 1 : 0;
    if (!candidate) continue;
    count += 1;
    if (size < TOP) {
      heapKeys[size] = key;
      heapAccounts[size] = account;
      size += 1;
      if (size === TOP) {
        for (let at = TOP / 2 - 1; at >= 0; at--) sink(heapKeys, heapAccounts, at);
        floor = heapKeys[0] ?? 0;
      }
    } else if (key > floor) {
      heapKeys[0] = key;
      heapAccounts[0] = account;
      sink(heapKeys, heapAccounts, 0);
      floor = heapKeys[0] ?? 0;
    }
  }
  const order = Array.from(heapKeys.subarray(0, size), (_, i) => i);
  order.sort((a, b) => {
    const x = heapKeys[a] ?? 0;
    const y = heapKeys[b] ?? 0;
    return x > y ? -1 : x < y ? 1 : (heapAccounts[a] ?? 0) - (heapAccounts[b] ?? 0);
  });
  ranked.accounts = Int32Array.from(order, (at) => heapAccounts[at] ?? 0);
  ranked.keys = Float64Array.from(order, (at) => heapKeys[at] ?? 0);
  ranked.count = size;
  ranked.complete = count <= TOP;
  settleNearTies(ranked, exactOrder(scorer));
  // What was left out has keys up to the floor: an entry near the floor might belong behind one of them.
  if (!ranked.complete) while (ranked.count > 0 && unsafe(ranked.keys[ranked.count - 1] ?? 0, floor)) ranked.count -= 1;
  return count;
}

const unsafe = (key: number, floor: number): boolean => key <= floor || isNear(key, floor);

/** Restores the heap (smallest key on top) below a place whose entry was replaced. */
function sink(keys: Float64Array, accounts: Int32Array, from: number): void {
  const key = keys[from] ?? 0;
  const account = accounts[from] ?? 0;
  let at = from;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= TOP) break;
    if (child + 1 < TOP && (keys[child + 1] ?? 0) < (keys[child] ?? 0)) child += 1;
    if ((keys[child] ?? 0) >= key) break;
    keys[at] = keys[child] ?? 0;
    accounts[at] = accounts[child] ?? 0;
    at = child;
  }
  keys[at] = key;
  accounts[at] = account;
}
