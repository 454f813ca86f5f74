/** Every rule book that ships, in the order of the menu: teaching rule books, then venues. */
import type { RuleBook } from '#protocol/rulebook.ts';
import { binanceUsdm } from './binanceUsdm.ts';
import { bitmex } from './bitmex.ts';
import { canonical } from './canonical.ts';
import { dango } from './dango.ts';
import { dydxV4 } from './dydxV4.ts';
import { hyperliquidDocumented } from './hyperliquidDocumented.ts';
import { hyperliquidReconstructed } from './hyperliquidReconstructed.ts';
import { proRataSize } from './proRataSize.ts';
import { socialisedLoss } from './socialisedLoss.ts';

export const rulebooks: readonly RuleBook[] = [
  canonical,
  proRataSize,
  socialisedLoss,
  bitmex,
  binanceUsdm,
  hyperliquidDocumented,
  hyperliquidReconstructed,
  dydxV4,
  dango,
];
