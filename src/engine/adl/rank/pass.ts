/** One pass over all accounts: scores the candidates of one side, for their full order or only for their top. */
import { type Ranked, settleNearTies } from './ranked.ts';
import type { ScoredList } from './scored.ts';
import type { Scorer } from './scorer.ts';
import { isNear } from './terms.ts';
import { TOP, TopKeys } from './top.ts';

/** What a pass reads and where it notes who is a candidate. */
export interface PassInput {
  readonly scorer: Scorer;
  /** +1 longs, −1 shorts. */
  readonly side: 1 | -1;
  readonly first: number;
  /** By account: 1 for candidates, cleared first; null: nobody needs to know. */
  readonly member: Uint8Array | null;
}

/** All candidates in exact order, into `ranked`, whose arrays are exchanged for the list's. Returns how many. */
export function rankAll({ scorer, side, first, member }: PassInput, list: ScoredList, ranked: Ranked): number {
  list.clear(scorer.lots.length);
  scorer.all(side, first, list);
  const { count } = list;
  if (member !== null) {
    member.fill(0);
    for (let i = 0; i < count; i++) member[list.accounts[i] ?? 0] = 1;
  }
  list.order();
  const { accounts, key } = list.exchange(ranked.accounts, ranked.keys);
  ranked.accounts = accounts;
  ranked.keys = key;
  ranked.count = count;
  ranked.complete = true;
  settleNearTies(ranked, scorer);
  return count;
}

/**
 * The first candidates in exact order, into `ranked`: at most TOP, fewer when the last of them are too near to those
 * left out to be told apart by key. Returns how many candidates there are in all.
 */
export function rankTop({ scorer, side, first, member }: PassInput, ranked: Ranked): number {
  const { batch, lots } = scorer;
  const top = new TopKeys();
  let count = 0;
  member?.fill(0);
  for (let account = first; account < lots.length; ) {
    account = scorer.next(side, account);
    if (member !== null) for (let i = 0; i < batch.count; i++) member[batch.accounts[i] ?? 0] = 1;
    count += batch.count;
    top.offer(batch);
  }
  top.into(ranked);
  ranked.complete = count <= TOP;
  settleNearTies(ranked, scorer);
  // What was left out has keys up to the floor: an entry near the floor might belong behind one of them.
  if (!ranked.complete)
    while (ranked.count > 0 && isUnsafe(ranked.keys[ranked.count - 1] ?? 0, top.floor)) ranked.count -= 1;
  return count;
}

const isUnsafe = (key: number, floor: number): boolean => key <= floor || isNear(key, floor);
