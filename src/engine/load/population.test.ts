import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical as rules } from '#content/rulebooks/canonical.ts';
import { canonical } from '#content/scenarios/canonical.ts';
import type { PopulationFile, ScenarioFile } from '#protocol/scenario.ts';
import { loadScenario } from './scenario.ts';

const crowd: PopulationFile = {
  contract: 'X-USD',
  count: 12,
  prefix: 'p',
  entryFrom: '94',
  entryTo: '98',
  smallestSize: '2',
  doublings: 4,
  leverages: [
    { leverage: '5', weight: 3 },
    { leverage: '12.5', weight: 1 },
  ],
  shortsAbove: '0.02',
};

const load = (population: readonly PopulationFile[], change: Partial<ScenarioFile> = {}) =>
  loadScenario({ ...canonical, ...change, population }, rules);

/** [lots, cost, cash, leverage] of the accounts of the crowds. */
function accountsOf(population: readonly PopulationFile[], seed: number): number[][] {
  const loaded = load(population, { seed });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded));
  const { state, world } = loaded;
  const positions = state.markets[0]?.positions;
  const first = world.firstTrader + canonical.accounts.length;
  return Array.from({ length: world.accounts - first }, (_, i) => [
    positions?.lots[first + i] ?? 0,
    positions?.cost[first + i] ?? 0,
    state.cash[first + i] ?? 0,
    positions?.leverage?.[first + i] ?? 0,
  ]);
}

describe('the same seed gives the same accounts for ever', () => {
  it('seed 7', () => {
    expect(accountsOf([crowd], 7)).toMatchInlineSnapshot(`
      [
        [
          2,
          188080000,
          15046400,
          12500000,
        ],
        [
          -8,
          -789440000,
          157888000,
          5000000,
        ],
        [
          8,
          759680000,
          151936000,
          5000000,
        ],
        [
          -8,
          -791520000,
          158304000,
          5000000,
        ],
        [
          4,
          380680000,
          30454400,
          12500000,
        ],
        [
          -8,
          -774960000,
          154992000,
          5000000,
        ],
        [
          2,
          189240000,
          37848000,
          5000000,
        ],
        [
          -4,
          -395720000,
          31657600,
          12500000,
        ],
        [
          32,
          3079040000,
          246323200,
          12500000,
        ],
        [
          -6,
          -595140000,
          119028000,
          5000000,
        ],
        [
          2,
          190860000,
          38172000,
          5000000,
        ],
        [
          -16,
          -1539680000,
          307936000,
          5000000,
        ],
      ]
    `);
  });
  it('another seed gives others', () => {
    expect(accountsOf([crowd], 8)).not.toEqual(accountsOf([crowd], 7));
  });
});

it('every population sums to 0, has no empty position, pays its margin and keeps within its prices', () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.integer({ min: 2, max: 300 }),
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 0, max: 12 }),
      (seed, count, smallest, doublings) => {
        const accounts = accountsOf([{ ...crowd, count, smallestSize: String(smallest), doublings }], seed);
        expect(accounts).toHaveLength(count);
        let sum = 0;
        accounts.forEach(([lots = 0, cost = 0, cash = 0, leverage = 0], i) => {
          sum += lots;
          expect(lots > 0).toBe(i % 2 === 0);
          expect(Math.abs(lots)).toBeGreaterThanOrEqual(smallest);
          const entry = cost / lots / 1_000_000;
          expect(entry).toBeGreaterThanOrEqual(i % 2 === 0 ? 94 : 94 + 1.88);
          expect(entry).toBeLessThanOrEqual(i % 2 === 0 ? 98 : 98 + 1.88);
          expect(cash).toBe(Math.ceil((Math.abs(cost) * 1_000_000) / leverage));
        });
        expect(sum).toBe(0);
      },
    ),
    { numRuns: 100 },
  );
});

describe('names', () => {
  it('are computed, both ways', () => {
    const loaded = load([crowd, { ...crowd, prefix: 'q-', count: 3 }]);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded));
    const { directory, world } = loaded;
    const first = world.firstTrader + canonical.accounts.length;
    expect(directory.idOf(first)).toBe('p1');
    expect(directory.idOf(first + 12)).toBe('q-1');
    expect(directory.nameOf(first + 14)).toBe('q-3');
    for (let account = 0; account < world.accounts; account++)
      expect(directory.indexOf(directory.idOf(account))).toBe(account);
    for (const nobody of ['p0', 'p01', 'p13', 'q-4', 'q-', 'nobody']) expect(directory.indexOf(nobody)).toBe(-1);
    expect(directory.syntheticOf(first)).toBe(true);
    expect(directory.syntheticOf(first - 1)).toBe(false);
    expect(() => directory.idOf(world.accounts)).toThrow(RangeError);
  });

  it.each<[string, readonly PopulationFile[], Partial<ScenarioFile>, string]>([
    ['two of the same prefix', [crowd, crowd], {}, 'population[0].prefix'],
    ['prefixes that meet', [crowd, { ...crowd, prefix: 'p1' }], {}, 'population[1].prefix'],
    [
      'an account named like one of the crowd',
      [crowd],
      { accounts: [...canonical.accounts, { id: 'p12', cash: '0', positions: [] }] },
      'accounts[5].id',
    ],
    ['one alone', [{ ...crowd, count: 1 }], {}, 'population[0].count'],
    ['prices the wrong way round', [{ ...crowd, entryTo: '93' }], {}, 'population[0].entryTo'],
    ['shorts above maxPrice', [{ ...crowd, entryTo: '999' }], {}, 'population[0].shortsAbove'],
    ['no leverages', [{ ...crowd, leverages: [] }], {}, 'population[0].leverages'],
    [
      'a weight of nothing',
      [{ ...crowd, leverages: [{ leverage: '5', weight: 0 }] }],
      {},
      'population[0].leverages[0].weight',
    ],
    ['sizes past the exact range', [{ ...crowd, smallestSize: '9007199' }], {}, 'population[0].smallestSize'],
  ])('%s is refused', (_name, population, change, path) => {
    expect(load(population, change)).toMatchObject({ ok: false, path });
  });
});

it('a hundred thousand accounts are no names in memory, only numbers', () => {
  const loaded = load([{ ...crowd, count: 100_000, smallestSize: '1' }]);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded));
  expect(loaded.directory.idOf(loaded.world.accounts - 1)).toBe('p100000');
  expect(loaded.directory.indexOf('p100000')).toBe(loaded.world.accounts - 1);
});
