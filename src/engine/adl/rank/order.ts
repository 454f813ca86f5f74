/** The whole order of one side of one contract, without a cache: for frames and tests. */
import type { State } from '../../account/state.ts';
import type { World } from '../../world.ts';
import { firstCandidate, sideOf } from './candidates.ts';
import { rankAll } from './pass.ts';
import { emptyRanking, type Ranked } from './ranked.ts';
import { ScoredList } from './scored.ts';
import { Scorer } from './scorer.ts';

/** Memory for ranking again and again. */
export class RankScratch {
  readonly list = new ScoredList();
  readonly ranked = emptyRanking();
}

/**
 * All candidates of a side (positive: longs), highest score first, equal scores by account; with their scores as keys.
 * A ranking without scores is as listed, from the first. With scratch memory the result is valid until that is used again.
 */
export function rankSide(
  world: World,
  state: State,
  contract: number,
  side: number,
  scratch = new RankScratch(),
): Ranked {
  const scorer = new Scorer(world, state, contract);
  const input = { scorer, side: sideOf(side), first: firstCandidate(world), member: null };
  rankAll(input, scratch.list, scratch.ranked);
  return scratch.ranked;
}
