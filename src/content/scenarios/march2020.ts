/**
 * 12 and 13 March 2020, BTC: a deeper fall than October 2025, into a book that absorbs it. Recorded prices; the
 * accounts are those of the October scenario scaled to the price level, before a deeper book. Margin tiers of 2020 are
 * not at hand: those of 2024 are used and carry their own date.
 */
import type { ScenarioFile } from '#protocol/scenario.ts';
import { binanceTiers, binanceTiersSource } from '../tiers/binanceBtcusdt.ts';
import { btcusdt20200312 } from './recorded/btcusdt20200312.ts';

export const march2020 = {
  schema: 1,
  id: 'march-2020',
  name: '13 March 2020, BTC',
  about:
    'From 5,506 to 3,621.81 and back in under four hours: a fall more than twice as deep as that of October 2025, but with a book deep enough to take what is liquidated. The fund drains, recovers, and nobody is deleveraged.',
  synthetic:
    'Accounts, order book and insurance fund are invented; prices are recorded; margin tiers are those of 2024',
  sources: [
    {
      title: 'Binance USD-M BTCUSDT one-minute candles, copy in owlacar-dotcom/isda (af33e38)',
      url: 'https://github.com/owlacar-dotcom/isda',
      supports: 'prices, 12 March 23:20 to 13 March 02:59 UTC',
      date: '2020-03-13',
    },
    binanceTiersSource,
  ],
  seed: 20_200_312,
  quote: 'USDT',
  atom: '0.000001',
  contracts: [
    {
      id: 'BTCUSDT',
      kind: 'linear',
      tickSize: '0.01',
      lotSize: '0.001',
      maxPrice: '20000',
      index: '5506.37',
      mark: { kind: 'index' },
      tiers: binanceTiers,
      tiersSource: binanceTiersSource,
      liquidity: {
        kind: 'ladder',
        owner: 'maker-1',
        levels: 20,
        spacing: '0.0005',
        size: '12',
        decay: '1.05',
        refill: '0.5',
        withdrawal: '0.1',
      },
      axis: ['3300', '6100'],
    },
  ],
  rules: 'binance-usdm@2025-05',
  accounts: [
    { id: 'maker-1', name: 'Market maker', role: 'marketMaker', cash: '5000000', positions: [] },
    { id: 'maker-2', name: 'Patient maker', role: 'marketMaker', cash: '1000000', positions: [] },
    { id: 'maker-3', name: 'Distant maker', role: 'marketMaker', cash: '1000000', positions: [] },
    {
      id: 'basis',
      name: 'Basis trader',
      role: 'basis',
      cash: '800000',
      positions: [{ contract: 'BTCUSDT', size: '-400', entry: '5550', leverage: '3' }],
      hedge: '400',
    },
    {
      id: 'whale',
      name: 'Large long',
      cash: '222000',
      positions: [{ contract: 'BTCUSDT', size: '400', entry: '5530', leverage: '10' }],
    },
  ],
  population: [
    {
      contract: 'BTCUSDT',
      count: 400,
      prefix: 'mar-',
      entryFrom: '5450',
      entryTo: '5530',
      smallestSize: '1',
      doublings: 8,
      leverages: [
        { leverage: '3', weight: 3 },
        { leverage: '5', weight: 5 },
        { leverage: '10', weight: 6 },
        { leverage: '20', weight: 4 },
        { leverage: '50', weight: 2 },
      ],
      shortsAbove: '0.01',
    },
  ],
  fund: '200000',
  script: [
    [
      { kind: 'placeOrder', account: 'maker-2', contract: 'BTCUSDT', side: 'buy', size: '100', price: '3600' },
      { kind: 'placeOrder', account: 'maker-2', contract: 'BTCUSDT', side: 'sell', size: '100', price: '5700' },
      { kind: 'placeOrder', account: 'maker-3', contract: 'BTCUSDT', side: 'buy', size: '200', price: '3400' },
      { kind: 'placeOrder', account: 'maker-3', contract: 'BTCUSDT', side: 'sell', size: '200', price: '6000' },
    ],
  ],
  path: {
    contract: 'BTCUSDT',
    label: 'Binance USD-M BTCUSDT, 12 and 13 March 2020',
    source: {
      title: 'Binance USD-M BTCUSDT one-minute candles, copy in owlacar-dotcom/isda (af33e38)',
      url: 'https://github.com/owlacar-dotcom/isda',
      supports: 'one-minute open, high, low, close',
      date: '2020-03-13',
    },
    start: '2020-03-12T23:20:00Z',
    barSeconds: 60,
    bars: btcusdt20200312,
  },
} satisfies ScenarioFile;
