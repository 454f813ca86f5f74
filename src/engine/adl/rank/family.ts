/** From a rule book's ranking slot to the function that scores by it. */
import type { Ranking } from '#protocol/rulebook.ts';
import { contractOf } from '../../margin/bucket.ts';
import type { World } from '../../world.ts';
import type { Batch } from './batch.ts';
import { entryPrice } from './entryPrice.ts';
import type { Needs } from './facts.ts';
import { hyperliquidDocumented } from './hyperliquidDocumented.ts';
import { hyperliquidReconstructed } from './hyperliquidReconstructed.ts';
import { lexicographic } from './lexicographic.ts';
import { listed } from './listed.ts';
import { returnTimesRisk } from './returnTimesRisk.ts';
import { walletReturnTimesMarginRatio } from './walletReturnTimesMarginRatio.ts';

/** Writes the scores of a batch as exact ratios. Higher scores are deleveraged first. */
export interface Family {
  readonly needs: Needs;
  /** It writes what decides between equal scores, too. */
  readonly breaksTies: boolean;
  readonly score: (batch: Batch) => void;
}

const family = (score: Family['score'], needs: Partial<Needs> = {}, breaksTies = false): Family => ({
  score,
  breaksTies,
  needs: { initialMargin: false, maintenance: false, ...needs },
});

/** The family of a ranking in one contract. */
export function familyOf(world: World, contract: number, ranking: Ranking = world.rules.adl.ranking): Family {
  const { atomsPerQuote: quote } = world;
  const inverse = contractOf(world, contract).kind === 'inverse';
  switch (ranking.kind) {
    case 'returnTimesLeverage':
      return family(returnTimesRisk(ranking, quote), {
        initialMargin: ranking.returnBase === 'initialMargin' || ranking.leverage === 'opening',
      });
    case 'returnTimesMarginRatio':
      return family(returnTimesRisk(ranking, quote), {
        initialMargin: ranking.returnBase === 'initialMargin',
        maintenance: true,
      });
    case 'walletReturnTimesMarginRatio':
      return family(walletReturnTimesMarginRatio(quote), { maintenance: true });
    case 'hyperliquidDocumented':
      return family(hyperliquidDocumented(inverse));
    case 'hyperliquidReconstructed':
      return family(hyperliquidReconstructed);
    case 'entryPrice':
      return family(entryPrice(quote, inverse), {}, true);
    case 'lexicographic':
      return family(lexicographic(ranking.keys, quote), {}, ranking.keys.length > 1);
    case 'listed':
      return family(listed);
  }
}
