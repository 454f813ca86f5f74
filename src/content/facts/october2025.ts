/**
 * 10 October 2025. Hyperliquid's figures are sums over its public fills. Left out on purpose: the "302 accounts" and
 * "$7.6 billion cascade" of secondary reports, which count vault balances and both legs of a trade more than once.
 */
import type { Source } from '#protocol/source.ts';
import type { Fact } from './fact.ts';

const fills: Source = {
  title: 'Fills of Hyperliquid, ConejoCapital/HyperMultiAssetedADL',
  url: 'https://github.com/ConejoCapital/HyperMultiAssetedADL',
  date: '2025-10-10',
};
const paper: Source = {
  title: 'Autodeleveraging: Impossibilities and Optimization, arXiv',
  url: 'https://arxiv.org/abs/2512.01112',
  date: '2026-02-16',
};
const tenX: Source = {
  title: '10x Research, on what Binance’s insurance fund absorbed',
  url: 'https://post.10xresearch.com',
  date: '2025-10-13',
};
const industry: Source = { title: 'CoinGlass totals, as reported by Yellow and Followin', date: '2025-10-11' };

const DAY = '2025-10-10';

export const october2025 = {
  factOctober2025Day: { value: DAY, unit: 'day', asOf: DAY, confidence: 'recomputed', source: fills },
  factOctoberLiquidations: {
    value: '19000000000',
    unit: 'usd',
    digits: 2,
    asOf: '2025-10-11',
    confidence: 'press',
    source: industry,
  },
  factOctoberTraders: {
    value: '1620000',
    unit: 'count',
    digits: 3,
    asOf: '2025-10-11',
    confidence: 'press',
    source: industry,
  },
  factHyperliquidAdlNotional: {
    value: '2103111431',
    unit: 'usd',
    digits: 3,
    asOf: DAY,
    confidence: 'recomputed',
    source: fills,
  },
  factHyperliquidAdlFills: { value: '34983', unit: 'count', asOf: DAY, confidence: 'recomputed', source: fills },
  factHyperliquidAdlAccounts: { value: '19337', unit: 'count', asOf: DAY, confidence: 'recomputed', source: fills },
  factHyperliquidAdlCoins: { value: '162', unit: 'count', asOf: DAY, confidence: 'recomputed', source: fills },
  factHyperliquidAdlProfit: {
    value: '834295749',
    unit: 'usd',
    digits: 3,
    asOf: DAY,
    confidence: 'recomputed',
    source: fills,
  },
  factHyperliquidAdlProfitable: { value: '99.4', unit: 'percent', asOf: DAY, confidence: 'recomputed', source: fills },
  factHyperliquidMedianLeverage: { value: '0.20', unit: 'count', asOf: DAY, confidence: 'recomputed', source: fills },
  factHyperliquidVaultShare: { value: '95.1', unit: 'percent', asOf: DAY, confidence: 'recomputed', source: fills },
  factHyperliquidTopTenShare: { value: '45.8', unit: 'percent', asOf: DAY, confidence: 'recomputed', source: fills },
  factHyperliquidLiquidationFills: {
    value: '63637',
    unit: 'count',
    asOf: DAY,
    confidence: 'recomputed',
    source: fills,
  },
  factHyperliquidLiquidationNotional: {
    value: '5511042925',
    unit: 'usd',
    digits: 3,
    asOf: DAY,
    confidence: 'recomputed',
    source: fills,
  },
  factHyperliquidFirstAdl: {
    value: '61.7',
    unit: 'second',
    digits: 2,
    asOf: DAY,
    confidence: 'recomputed',
    source: fills,
  },
  factHyperliquidFillsBeforeAdl: { value: '710', unit: 'count', asOf: DAY, confidence: 'recomputed', source: fills },
  factHyperliquidAdlMinutes: {
    value: '10.88',
    unit: 'minute',
    digits: 2,
    asOf: DAY,
    confidence: 'recomputed',
    source: fills,
  },
  factHyperliquidOvershootMost: {
    value: '51700000',
    unit: 'usd',
    digits: 3,
    asOf: DAY,
    confidence: 'recomputed',
    source: paper,
  },
  factBinanceFundUsed: {
    value: '184000000',
    unit: 'usd',
    digits: 3,
    asOf: '2025-10-13',
    confidence: 'press',
    source: tenX,
  },
} satisfies Readonly<Record<string, Fact>>;
