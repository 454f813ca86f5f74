/**
 * Binance USD-M BTCUSDT leverage brackets as of 2024-10-24, from freqtrade's copy (freqtrade/freqtrade at 3d9514d,
 * binance_leverage_tiers.json): notional cap, 1 ÷ maximum leverage (rounded up to a millionth), maintenance rate and
 * maintenance amount. The last bracket is left open above. The recorded scenarios use it.
 */
import type { TierFile } from '#protocol/scenario.ts';
import type { Source } from '#protocol/source.ts';
import type { TierTable } from './table.ts';

export const binanceTiersSource: Source = {
  title: 'Binance USD-M BTCUSDT leverage brackets, from freqtrade (3d9514d)',
  url: 'https://github.com/freqtrade/freqtrade/blob/3d9514d2660c42dfdbde517f7b421d1a5cf4f196/freqtrade/exchange/binance_leverage_tiers.json',
  supports: 'margin tiers',
  date: '2024-10-24',
};

export const binanceTiers: readonly TierFile[] = [
  { upTo: '50000', initialRate: '0.008', maintenanceRate: '0.004', maintenanceAmount: '0' },
  { upTo: '600000', initialRate: '0.01', maintenanceRate: '0.005', maintenanceAmount: '50' },
  { upTo: '3000000', initialRate: '0.013334', maintenanceRate: '0.0065', maintenanceAmount: '950' },
  { upTo: '12000000', initialRate: '0.02', maintenanceRate: '0.01', maintenanceAmount: '11450' },
  { upTo: '70000000', initialRate: '0.04', maintenanceRate: '0.02', maintenanceAmount: '131450' },
  { upTo: '100000000', initialRate: '0.05', maintenanceRate: '0.025', maintenanceAmount: '481450' },
  { upTo: '230000000', initialRate: '0.1', maintenanceRate: '0.05', maintenanceAmount: '2981450' },
  { upTo: '480000000', initialRate: '0.2', maintenanceRate: '0.1', maintenanceAmount: '14481450' },
  { upTo: '600000000', initialRate: '0.25', maintenanceRate: '0.125', maintenanceAmount: '26481450' },
  { upTo: '800000000', initialRate: '0.333334', maintenanceRate: '0.15', maintenanceAmount: '41481450' },
  { upTo: '1200000000', initialRate: '0.5', maintenanceRate: '0.25', maintenanceAmount: '121481450' },
  { upTo: null, initialRate: '1', maintenanceRate: '0.5', maintenanceAmount: '421481450' },
];

export const binanceBtcusdt = {
  id: 'binance-btcusdt@2024-10',
  venue: 'Binance USD-M',
  contract: 'BTCUSDT',
  asOf: '2024-10-24',
  source: binanceTiersSource,
  note: 'The venue lets nobody hold more than 1800000000; the last bracket is left open above.',
  tiers: binanceTiers,
} satisfies TierTable;
