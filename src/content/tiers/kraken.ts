/** Kraken Derivatives margin levels, as recorded in a client’s tests; undated. */
import type { Source } from '#protocol/source.ts';
import type { TierTable } from './table.ts';

const source: Source = {
  title: 'Kraken Futures API: instruments, from nautilus_trader (a95c804)',
  url: 'https://github.com/nautechsystems/nautilus_trader/blob/a95c8042b00133829d252ae8cf68f78fc176a973/crates/adapters/kraken/test_data/http_futures_instruments.json',
  supports: 'margin levels',
};

export const krakenEthusd = {
  id: 'kraken-ethusd@undated',
  venue: 'Kraken Derivatives',
  contract: 'PF_ETHUSD',
  asOf: null,
  source: source,
  note: 'The date of the recording is not known. The deduction that keeps maintenance continuous is computed; the venue may take the rate of the level on the whole.',
  tiers: [
    { upTo: '2000000', initialRate: '0.02', maintenanceRate: '0.01' },
    { upTo: null, initialRate: '0.04', maintenanceRate: '0.02' },
  ],
} satisfies TierTable;

export const krakenAaplxusd = {
  id: 'kraken-aaplxusd@undated',
  venue: 'Kraken Derivatives',
  contract: 'PF_AAPLxUSD',
  asOf: null,
  source: source,
  note: 'The date of the recording is not known. The deduction that keeps maintenance continuous is computed; the venue may take the rate of the level on the whole.',
  tiers: [
    { upTo: '1000', initialRate: '0.2', maintenanceRate: '0.1' },
    { upTo: null, initialRate: '0.4', maintenanceRate: '0.2' },
  ],
} satisfies TierTable;
