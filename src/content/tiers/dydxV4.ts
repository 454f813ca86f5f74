/** dYdX v4 margin fractions as of 2025-12-08. */
import type { Source } from '#protocol/source.ts';
import type { TierTable } from './table.ts';

const source: Source = {
  title: 'dYdX indexer: perpetual markets, from nautilus_trader (a95c804)',
  url: 'https://github.com/nautechsystems/nautilus_trader/blob/a95c8042b00133829d252ae8cf68f78fc176a973/crates/adapters/dydx/test_data/http_get_perpetual_markets.json',
  supports: 'margin fractions',
  date: '2025-12-08',
};

export const dydxBtc = {
  id: 'dydx-btc@2025-12',
  venue: 'dYdX v4',
  contract: 'BTC-USD',
  asOf: '2025-12-08',
  source: source,
  note: 'One rate whatever the size; initial margin that rises with open interest is not set for this market.',
  tiers: [{ upTo: null, initialRate: '0.02', maintenanceRate: '0.012' }],
} satisfies TierTable;

export const dydxEth = {
  id: 'dydx-eth@2025-12',
  venue: 'dYdX v4',
  contract: 'ETH-USD',
  asOf: '2025-12-08',
  source: source,
  note: 'One rate whatever the size; initial margin that rises with open interest is not set for this market.',
  tiers: [{ upTo: null, initialRate: '0.02', maintenanceRate: '0.012' }],
} satisfies TierTable;

export const dydxSol = {
  id: 'dydx-sol@2025-12',
  venue: 'dYdX v4',
  contract: 'SOL-USD',
  asOf: '2025-12-08',
  source: source,
  note: 'One rate whatever the size; initial margin that rises with open interest is not set for this market.',
  tiers: [{ upTo: null, initialRate: '0.05', maintenanceRate: '0.03' }],
} satisfies TierTable;
