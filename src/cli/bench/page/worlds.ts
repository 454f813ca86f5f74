/** Scenario files that the benchmark opens on the page, as a teacher would. */
import type { AccountFile, ContractFile, ScenarioFile } from '#protocol/scenario.ts';

const contract: ContractFile = {
  id: 'X-USD',
  kind: 'linear',
  tickSize: '0.1',
  lotSize: '0.001',
  maxPrice: '1000000',
  index: '100000',
  mark: { kind: 'index' },
  tiers: [{ upTo: null, initialRate: '0.02', maintenanceRate: '0.01' }],
  liquidity: {
    kind: 'fixed',
    bids: [
      ['97000', '0.1'],
      ['94000', '0.1'],
      ['90000', '0.1'],
    ],
    asks: [],
  },
  axis: ['79000', '112000'],
};

const base = {
  schema: 1,
  about: 'Generated for the benchmark',
  synthetic: 'Everything is invented',
  seed: 7,
  quote: 'USD',
  atom: '0.000001',
  contracts: [contract],
  rules: 'canonical@1',
} as const;

/** So many traders of all leverages, half of them long, a thin book and a small fund: a fall reaches ADL. */
export function classWorld(accounts: number): ScenarioFile {
  return {
    ...base,
    id: 'class',
    name: 'A class',
    accounts: [],
    population: [
      {
        contract: contract.id,
        count: accounts,
        prefix: 'trader-',
        entryFrom: '99000',
        entryTo: '101000',
        smallestSize: '0.01',
        doublings: 4,
        leverages: [
          { leverage: '5', weight: 1 },
          { leverage: '10', weight: 2 },
          { leverage: '20', weight: 1 },
        ],
      },
    ],
    fund: '100',
  };
}

/** One long that a fall to `price` makes bankrupt, and as many shorts, each of whom ADL closes whole. */
export function queueWorld(shorts: number): ScenarioFile {
  const position = (size: string, leverage: string) => [{ contract: contract.id, size, entry: '100000', leverage }];
  const queue = Array.from(
    { length: shorts },
    (_, i): AccountFile => ({ id: `short-${i + 1}`, cash: '25000', positions: position('-1', String(5 + (i % 16))) }),
  );
  return {
    ...base,
    id: 'queue',
    name: 'A queue',
    contracts: [{ ...contract, liquidity: { kind: 'fixed', bids: [], asks: [] } }],
    accounts: [{ id: 'long', cash: String(shorts * 10_000), positions: position(String(shorts), '10') }, ...queue],
    fund: '0',
  };
}
