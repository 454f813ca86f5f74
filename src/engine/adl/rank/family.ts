/** From a rule book's ranking slot to the function that scores by it. */
import type { Ranking } from '#protocol/rulebook.ts';
import { contractOf } from '../../margin/bucket.ts';
import type { World } from '../../world.ts';
import type { Batch } from './batch.ts';
import type { Needs } from './facts.ts';
import { hyperliquidDocumented } from './hyperliquidDocumented.ts';
import { hyperliquidReconstructed } from './hyperliquidReconstructed.ts';
import { listed } from './listed.ts';
import { profitOnly } from './profitOnly.ts';
import { marginReturnTimesLeverage, returnTimesLeverage } from './returnTimesLeverage.ts';
import { walletReturnTimesMarginRatio } from './walletReturnTimesMarginRatio.ts';

/** Writes the scores of a batch as exact ratios. Higher scores are deleveraged first. */
export interface Family {
  readonly needs: Needs;
  readonly score: (batch: Batch) => void;
}

const family = (score: Family['score'], needs: Partial<Needs> = {}): Family => ({
  score,
  needs: { initialMargin: false, maintenance: false, ...needs },
});

/** The family of a ranking in one contract. */
export function familyOf(world: World, contract: number, ranking: Ranking = world.rules.adl.ranking): Family {
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
      return family(listed);
  }
}
