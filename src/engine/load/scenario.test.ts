import { describe, expect, it } from 'vitest';
import { canonical as canonicalRules } from '#content/rulebooks/canonical.ts';
import { canonical } from '#content/scenarios/canonical.ts';
import type { ContractFile, ScenarioFile } from '#protocol/scenario.ts';
import { FIRST_FUND } from '../world.ts';
import { loadScenario } from './scenario.ts';

describe('the canonical scenario', () => {
  it('loads', () => {
    const loaded = loadScenario(canonical, canonicalRules);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded));
    const { world, state, directory } = loaded;
    expect(world.contracts[0]?.atomsPerTickLot).toBe(10_000);
    expect(state.cash[FIRST_FUND]).toBe(200_000_000);
    const lena = directory.indexOf('lena');
    expect(world.firstTrader).toBe(4);
    expect(lena).toBe(4);
    const market = state.markets[0];
    expect(market?.positions.lots[lena]).toBe(100);
    expect(market?.positions.cost[lena]).toBe(10_000_000_000);
    expect(market?.positions.leverage?.[directory.indexOf('sol')]).toBe(20_000_000);
    expect(market?.positions.isolated).toBeNull();
    expect(market?.book.bestBid()).toBe(8800);
    expect(market?.openInterest).toBe(100);
    expect(directory.nameOf(lena)).toBe('Lena');
  });
});

/** The scenario with one change that makes it wrong. */
const refusal = (change: Partial<ScenarioFile>) => {
  const loaded = loadScenario({ ...canonical, ...change }, canonicalRules);
  if (loaded.ok) throw new Error('loaded');
  return `${loaded.path}: found ${loaded.found}, expected ${loaded.expected}`;
};

/** The first account's position replaced. */
const position = (change: object): Partial<ScenarioFile> => ({
  accounts: canonical.accounts.map((account, index) =>
    index === 0 ? { ...account, positions: account.positions.map((p) => ({ ...p, ...change })) } : account,
  ),
});

/** The contract with fields replaced; `book` replaces fields of its liquidity. */
const contract = (change: Partial<ContractFile>, book: object = {}): Partial<ScenarioFile> => ({
  contracts: canonical.contracts.map((file) => ({
    ...file,
    kind: 'linear',
    mark: { kind: 'index' },
    liquidity: { kind: 'fixed', owner: 'market-maker', bids: [['88', '10']], asks: [], ...book },
    ...change,
  })),
});

describe('refusals name the field', () => {
  it.each<[string, Partial<ScenarioFile>, string]>([
    [
      'entry off the tick',
      position({ entry: '100.005' }),
      'accounts[0].positions[0].entry: found "100.005", expected a multiple of the tick size 0.01',
    ],
    [
      'entry above maxPrice',
      position({ entry: '1000.01' }),
      'accounts[0].positions[0].entry: found "1000.01", expected a price of at most 1000 (maxPrice)',
    ],
    [
      'negative price',
      position({ entry: '-1' }),
      'accounts[0].positions[0].entry: found "-1", expected a price above 0',
    ],
    [
      'size off the lot',
      position({ size: '100.5' }),
      'accounts[0].positions[0].size: found "100.5", expected a multiple of the lot size 1',
    ],
    [
      'size zero',
      position({ size: '0' }),
      'accounts[0].positions[0].size: found "0", expected a size other than 0 (long above, short below)',
    ],
    [
      'size past the exact range',
      position({ size: '9007200' }),
      'accounts[0].positions[0].size: found "9007200", expected a size whose value at maxPrice is below 2^53 atoms',
    ],
    [
      'number no double holds',
      position({ size: '99999999999999999999' }),
      'accounts[0].positions[0].size: found "99999999999999999999", expected at most 2^53 − 1 times the lot size 1, the exact range',
    ],
    [
      'unbalanced positions',
      position({ size: '101' }),
      'accounts: found unbalanced positions in X-USD: 101 lots long, 100 short (sum 1 × 1), expected positions that sum to 0 in each contract',
    ],
    [
      'unknown contract',
      position({ contract: 'Y-USD' }),
      'accounts[0].positions[0].contract: found "Y-USD", expected the id of a contract of the scenario: X-USD',
    ],
    ['missing contract', { contracts: [] }, 'contracts: found an empty list, expected at least one contract'],
    [
      'duplicate account',
      { accounts: [...canonical.accounts, ...canonical.accounts.slice(0, 1)] },
      'accounts[5].id: found "lena", expected an id that no other account has',
    ],
    ['no decimal', { fund: '1e3' }, 'fund: found "1e3", expected a plain decimal number as text, such as "12.5"'],
    ['negative fund', { fund: '-1' }, 'fund: found "-1", expected an amount of 0 or more'],
    [
      'atom of 7',
      { atom: '7' },
      'atom: found "7", expected an amount that divides 1 and is at least 10^-15, such as "0.000001"',
    ],
    [
      'fund per contract under a shared fund',
      { fund: { 'X-USD': '200' } },
      'fund: found amounts per contract, expected one amount: the rule book has a shared fund',
    ],
    [
      'tick × lot below an atom',
      { atom: '0.1' },
      'contracts[0].lotSize: found "1", expected one tick (0.01) × one lot to be a whole number of atoms (0.1)',
    ],
    [
      'command on an unknown account',
      { script: [[{ kind: 'deposit', account: 'nobody', amount: '1' }]] },
      'script[0][0].account: found "nobody", expected the id of an account of the scenario',
    ],
    [
      'negative size in a command',
      {
        script: [[], [{ kind: 'trade', buyer: 'lena', seller: 'sam', contract: 'X-USD', size: '-1', price: '95' }]],
      },
      'script[1][0].size: found "-1", expected a size above 0',
    ],
    [
      'unknown owner',
      contract({}, { owner: 'nobody' }),
      'contracts[0].liquidity.owner: found "nobody", expected the id of an account of the scenario',
    ],
    [
      'crossed book',
      contract({}, { asks: [['88', '1']] }),
      'contracts[0].liquidity.asks[0][0]: found "88", expected a price above the best bid',
    ],
    [
      'falling tiers',
      contract({
        tiers: [
          { upTo: '100', initialRate: '0.1', maintenanceRate: '0.05' },
          { upTo: null, initialRate: '0.1', maintenanceRate: '0.01' },
        ],
      }),
      'contracts[0].tiers[1].maintenanceRate: found "0.01", expected a rate not below the tier before',
    ],
    [
      'tiers that jump',
      contract({
        tiers: [
          { upTo: '50000', initialRate: '0.008', maintenanceRate: '0.004' },
          { upTo: null, initialRate: '0.01', maintenanceRate: '0.005', maintenanceAmount: '49' },
        ],
      }),
      'contracts[0].tiers[1].maintenanceAmount: found "49", expected the amount that keeps the requirement continuous, 50000000 × 0.000001',
    ],
  ])('%s', (_name, change, expected) => {
    expect(refusal(change)).toBe(expected);
  });
});
