/** The whole order of one side of one contract, without a cache: for frames and tests. */
import type { State } from '../../account/state.ts';
import type { World } from '../../world.ts';
import { firstCandidate, sideOf } from './candidates.ts';
import { PassScratch, rankAll } from './pass.ts';
import { RadixSorter } from './radix.ts';
import { emptyRanking, type Ranked } from './ranked.ts';
import { Scorer } from './scorer.ts';

/** Memory for ranking again and again. */
export class RankScratch {
  readonly pass = new PassScratch();
  readonly sorter = new RadixSorter();
  member = new Uint8Array(0);
}

/**
 * All candidates of a side (positive: longs), highest score first, equal scores by account; with their scores as keys.
 * A ranking without scores is as listed, from the first.
 */
export function rankSide(
  world: World,
  state: State,
  contract: number,
  side: number,
  scratch = new RankScratch(),
): Ranked {
  if (scratch.member.length < world.accounts) scratch.member = new Uint8Array(world.accounts);
  const ranked = emptyRanking();
  const scorer = new Scorer(world, state, contract);
  const input = { scorer, side: sideOf(side), first: firstCandidate(world), member: scratch.member };
  rankAll(input, scratch.pass, scratch.sorter, ranked);
  return ranked;
}
