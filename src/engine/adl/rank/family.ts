/** From a rule book's ranking slot to the function that scores by it. */
import type { Ranking } from '#protocol/rulebook.ts';
import { contractOf } from '../../margin/bucket.ts';
import type { World } from '../../world.ts';
import type { Needs, PositionFacts } from './facts.ts';
import { hyperliquidDocumented } from './hyperliquidDocumented.ts';
import { hyperliquidReconstructed } from './hyperliquidReconstructed.ts';
import { profitOnly } from './profitOnly.ts';
import { marginReturnTimesLeverage, returnTimesLeverage } from './returnTimesLeverage.ts';
import type { ScoreTerms } from './terms.ts';
import { walletReturnTimesMarginRatio } from './walletReturnTimesMarginRatio.ts';

/** Writes the score of one position as an exact ratio. Higher scores are deleveraged first. */
export interface Family {
  readonly needs: Needs;
  readonly score: (facts: PositionFacts, terms: ScoreTerms) => void;
}

const family = (score: Family['score'], needs: Partial<Needs> = {}): Family => ({
  score,
  needs: { initialMargin: false, maintenance: false, ...needs },
});

/** The family of a ranking in one contract; null for `listed`, which has no score. */
export function familyOf(world: World, contract: number, ranking: Ranking = world.rules.adl.ranking): Family | null {
  switch (ranking.kind) {
    case 'returnTimesLeverage':
      return ranking.returnBase === 'initialMargin'
        ? family(marginReturnTimesLeverage, { initialMargin: true })
        : family(returnTimesLeverage);
    case 'walletReturnTimesMarginRatio':
      return family(walletReturnTimesMarginRatio(world.atomsPerQuote), { maintenance: true });
    case 'profitOnly':
      return family(profitOnly);
    case 'hyperliquidDocumented':
      return family(hyperliquidDocumented(contractOf(world, contract).kind === 'inverse'));
    case 'hyperliquidReconstructed':
      return family(hyperliquidReconstructed);
    case 'listed':
      return null;
  }
}
