/** What hostile files and links are made from: small, and between them with every field that a file may have. */
import { rulebooks } from '#content/rulebooks/registry.ts';
import { canonical, canonicalAt84 } from '#content/scenarios/canonical.ts';
import { cascade } from '#content/scenarios/cascade.ts';
import type { LinkState } from '#protocol/link.ts';
import type { ScenarioFile } from '#protocol/scenario.ts';
import type { Ticks } from '#protocol/units.ts';

const [textbook = 'canonical@1'] = rulebooks;
const source = { title: 'A source', url: 'https://example.org/', supports: 'Everything', date: '2025-10-10' };

/** Two contracts, a crowd, funding, an isolated margin, a quoted ladder, a recorded path, and the rules in full. */
const everything: ScenarioFile = {
  ...canonical,
  id: 'everything',
  about: 'Everything at once.',
  sources: [source],
  rules: textbook,
  contracts: [
    ...canonical.contracts,
    {
      id: 'Y-USD',
      kind: 'inverse',
      tickSize: '0.5',
      lotSize: '1',
      maxPrice: '1000',
      multiplier: '1',
      index: '100',
      mark: { kind: 'clampedBasis', clamp: '0.01' },
      tiers: [
        { upTo: '10', initialRate: '0.05', maintenanceRate: '0.01' },
        { upTo: null, initialRate: '0.1', maintenanceRate: '0.05', maintenanceAmount: '0.4' },
      ],
      tiersSource: source,
      makerFee: '0.0001',
      takerFee: '0.0005',
      funding: { everySteps: 2, rate: '0.0001' },
      liquidity: {
        kind: 'ladder',
        levels: 5,
        spacing: '0.01',
        size: '10',
        decay: '0.9',
        refill: '0.5',
        withdrawal: '0.1',
      },
    },
  ],
  accounts: [
    ...canonical.accounts,
    {
      id: 'ines',
      name: 'Ines',
      role: 'basis',
      cash: '10',
      positions: [{ contract: 'Y-USD', size: '10', entry: '100', isolatedMargin: '0.05' }],
      hedge: '5',
    },
    { id: 'otto', cash: '10', positions: [{ contract: 'Y-USD', size: '-10', entry: '100', leverage: '2' }] },
  ],
  population: [
    {
      contract: 'X-USD',
      count: 20,
      prefix: 'p',
      entryFrom: '90',
      entryTo: '100',
      smallestSize: '1',
      doublings: 3,
      leverages: [{ leverage: '5', weight: 1 }],
      shortsAbove: '0.02',
    },
  ],
  vault: '10',
  script: [
    [{ kind: 'setIndexPrice', contract: 'X-USD', price: '90' }],
    [
      { kind: 'deposit', account: 'sam', amount: '10' },
      { kind: 'placeOrder', account: 'sam', contract: 'X-USD', side: 'buy', size: '1', price: '80' },
      { kind: 'trade', buyer: 'sam', seller: 'lena', contract: 'X-USD', size: '1', price: '90' },
    ],
  ],
  path: {
    contract: 'X-USD',
    label: 'A path',
    source,
    start: '2025-10-10T20:15:00Z',
    barSeconds: 60,
    bars: [
      ['90', '91', '85', '86'],
      ['86', '86', '70', '75'],
    ],
  },
};

export const goodScenarios: readonly ScenarioFile[] = [canonical, canonicalAt84, cascade, everything];

export const goodBooks = rulebooks.slice(0, 12);

export const goodLinks: readonly LinkState[] = [
  {
    v: 1,
    preset: 'canonical',
    edits: [[['accounts', 1, 'cash'], '600'], [['accounts', 0, 'positions', 0, 'leverage']]],
    line: [[{ kind: 'setIndexPrice', contract: 0, price: 8_400 as Ticks }]],
    event: 3,
    digest: '12345678',
  },
  { v: 1, preset: 'cascade', rules: 'bitmex@2024-11', policy: 'proRataSize', edits: [], line: [2, [], 1] },
];
