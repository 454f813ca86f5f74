/**
 * The tiny book of the first screen. Long and short entry values are equal (10,000 each), so PnL is zero-sum. The index
 * starts at 95, where everybody is solvent: Sol, short 20 at 94 with 94 of margin, would be bankrupt at 98.70.
 */
import type { ScenarioFile } from '#protocol/scenario.ts';

export const canonical = {
  schema: 1,
  id: 'canonical',
  name: 'A crash, cocked',
  about: 'Four traders, a market maker and a small insurance fund. When the long is liquidated, the book is too thin.',
  synthetic: 'Invented accounts, book and prices',
  seed: 1,
  quote: 'USD',
  atom: '0.000001',
  contracts: [
    {
      id: 'X-USD',
      kind: 'linear',
      tickSize: '0.01',
      lotSize: '1',
      maxPrice: '1000',
      index: '95',
      mark: { kind: 'index' },
      tiers: [{ upTo: null, initialRate: '0.05', maintenanceRate: '0.01' }],
      liquidity: {
        kind: 'fixed',
        owner: 'market-maker',
        bids: [
          ['88', '10'],
          ['87', '20'],
          ['86', '10'],
        ],
        asks: [],
      },
      // From below the shock to Sam's bankruptcy price; Sara's, at 156, sits at the edge.
      axis: ['78', '112'],
    },
  ],
  rules: 'canonical@1',
  accounts: [
    {
      id: 'lena',
      name: 'Lena',
      cash: '1000',
      positions: [{ contract: 'X-USD', size: '100', entry: '100', leverage: '10' }],
    },
    {
      id: 'sam',
      name: 'Sam',
      cash: '500',
      positions: [{ contract: 'X-USD', size: '-50', entry: '100', leverage: '10' }],
    },
    {
      id: 'sara',
      name: 'Sara',
      cash: '1560',
      positions: [{ contract: 'X-USD', size: '-30', entry: '104', leverage: '2' }],
    },
    {
      id: 'sol',
      name: 'Sol',
      cash: '94',
      positions: [{ contract: 'X-USD', size: '-20', entry: '94', leverage: '20' }],
    },
    { id: 'market-maker', name: 'Market maker', role: 'marketMaker', cash: '10000', positions: [] },
  ],
  fund: '200',
} satisfies ScenarioFile;

/** The same with its shock written down, for the command line: the index gaps to 84 in one step. */
export const canonicalAt84 = {
  ...canonical,
  id: 'canonical-at-84',
  name: 'A crash, cocked, at 84',
  script: [[{ kind: 'setIndexPrice', contract: 'X-USD', price: '84' }]],
} satisfies ScenarioFile;
