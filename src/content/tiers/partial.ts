/** Tables of which only the first tiers are on record: Bybit, OKX, BitMEX. What is missing is said. */
import type { Source } from '#protocol/source.ts';
import type { TierTable } from './table.ts';

const bybitSource: Source = {
  title: 'Bybit API: risk limit of BTCUSDT, testnet, abridged',
  url: 'https://bybit-exchange.github.io/docs/v5/market/risk-limit',
  supports: 'margin tiers 1 and 2',
  date: '2026-09-17',
};

export const bybitBtcusdt = {
  id: 'bybit-btcusdt@2026-09',
  venue: 'Bybit',
  contract: 'BTCUSDT',
  asOf: '2026-09-17',
  source: bybitSource,
  note: 'Values of the test network; tiers 3 to 33 are not on record, so the second is left open above 2,000,000.',
  tiers: [
    { upTo: '300000', initialRate: '0.0066', maintenanceRate: '0.0033' },
    { upTo: null, initialRate: '0.01', maintenanceRate: '0.005' },
  ],
} satisfies TierTable;

const okxSource: Source = {
  title: 'OKX API: position tiers, tier 1 only',
  url: 'https://www.okx.com/docs-v5/en/#public-data-rest-api-get-position-tiers',
  supports: 'margin tier 1',
  date: '2026-09',
};

export const okxBtcusdt = {
  id: 'okx-btcusdt@2026-09',
  venue: 'OKX',
  contract: 'BTC-USDT',
  asOf: '2026-09',
  source: okxSource,
  note: 'Only the first tier, up to 1,000 contracts, is on record; it is left open above.',
  tiers: [{ upTo: null, initialRate: '0.01', maintenanceRate: '0.004' }],
} satisfies TierTable;

const bitmexSource: Source = {
  title: 'BitMEX API: XBTUSD instrument, from nautilus_trader (a95c804)',
  url: 'https://github.com/nautechsystems/nautilus_trader/blob/a95c8042b00133829d252ae8cf68f78fc176a973/crates/adapters/bitmex/test_data/http_get_instrument_xbtusd.json',
  supports: 'initial and maintenance margin, risk limit',
  date: '2024-11-25',
};

export const bitmexXbtusd = {
  id: 'bitmex-xbtusd@2024-11',
  venue: 'BitMEX',
  contract: 'XBTUSD',
  asOf: '2024-11-25',
  source: bitmexSource,
  note: 'For a risk limit of 200 XBT; how much each further 150 XBT adds is not on record, so the tier is left open above.',
  tiers: [{ upTo: null, initialRate: '0.01', maintenanceRate: '0.005' }],
} satisfies TierTable;
