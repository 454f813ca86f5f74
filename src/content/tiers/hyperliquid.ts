/** Hyperliquid margin tables as of 2026-09-25: maximum leverage by notional; maintenance is half the initial rate. */
import type { Source } from '#protocol/source.ts';
import type { TierTable } from './table.ts';

const source: Source = {
  title: 'Hyperliquid API: meta, margin tables',
  url: 'https://hyperliquid.gitbook.io/hyperliquid-docs/trading/margin-tiers',
  supports: 'margin tiers',
  date: '2026-09-25',
};

export const hyperliquidBtc = {
  id: 'hyperliquid-btc@2026-09',
  venue: 'Hyperliquid',
  contract: 'BTC',
  asOf: '2026-09-25',
  source: source,
  note: 'Maintenance is half of the initial margin at the tier’s maximum leverage; the deduction that keeps it continuous is computed.',
  tiers: [
    { upTo: '150000000', initialRate: '0.025', maintenanceRate: '0.0125' },
    { upTo: null, initialRate: '0.05', maintenanceRate: '0.025' },
  ],
} satisfies TierTable;

export const hyperliquidEth = {
  id: 'hyperliquid-eth@2026-09',
  venue: 'Hyperliquid',
  contract: 'ETH',
  asOf: '2026-09-25',
  source: source,
  note: 'Maintenance is half of the initial margin at the tier’s maximum leverage; the deduction that keeps it continuous is computed.',
  tiers: [
    { upTo: '100000000', initialRate: '0.04', maintenanceRate: '0.02' },
    { upTo: null, initialRate: '0.066667', maintenanceRate: '0.033334' },
  ],
} satisfies TierTable;

export const hyperliquidSol = {
  id: 'hyperliquid-sol@2026-09',
  venue: 'Hyperliquid',
  contract: 'SOL',
  asOf: '2026-09-25',
  source: source,
  note: 'Maintenance is half of the initial margin at the tier’s maximum leverage; the deduction that keeps it continuous is computed.',
  tiers: [
    { upTo: '70000000', initialRate: '0.05', maintenanceRate: '0.025' },
    { upTo: null, initialRate: '0.1', maintenanceRate: '0.05' },
  ],
} satisfies TierTable;
