/** Every rule book that ships, in the order of the menu: teaching rule books, research policies, then venues. */
import type { RuleBook } from '#protocol/rulebook.ts';
import { binanceUsdm } from './binanceUsdm.ts';
import { bitget2025 } from './bitget2025.ts';
import { bitgetFirst } from './bitgetFirst.ts';
import { bitgetSecond } from './bitgetSecond.ts';
import { bitmex } from './bitmex.ts';
import { bybit } from './bybit.ts';
import { canonical } from './canonical.ts';
import { cappedProRata } from './cappedProRata.ts';
import { dango } from './dango.ts';
import { delta2019 } from './delta2019.ts';
import { deribit } from './deribit.ts';
import { driftV2 } from './driftV2.ts';
import { dydxV4 } from './dydxV4.ts';
import { equalLoss } from './equalLoss.ts';
import { ethereal } from './ethereal.ts';
import { extended } from './extended.ts';
import { ftx2019 } from './ftx2019.ts';
import { gate2025 } from './gate2025.ts';
import { gateLeverage } from './gateLeverage.ts';
import { gateProfit } from './gateProfit.ts';
import { gmxV2 } from './gmxV2.ts';
import { hyperliquidDocumented } from './hyperliquidDocumented.ts';
import { hyperliquidReconstructed } from './hyperliquidReconstructed.ts';
import { kraken } from './kraken.ts';
import { kucoin2026 } from './kucoin2026.ts';
import { kucoinCross2024 } from './kucoinCross2024.ts';
import { kucoinIsolated2024 } from './kucoinIsolated2024.ts';
import { levelTheTallest } from './levelTheTallest.ts';
import { lighter } from './lighter.ts';
import { minMaxBurden } from './minMaxBurden.ts';
import { noFund } from './noFund.ts';
import { okx } from './okx.ts';
import { paradex } from './paradex.ts';
import { plainQueue } from './plainQueue.ts';
import { proRataEquity } from './proRataEquity.ts';
import { proRataProfit } from './proRataProfit.ts';
import { proRataSize } from './proRataSize.ts';
import { riskAware } from './riskAware.ts';
import { socialisedLoss } from './socialisedLoss.ts';
import { talmud } from './talmud.ts';
import { vega } from './vega.ts';

export const rulebooks: readonly RuleBook[] = [
  canonical,
  plainQueue,
  proRataSize,
  proRataProfit,
  proRataEquity,
  noFund,
  socialisedLoss,
  cappedProRata,
  riskAware,
  minMaxBurden,
  levelTheTallest,
  equalLoss,
  talmud,
  bitmex,
  binanceUsdm,
  bybit,
  okx,
  bitget2025,
  bitgetSecond,
  bitgetFirst,
  gate2025,
  gateLeverage,
  gateProfit,
  kucoin2026,
  kucoinCross2024,
  kucoinIsolated2024,
  delta2019,
  kraken,
  deribit,
  hyperliquidDocumented,
  hyperliquidReconstructed,
  dydxV4,
  ethereal,
  lighter,
  extended,
  paradex,
  dango,
  driftV2,
  vega,
  gmxV2,
  ftx2019,
];
