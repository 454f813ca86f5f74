/**
 * The field's terms: for each a formula in the engine's own symbols (the catalogue gives them words), what to read next and
 * where it comes from. What a term means stands in the messages, `term.…`.
 */
import type { Source } from '#protocol/source.ts';

/** In the order in which they build on each other. */
export const termIds = [
  'leverage',
  'notional',
  'initialMargin',
  'equity',
  'unrealizedPnl',
  'effectiveLeverage',
  'indexPrice',
  'markPrice',
  'funding',
  'openInterest',
  'maintenanceMargin',
  'liquidationPrice',
  'bankruptcyPrice',
  'depth',
  'marketMaker',
  'liquidityProvision',
  'shortfall',
  'fund',
  'backstopVault',
  'adl',
  'score',
  'lights',
  'tearUp',
  'haircut',
  'socialisedLoss',
  'cascade',
  'basisTrade',
] as const;

export type TermId = (typeof termIds)[number];

export interface Term {
  /** Identifiers are keys of `quantity.…`. `→` leads to; `>` is when it happens. */
  readonly formula: string;
  readonly see: readonly TermId[];
  /** null: arithmetic that every venue shares. */
  readonly source: Source | null;
}

const bitmexAdl: Source = {
  title: 'BitMEX: what is auto-deleveraging',
  url: 'https://support.bitmex.com/hc/en-gb/articles/18589621443357-What-is-Auto-Deleveraging',
};
const bitmexFund: Source = {
  title: 'BitMEX blog: Insurance Fund, your questions answered',
  url: 'https://blog.bitmex.com/bitmex-insurance-fund-your-questions-answered/',
};
const bitmexLiquidation: Source = { title: 'BitMEX: liquidation', url: 'https://www.bitmex.com/app/liquidation' };
const binanceLiquidation: Source = {
  title: 'Binance: liquidation FAQ',
  url: 'https://www.binance.com/pt-BR/support/faq/360033525271',
};
const okexClawback: Source = {
  title: 'OKEx statement, as quoted by Moving Water Trading',
  url: 'https://movingwatertrading.com/clawback-of-over-400-million-on-4168515-bitcoin-futures-contracts-froze-all-accounts/',
};
const brunnermeier: Source = {
  title: 'Brunnermeier and Pedersen, Market Liquidity and Funding Liquidity, Review of Financial Studies 22(6), 2009',
};
const hyperliquid: Source = {
  title: 'Hyperliquid docs: liquidations',
  url: 'https://hyperliquid.gitbook.io/hyperliquid-docs/trading/liquidations',
};
const recovery: Source = {
  title: 'CPMI-IOSCO: Recovery of financial market infrastructures, 2014',
  url: 'https://www.bis.org/cpmi/publ/d121.htm',
};
const colkitt: Source = {
  title: 'Doug Colkitt on auto-deleveraging, 11 October 2025',
  url: 'https://threadreaderapp.com/thread/1976850615621107743.html',
};

export const terms: Readonly<Record<TermId, Term>> = {
  adl: {
    formula: 'shortfall > balance',
    see: ['fund', 'score', 'tearUp', 'socialisedLoss'],
    source: bitmexAdl,
  },
  fund: {
    formula: 'balance = cash + inventoryPnl',
    see: ['bankruptcyPrice', 'backstopVault', 'adl'],
    source: bitmexFund,
  },
  bankruptcyPrice: {
    formula: 'bankruptcyPrice = entryPrice − isolatedMargin ÷ signedLots',
    see: ['liquidationPrice', 'shortfall'],
    source: bitmexLiquidation,
  },
  liquidationPrice: {
    formula: 'equity = maintenanceMargin',
    see: ['maintenanceMargin', 'bankruptcyPrice', 'markPrice'],
    source: bitmexLiquidation,
  },
  maintenanceMargin: {
    formula: 'maintenanceMargin = notional × maintenanceRate − maintenanceAmount',
    see: ['initialMargin', 'liquidationPrice'],
    source: binanceLiquidation,
  },
  initialMargin: {
    formula: 'initialMargin = notional ÷ chosenLeverage',
    see: ['leverage', 'maintenanceMargin'],
    source: binanceLiquidation,
  },
  leverage: {
    formula: 'chosenLeverage = cost ÷ initialMargin',
    see: ['effectiveLeverage', 'initialMargin'],
    source: bitmexAdl,
  },
  effectiveLeverage: {
    formula: 'effectiveLeverage = notional ÷ equity',
    see: ['leverage', 'score'],
    source: bitmexAdl,
  },
  markPrice: {
    formula: 'markPrice = indexPrice + basis',
    see: ['indexPrice', 'liquidationPrice'],
    source: binanceLiquidation,
  },
  indexPrice: {
    formula: 'indexPrice = spotPrices ÷ spotMarkets',
    see: ['markPrice', 'basisTrade'],
    source: binanceLiquidation,
  },
  unrealizedPnl: {
    formula: 'unrealizedPnl = signedLots × (markPrice − entryPrice)',
    see: ['equity', 'markPrice'],
    source: binanceLiquidation,
  },
  equity: {
    formula: 'equity = cash + unrealizedPnl',
    see: ['unrealizedPnl', 'maintenanceMargin'],
    source: null,
  },
  notional: {
    formula: 'notional = lots × markPrice',
    see: ['leverage', 'openInterest'],
    source: null,
  },
  openInterest: {
    formula: 'openInterest = longLots = shortLots',
    see: ['notional', 'tearUp'],
    source: null,
  },
  depth: {
    formula: 'depth = bidLots + askLots',
    see: ['liquidityProvision', 'shortfall', 'cascade'],
    source: brunnermeier,
  },
  shortfall: {
    formula: 'shortfall = signedLots × (bankruptcyPrice − markPrice)',
    see: ['bankruptcyPrice', 'fund', 'adl'],
    source: bitmexFund,
  },
  socialisedLoss: {
    formula: 'socialised = loss × weight ÷ totalWeight',
    see: ['haircut', 'adl'],
    source: okexClawback,
  },
  haircut: {
    formula: 'haircutTaken = loss × weight ÷ totalWeight',
    see: ['socialisedLoss', 'adl'],
    source: okexClawback,
  },
  cascade: {
    formula: 'liquidationStarted → liquidationFilled → markSet → liquidationStarted',
    see: ['depth', 'liquidationPrice'],
    source: brunnermeier,
  },
  basisTrade: {
    formula: 'basis = markPrice − indexPrice',
    see: ['funding', 'adl'],
    source: colkitt,
  },
  marketMaker: {
    formula: 'spread = askPrice − bidPrice',
    see: ['liquidityProvision', 'depth'],
    source: brunnermeier,
  },
  liquidityProvision: {
    formula: 'depth ÷ openInterest',
    see: ['marketMaker', 'depth', 'backstopVault'],
    source: brunnermeier,
  },
  funding: {
    formula: 'fundingPaid = rate × notional',
    see: ['basisTrade', 'indexPrice'],
    source: colkitt,
  },
  backstopVault: {
    formula: 'vaultEquity = cash + unrealizedPnl',
    see: ['fund', 'adl'],
    source: hyperliquid,
  },
  score: {
    formula: 'adlScore = returnOnMargin × effectiveLeverage',
    see: ['adl', 'lights', 'effectiveLeverage'],
    source: bitmexAdl,
  },
  lights: {
    formula: 'lights = 6 − ceil(5 × lotsToHere ÷ lotsRanked)',
    see: ['score', 'adl'],
    source: bitmexAdl,
  },
  tearUp: {
    formula: 'remaining = size − closedLots',
    see: ['adl', 'openInterest'],
    source: recovery,
  },
};
