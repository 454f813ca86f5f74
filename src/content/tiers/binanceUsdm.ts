/** Binance USD-M leverage brackets as of 2024-10-24: notional cap, 1 ÷ maximum leverage (rounded up to a millionth), rate, amount. */
import type { Source } from '#protocol/source.ts';
import type { TierTable } from './table.ts';

const source: Source = {
  title: 'Binance USD-M leverage brackets, from freqtrade (3d9514d)',
  url: 'https://github.com/freqtrade/freqtrade/blob/3d9514d2660c42dfdbde517f7b421d1a5cf4f196/freqtrade/exchange/binance_leverage_tiers.json',
  supports: 'margin tiers',
  date: '2024-10-24',
};

export const binanceEthusdt = {
  id: 'binance-ethusdt@2024-10',
  venue: 'Binance USD-M',
  contract: 'ETHUSDT',
  asOf: '2024-10-24',
  source: source,
  note: 'The venue lets nobody hold more than 1200000000; the last bracket is left open above.',
  tiers: [
    { upTo: '50000', initialRate: '0.008', maintenanceRate: '0.004', maintenanceAmount: '0' },
    { upTo: '600000', initialRate: '0.01', maintenanceRate: '0.005', maintenanceAmount: '50' },
    { upTo: '3000000', initialRate: '0.013334', maintenanceRate: '0.0065', maintenanceAmount: '950' },
    { upTo: '12000000', initialRate: '0.02', maintenanceRate: '0.01', maintenanceAmount: '11450' },
    { upTo: '50000000', initialRate: '0.04', maintenanceRate: '0.02', maintenanceAmount: '131450' },
    { upTo: '65000000', initialRate: '0.05', maintenanceRate: '0.025', maintenanceAmount: '381450' },
    { upTo: '150000000', initialRate: '0.1', maintenanceRate: '0.05', maintenanceAmount: '2006450' },
    { upTo: '320000000', initialRate: '0.2', maintenanceRate: '0.1', maintenanceAmount: '9506450' },
    { upTo: '400000000', initialRate: '0.25', maintenanceRate: '0.125', maintenanceAmount: '17506450' },
    { upTo: '530000000', initialRate: '0.333334', maintenanceRate: '0.15', maintenanceAmount: '27506450' },
    { upTo: '800000000', initialRate: '0.5', maintenanceRate: '0.25', maintenanceAmount: '80506450' },
    { upTo: null, initialRate: '1', maintenanceRate: '0.5', maintenanceAmount: '280506450' },
  ],
} satisfies TierTable;

export const binanceSolusdt = {
  id: 'binance-solusdt@2024-10',
  venue: 'Binance USD-M',
  contract: 'SOLUSDT',
  asOf: '2024-10-24',
  source: source,
  note: 'The venue lets nobody hold more than 400000000; the last bracket is left open above.',
  tiers: [
    { upTo: '20000', initialRate: '0.01', maintenanceRate: '0.005', maintenanceAmount: '0' },
    { upTo: '100000', initialRate: '0.013334', maintenanceRate: '0.0065', maintenanceAmount: '30' },
    { upTo: '800000', initialRate: '0.02', maintenanceRate: '0.01', maintenanceAmount: '380' },
    { upTo: '4000000', initialRate: '0.04', maintenanceRate: '0.02', maintenanceAmount: '8380' },
    { upTo: '8000000', initialRate: '0.05', maintenanceRate: '0.025', maintenanceAmount: '28380' },
    { upTo: '40000000', initialRate: '0.1', maintenanceRate: '0.05', maintenanceAmount: '228380' },
    { upTo: '80000000', initialRate: '0.2', maintenanceRate: '0.1', maintenanceAmount: '2228380' },
    { upTo: '100000000', initialRate: '0.25', maintenanceRate: '0.125', maintenanceAmount: '4228380' },
    { upTo: '200000000', initialRate: '0.5', maintenanceRate: '0.25', maintenanceAmount: '16728380' },
    { upTo: null, initialRate: '1', maintenanceRate: '0.5', maintenanceAmount: '66728380' },
  ],
} satisfies TierTable;

export const binanceDogeusdt = {
  id: 'binance-dogeusdt@2024-10',
  venue: 'Binance USD-M',
  contract: 'DOGEUSDT',
  asOf: '2024-10-24',
  source: source,
  note: 'The venue lets nobody hold more than 80000000; the last bracket is left open above.',
  tiers: [
    { upTo: '10000', initialRate: '0.013334', maintenanceRate: '0.005', maintenanceAmount: '0' },
    { upTo: '50000', initialRate: '0.02', maintenanceRate: '0.007', maintenanceAmount: '20' },
    { upTo: '750000', initialRate: '0.025', maintenanceRate: '0.01', maintenanceAmount: '170' },
    { upTo: '800000', initialRate: '0.04', maintenanceRate: '0.02', maintenanceAmount: '7670' },
    { upTo: '1600000', initialRate: '0.05', maintenanceRate: '0.025', maintenanceAmount: '11670' },
    { upTo: '8000000', initialRate: '0.1', maintenanceRate: '0.05', maintenanceAmount: '51670' },
    { upTo: '16000000', initialRate: '0.2', maintenanceRate: '0.1', maintenanceAmount: '451670' },
    { upTo: '20000000', initialRate: '0.25', maintenanceRate: '0.125', maintenanceAmount: '851670' },
    { upTo: '40000000', initialRate: '0.5', maintenanceRate: '0.25', maintenanceAmount: '3351670' },
    { upTo: null, initialRate: '1', maintenanceRate: '0.5', maintenanceAmount: '13351670' },
  ],
} satisfies TierTable;

export const binanceEnausdt = {
  id: 'binance-enausdt@2024-10',
  venue: 'Binance USD-M',
  contract: 'ENAUSDT',
  asOf: '2024-10-24',
  source: source,
  note: 'The venue lets nobody hold more than 40000000; the last bracket is left open above.',
  tiers: [
    { upTo: '10000', initialRate: '0.013334', maintenanceRate: '0.01', maintenanceAmount: '0' },
    { upTo: '80000', initialRate: '0.02', maintenanceRate: '0.015', maintenanceAmount: '50' },
    { upTo: '400000', initialRate: '0.04', maintenanceRate: '0.02', maintenanceAmount: '450' },
    { upTo: '800000', initialRate: '0.05', maintenanceRate: '0.025', maintenanceAmount: '2450' },
    { upTo: '4000000', initialRate: '0.1', maintenanceRate: '0.05', maintenanceAmount: '22450' },
    { upTo: '8000000', initialRate: '0.2', maintenanceRate: '0.1', maintenanceAmount: '222450' },
    { upTo: '10000000', initialRate: '0.25', maintenanceRate: '0.125', maintenanceAmount: '422450' },
    { upTo: '20000000', initialRate: '0.5', maintenanceRate: '0.25', maintenanceAmount: '1672450' },
    { upTo: null, initialRate: '1', maintenanceRate: '0.5', maintenanceAmount: '6672450' },
  ],
} satisfies TierTable;
