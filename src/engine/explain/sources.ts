/** Where formulas come from: the formulas' own sources, beside those of the rule book (`protocol/support.ts`). */
import type { Source } from '#protocol/source.ts';

/** Several lists as one, each title once. */
export function merged(...lists: readonly (readonly Source[])[]): readonly Source[] {
  const seen = new Set<string>();
  return lists.flat().filter(({ title }) => {
    if (seen.has(title)) return false;
    seen.add(title);
    return true;
  });
}

const DYDX = 'https://github.com/dydxprotocol/v4-chain/tree/84d4664bae71e3a077adaac67fb77ad19cd28d30/protocol';

export const dydxBankruptcy: Source = {
  title: 'dydxprotocol/v4-chain 84d4664: clob/keeper/liquidations.go',
  url: `${DYDX}/x/clob/keeper`,
  supports: 'bankruptcy price under cross margin: equity shared by maintenance margin',
};
export const dydxMargin: Source = {
  title: 'dydxprotocol/v4-chain 84d4664: lib/margin',
  url: `${DYDX}/lib/margin`,
  supports: 'requirements rounded up',
};
export const dangoBankruptcy: Source = {
  title: 'left-curve: liquidation and ADL (Dango)',
  url: 'https://github.com/left-curve/left-curve',
  supports: 'the whole equity behind the market being closed',
};
export const binanceTiers: Source = {
  title: 'Binance: leverage and margin of USD-M futures',
  url: 'https://www.binance.com/fr/support/faq/b3c689c1f50a44cabb3a84e663b81d93',
  supports: 'margin tiers and maintenance amount',
};
export const bitmexRanking: Source = {
  title: 'BitMEX: auto-deleveraging',
  url: 'https://bitmex.com/app/autoDeleveraging',
  supports: 'score and effective leverage',
};
export const bitmexLights: Source = {
  title: 'BitMEX: auto-deleveraging examples',
  url: 'https://www.bitmex.com/app/autoDeleveragingExamples',
  supports: 'size-weighted percentiles',
};
export const kucoinRanking: Source = {
  title: 'KuCoin: auto-deleveraging',
  url: 'https://www.kucoin.com/support/26686471898009',
  supports: 'return on margin in the score',
};
export const bitgetRanking: Source = {
  title: 'Bitget: auto-deleveraging',
  url: 'https://www.bitget.cloud/support/articles/12560603800805',
  supports: 'return × or ÷ margin ratio in the score',
};
export const dangoRanking: Source = {
  title: 'left-curve: liquidation and ADL (Dango)',
  url: 'https://github.com/left-curve/left-curve',
  supports: 'ranking by entry price',
};
export const etherealRanking: Source = {
  title: 'Ethereal: auto-deleveraging',
  url: 'https://docs.ethereal.trade/trading/perpetual-futures/auto-deleveraging',
  supports: 'ranking by leverage, profit, balance, newest account',
};
export const binanceRanking: Source = {
  title: 'Binance developer forum: leverage PnL quantile',
  url: 'https://dev.binance.vision/t/how-to-caculating-leverage-pnl-quantile/17801',
  supports: 'the score, and rank over users',
};
export const bitfinexRanking: Source = {
  title: 'Bitfinex: auto-deleveraging',
  url: 'https://support.bitfinex.com/hc/en-us/articles/360035477394',
  supports: 'ranking by profit',
};
export const hyperliquidRanking: Source = {
  title: 'Hyperliquid docs: auto-deleveraging',
  url: 'https://hyperliquid.gitbook.io/hyperliquid-docs/trading/auto-deleveraging',
  supports: 'ranking index',
};
export const ottersecRanking: Source = {
  title: 'OtterSec: Hyperliquid risk engine, as reported by a reader',
  url: 'https://osec.io/blog/2026-06-22-hyperliquid-risk-engine',
  supports: 'ranking index, third party',
};
export const bybitDrawDown: Source = {
  title: 'Bybit: ADL alert',
  url: 'https://bybit-exchange.github.io/docs/v5/market/adl-alert',
  supports: 'draw-down of the pool from its peak of eight hours',
};
export const driftSocialisation: Source = {
  title: 'drift-labs/protocol-v2 0ae3e3b: controller/liquidation.rs',
  url: 'https://github.com/drift-labs/protocol-v2',
  supports: 'loss shared over the open interest of both sides',
};
