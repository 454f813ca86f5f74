/** Every table of margin tiers that ships. */
import { binanceBtcusdt } from './binanceBtcusdt.ts';
import { binanceDogeusdt, binanceEnausdt, binanceEthusdt, binanceSolusdt } from './binanceUsdm.ts';
import { dydxGenesisLargecap, dydxGenesisLongtail, dydxGenesisMidcap, dydxGenesisSafety } from './dydxGenesis.ts';
import { dydxBtc, dydxEth, dydxSol } from './dydxV4.ts';
import { hyperliquidBtc, hyperliquidEth, hyperliquidSol } from './hyperliquid.ts';
import { krakenAaplxusd, krakenEthusd } from './kraken.ts';
import { bitmexXbtusd, bybitBtcusdt, okxBtcusdt } from './partial.ts';
import type { TierTable } from './table.ts';

export const tierTables: readonly TierTable[] = [
  binanceBtcusdt,
  binanceEthusdt,
  binanceSolusdt,
  binanceDogeusdt,
  binanceEnausdt,
  bybitBtcusdt,
  okxBtcusdt,
  bitmexXbtusd,
  krakenEthusd,
  krakenAaplxusd,
  hyperliquidBtc,
  hyperliquidEth,
  hyperliquidSol,
  dydxBtc,
  dydxEth,
  dydxSol,
  dydxGenesisLargecap,
  dydxGenesisMidcap,
  dydxGenesisLongtail,
  dydxGenesisSafety,
];
