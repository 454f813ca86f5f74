/** A window of the ADL queue, ranked afresh for a state. */
import type { State } from '#engine/account/state.ts';
import { QueueCache, queueFor } from '#engine/adl/queue.ts';
import { Log } from '#engine/log.ts';
import type { World } from '#engine/world.ts';

export interface Ranked {
  readonly accounts: readonly number[];
  readonly scores: readonly number[];
  readonly count: number;
}

/** Visits one side of a contract in rank order; `visit` returns false to stop. Returns how many are ranked. */
export function walkRanking(
  world: World,
  state: State,
  contract: number,
  side: number,
  visit: (account: number, rank: number, score: number) => boolean,
): number {
  // A ranking that starts at random draws from the state: looking must not move the generator.
  const run = { world, state: { ...state }, log: new Log(), queues: new QueueCache() };
  const queue = queueFor(run, contract, side);
  queue.walk(run, -1, visit);
  return queue.count(run);
}

/** `count` accounts after the first `from`. */
export function rankedFrom(
  world: World,
  state: State,
  contract: number,
  side: number,
  from: number,
  count: number,
): Ranked {
  const accounts: number[] = [];
  const scores: number[] = [];
  const total = walkRanking(world, state, contract, side, (account, rank, score) => {
    if (accounts.length >= count) return false;
    if (rank > from) {
      accounts.push(account);
      scores.push(score);
    }
    return true;
  });
  return { accounts, scores, count: total };
}
