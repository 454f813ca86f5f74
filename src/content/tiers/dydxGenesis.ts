/** dYdX v4 liquidity tiers of the mainnet genesis, 2023-10-26: initial margin, and maintenance as a share of it. */
import type { Source } from '#protocol/source.ts';
import type { TierTable } from './table.ts';

const source: Source = {
  title: 'dydxprotocol/v4-chain 84d4664: mainnet genesis',
  url: 'https://github.com/dydxprotocol/v4-chain/tree/84d4664bae71e3a077adaac67fb77ad19cd28d30/protocol/testing/mainnet',
  supports: 'liquidity tiers',
  date: '2023-10-26',
};

export const dydxGenesisLargecap = {
  id: 'dydx-large-cap@2023-10',
  venue: 'dYdX v4',
  contract: 'Large-Cap',
  asOf: '2023-10-26',
  source: source,
  note: 'Initial margin grew with the square root of the position above a base notional; here it stays at its base.',
  tiers: [{ upTo: null, initialRate: '0.05', maintenanceRate: '0.03' }],
} satisfies TierTable;

export const dydxGenesisMidcap = {
  id: 'dydx-mid-cap@2023-10',
  venue: 'dYdX v4',
  contract: 'Mid-Cap',
  asOf: '2023-10-26',
  source: source,
  note: 'Initial margin grew with the square root of the position above a base notional; here it stays at its base.',
  tiers: [{ upTo: null, initialRate: '0.1', maintenanceRate: '0.05' }],
} satisfies TierTable;

export const dydxGenesisLongtail = {
  id: 'dydx-long-tail@2023-10',
  venue: 'dYdX v4',
  contract: 'Long-Tail',
  asOf: '2023-10-26',
  source: source,
  note: 'Initial margin grew with the square root of the position above a base notional; here it stays at its base.',
  tiers: [{ upTo: null, initialRate: '0.2', maintenanceRate: '0.1' }],
} satisfies TierTable;

export const dydxGenesisSafety = {
  id: 'dydx-safety@2023-10',
  venue: 'dYdX v4',
  contract: 'Safety',
  asOf: '2023-10-26',
  source: source,
  note: 'Initial margin grew with the square root of the position above a base notional; here it stays at its base.',
  tiers: [{ upTo: null, initialRate: '1', maintenanceRate: '0.2' }],
} satisfies TierTable;
