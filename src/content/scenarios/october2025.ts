/**
 * 10 October 2025, BTC: recorded prices over invented accounts. The prices are Binance's, minute by minute; who held
 * what, the book and the fund were never published, so they are synthetic and say so. Sizes are chosen so that the
 * fall exhausts the book and the fund and reaches ADL; they are no estimate of that day's.
 */
import type { ScenarioFile } from '#protocol/scenario.ts';
import { binanceTiers, binanceTiersSource } from '../tiers/binanceBtcusdt.ts';
import { btcusdt20251010 } from './recorded/btcusdt20251010.ts';

export const october2025 = {
  schema: 1,
  id: 'october-2025',
  name: '10 October 2025, BTC',
  about:
    'From 116,720 to 101,516.5 and back to 113,000 in 105 minutes: recorded one-minute prices of BTCUSDT, run through 400 invented accounts, a market maker that withdraws as the price moves, and a fund that is too small.',
  synthetic: 'Accounts, order book and insurance fund are invented; prices are recorded',
  sources: [
    {
      title: 'Binance USD-M BTCUSDT one-minute candles, copy in owlacar-dotcom/isda (6c1892c)',
      url: 'https://github.com/owlacar-dotcom/isda',
      supports: 'prices, 20:15 to 21:59 UTC',
      date: '2025-10-10',
    },
    binanceTiersSource,
  ],
  seed: 20_251_010,
  quote: 'USDT',
  atom: '0.000001',
  contracts: [
    {
      id: 'BTCUSDT',
      kind: 'linear',
      tickSize: '0.1',
      lotSize: '0.001',
      maxPrice: '250000',
      index: '116720.3',
      mark: { kind: 'index' },
      tiers: binanceTiers,
      tiersSource: binanceTiersSource,
      liquidity: {
        kind: 'ladder',
        owner: 'maker-1',
        levels: 20,
        spacing: '0.0005',
        size: '0.8',
        decay: '1.05',
        refill: '0.2',
        withdrawal: '0.3',
      },
      axis: ['97000', '123000'],
    },
  ],
  rules: 'binance-usdm@2025-05',
  accounts: [
    { id: 'maker-1', name: 'Market maker', role: 'marketMaker', cash: '5000000', positions: [] },
    { id: 'maker-2', name: 'Patient maker', role: 'marketMaker', cash: '3000000', positions: [] },
    { id: 'maker-3', name: 'Distant maker', role: 'marketMaker', cash: '3000000', positions: [] },
    {
      id: 'basis',
      name: 'Basis trader',
      role: 'basis',
      cash: '900000',
      positions: [{ contract: 'BTCUSDT', size: '-20', entry: '117500', leverage: '3' }],
      hedge: '20',
    },
    {
      id: 'whale',
      name: 'Large long',
      cash: '235000',
      positions: [{ contract: 'BTCUSDT', size: '20', entry: '117200', leverage: '10' }],
    },
  ],
  population: [
    {
      contract: 'BTCUSDT',
      count: 400,
      prefix: 'oct-',
      entryFrom: '115500',
      entryTo: '117200',
      smallestSize: '0.05',
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
  fund: '15000',
  script: [
    [
      { kind: 'placeOrder', account: 'maker-2', contract: 'BTCUSDT', side: 'buy', size: '4', price: '101000' },
      { kind: 'placeOrder', account: 'maker-2', contract: 'BTCUSDT', side: 'sell', size: '4', price: '119500' },
      { kind: 'placeOrder', account: 'maker-3', contract: 'BTCUSDT', side: 'buy', size: '8', price: '98000' },
      { kind: 'placeOrder', account: 'maker-3', contract: 'BTCUSDT', side: 'sell', size: '8', price: '122000' },
    ],
  ],
  path: {
    contract: 'BTCUSDT',
    label: 'Binance USD-M BTCUSDT, 10 October 2025',
    source: {
      title: 'Binance USD-M BTCUSDT one-minute candles, copy in owlacar-dotcom/isda (6c1892c)',
      url: 'https://github.com/owlacar-dotcom/isda',
      supports: 'one-minute open, high, low, close',
      date: '2025-10-10',
    },
    start: '2025-10-10T20:15:00Z',
    barSeconds: 60,
    bars: btcusdt20251010,
  },
} satisfies ScenarioFile;
