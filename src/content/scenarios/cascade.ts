/**
 * A chain: the mark follows the last trade (up to 4 % from the index), so what one liquidation sells moves the mark for
 * everybody in the next step. Ana, 25×, is the first; at half her leverage nothing follows. Two accounts are hedged
 * outside this venue: Hana holds a short here, Bo a long, and each can lose the leg that stands here.
 */
import type { ScenarioFile } from '#protocol/scenario.ts';

export const cascade = {
  schema: 1,
  id: 'cascade',
  name: 'The cascade',
  about:
    'The index falls once, to 93, and stays there. From then on the mark moves because liquidated positions are sold: each sale takes the next account down. Set Ana to half her leverage, and nothing follows.',
  synthetic: 'Invented accounts, book and prices',
  seed: 7,
  quote: 'USD',
  atom: '0.000001',
  contracts: [
    {
      id: 'X-USD',
      kind: 'linear',
      tickSize: '0.01',
      lotSize: '1',
      maxPrice: '1000',
      index: '100',
      mark: { kind: 'clampedBasis', clamp: '0.04' },
      tiers: [{ upTo: null, initialRate: '0.04', maintenanceRate: '0.01' }],
      liquidity: {
        kind: 'fixed',
        owner: 'market-maker',
        bids: [
          ['96', '25'],
          ['94', '25'],
          ['93', '30'],
          ['90.5', '30'],
          ['89.5', '25'],
          ['87', '20'],
        ],
        asks: [],
      },
      axis: ['84', '110'],
    },
  ],
  rules: 'canonical@1',
  accounts: [
    {
      id: 'ana',
      name: 'Ana',
      cash: '200',
      positions: [{ contract: 'X-USD', size: '50', entry: '100', leverage: '25' }],
    },
    {
      id: 'ben',
      name: 'Ben',
      cash: '400',
      positions: [{ contract: 'X-USD', size: '60', entry: '100', leverage: '15' }],
    },
    {
      id: 'bo',
      name: 'Bo',
      role: 'basis',
      cash: '250',
      positions: [{ contract: 'X-USD', size: '25', entry: '100', leverage: '10' }],
      hedge: '-25',
    },
    {
      id: 'hana',
      name: 'Hana',
      role: 'basis',
      cash: '900',
      positions: [{ contract: 'X-USD', size: '-90', entry: '100', leverage: '10' }],
      hedge: '90',
    },
    {
      id: 'sid',
      name: 'Sid',
      cash: '900',
      positions: [{ contract: 'X-USD', size: '-45', entry: '100', leverage: '5' }],
    },
    { id: 'market-maker', name: 'Market maker', role: 'marketMaker', cash: '400', positions: [] },
  ],
  fund: '150',
  script: [[{ kind: 'setIndexPrice', contract: 'X-USD', price: '93' }], [], [], [], []],
} satisfies ScenarioFile;
