import { describe, expect, it } from 'vitest';
import { canonical as rules } from '#content/rulebooks/canonical.ts';
import { canonical } from '#content/scenarios/canonical.ts';
import { binanceTiers } from '#content/tiers/binanceBtcusdt.ts';
import type { RuleBook } from '#protocol/rulebook.ts';
import type { ContractFile, ScenarioFile } from '#protocol/scenario.ts';
import { unitValue } from '../contract/contract.ts';
import { maintenanceMargin } from '../contract/tiers.ts';
import { FIRST_FUND } from '../world.ts';
import { loadScenario } from './scenario.ts';

const linear: ContractFile = {
  id: 'X-USD',
  kind: 'linear',
  tickSize: '0.5',
  lotSize: '0.01',
  maxPrice: '100000',
  index: '20000',
  tiers: binanceTiers,
  liquidity: { kind: 'fixed', bids: [], asks: [] },
};

const load = (contracts: readonly ContractFile[], change: Partial<ScenarioFile> = {}, rulebook: RuleBook = rules) =>
  loadScenario({ ...canonical, accounts: [], fund: '0', contracts, ...change }, rulebook);

function loaded(...args: Parameters<typeof load>) {
  const result = load(...args);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result;
}

describe('tiers', () => {
  const amountsOf = (tiers: ContractFile['tiers']) =>
    loaded([{ ...linear, tiers }]).world.contracts[0]?.tiers.map(({ amount }) => amount / 1_000_000);

  it('without amounts are made continuous: Binance’s own amounts come out', () => {
    const without = binanceTiers.map(({ maintenanceAmount: _given, ...tier }) => tier);
    expect(amountsOf(without)).toEqual(binanceTiers.map(({ maintenanceAmount }) => Number(maintenanceAmount)));
  });

  it('do not jump at their edges', () => {
    const tiers = loaded([linear]).world.contracts[0]?.tiers ?? [];
    for (const { upTo } of tiers.slice(0, -1))
      expect(maintenanceMargin(tiers, upTo + 1_000_000) - maintenanceMargin(tiers, upTo)).toBeLessThan(1_000_000);
  });

  const tier = { upTo: '100', initialRate: '0.1', maintenanceRate: '0.05' };
  const last = { ...tier, upTo: null };
  it.each<[string, ContractFile['tiers'], string]>([
    ['none', [], 'contracts[0].tiers'],
    ['no last', [tier], 'contracts[0].tiers[0].upTo'],
    ['two last', [last, last], 'contracts[0].tiers[0].upTo'],
    ['edges that do not rise', [tier, tier, last], 'contracts[0].tiers[1].upTo'],
    ['maintenance above initial', [{ ...last, maintenanceRate: '0.2' }], 'contracts[0].tiers[0].maintenanceRate'],
    ['initial rate above 1', [{ ...last, initialRate: '1.1' }], 'contracts[0].tiers[0].initialRate'],
    ['a rate finer than a millionth', [{ ...last, initialRate: '0.0333333' }], 'contracts[0].tiers[0].initialRate'],
    ['initial rate falling', [tier, { ...last, initialRate: '0.09' }], 'contracts[0].tiers[1].initialRate'],
    ['an amount in the first', [{ ...last, maintenanceAmount: '1' }], 'contracts[0].tiers[0].maintenanceAmount'],
  ])('refused: %s', (_name, tiers, path) => {
    expect(load([{ ...linear, tiers }])).toMatchObject({ ok: false, path });
  });
});

describe('inverse contracts', () => {
  const xbtusd: ContractFile = {
    ...linear,
    id: 'XBTUSD',
    kind: 'inverse',
    lotSize: '1',
    multiplier: '1',
    maxPrice: '1000000',
    tiers: [{ upTo: null, initialRate: '0.01', maintenanceRate: '0.0035' }],
  };

  it('one contract at 40,000 is worth −2,500 satoshi', () => {
    const [contract] = loaded([xbtusd], { atom: '0.00000001', quote: 'XBT' }).world.contracts;
    if (contract === undefined) throw new Error('no contract');
    expect(contract.inverseNumerator).toBe(200_000_000);
    expect(unitValue(contract, 80_000)).toBe(-2_500);
  });

  it('refuses a multiplier that is no whole number of atoms', () => {
    expect(load([{ ...xbtusd, multiplier: '0.333' }], { atom: '0.01' })).toMatchObject({
      path: 'contracts[0].multiplier',
    });
    expect(load([{ ...linear, multiplier: '1' }])).toMatchObject({ path: 'contracts[0].multiplier' });
  });
});

describe('the rest of a contract', () => {
  const ladder = {
    kind: 'ladder',
    levels: 3,
    spacing: '0.001',
    size: '1',
    decay: '0.5',
    refill: '0.5',
    withdrawal: '0.1',
  } as const;

  it('a ladder quotes around the index when it is loaded, for the street when nobody owns it', () => {
    const { state } = loaded([{ ...linear, liquidity: ladder }]);
    expect(state.markets[0]?.book.levels('buy', 9)).toEqual([
      { price: 39_960, lots: 100 },
      { price: 39_920, lots: 50 },
      { price: 39_880, lots: 25 },
    ]);
  });

  it.each<[string, Partial<ContractFile>, string]>([
    ['tick of nothing', { tickSize: '0' }, 'tickSize'],
    ['maxPrice off the tick', { maxPrice: '100.3' }, 'maxPrice'],
    ['more ticks than 32 bits', { tickSize: '0.00001' }, 'maxPrice'],
    ['index off the tick', { index: '20000.1' }, 'index'],
    ['index above maxPrice', { index: '100000.5' }, 'index'],
    ['fee of everything', { takerFee: '1' }, 'takerFee'],
    ['funding never', { funding: { everySteps: 0, rate: '0.0001' } }, 'funding.everySteps'],
    ['clamp above a half', { mark: { kind: 'clampedBasis', clamp: '0.6' } }, 'mark.clamp'],
    ['ladder of nothing', { liquidity: { ...ladder, levels: 0 } }, 'liquidity.levels'],
    ['ladder without spacing', { liquidity: { ...ladder, spacing: '0' } }, 'liquidity.spacing'],
    ['ladder growing too fast', { liquidity: { ...ladder, decay: '2.1' } }, 'liquidity.decay'],
    ['ladder refilling beyond', { liquidity: { ...ladder, refill: '1.1' } }, 'liquidity.refill'],
    [
      'bids the wrong way round',
      {
        liquidity: {
          kind: 'fixed',
          bids: [
            ['1', '1'],
            ['2', '1'],
          ],
          asks: [],
        },
      },
      'liquidity.bids[1][0]',
    ],
  ])('refused: %s', (_name, change, path) => {
    expect(load([{ ...linear, ...change }])).toMatchObject({ ok: false, path: `contracts[0].${path}` });
  });
});

describe('funds', () => {
  const two = [linear, { ...linear, id: 'Y-USD' }];
  const perContract = { ...rules, fund: { ...rules.fund, scope: 'perContract' } } as const;

  it('one for each contract', () => {
    const { world, state, directory } = loaded(two, { fund: { 'X-USD': '5', 'Y-USD': '7' } }, perContract);
    expect([world.fundOf(0), world.fundOf(1)]).toEqual([FIRST_FUND, FIRST_FUND + 1]);
    expect(state.cash[world.fundOf(1)]).toBe(7_000_000);
    expect(directory.idOf(world.fundOf(1))).toBe('fund:Y-USD');
    expect(world.firstTrader).toBe(FIRST_FUND + 2);
  });

  it('one amount serves a single contract', () => {
    expect(loaded([linear], { fund: '5' }, perContract).state.funds).toHaveLength(1);
  });

  it.each<[string, ScenarioFile['fund'], string]>([
    ['one amount for two contracts', '5', 'fund'],
    ['an amount missing', { 'X-USD': '5' }, 'fund'],
    ['an unknown contract', { 'X-USD': '5', 'Y-USD': '7', 'Z-USD': '1' }, 'fund'],
    ['a negative amount', { 'X-USD': '5', 'Y-USD': '-7' }, 'fund.Y-USD'],
  ])('refused: %s', (_name, fund, path) => {
    expect(load(two, { fund }, perContract)).toMatchObject({ ok: false, path });
  });
});

describe('isolated positions', () => {
  it('have their own margin and their columns; cross accounts do not pay for them', () => {
    const { state, directory } = loaded([linear], {
      accounts: [
        { id: 'a', cash: '10', positions: [{ contract: 'X-USD', size: '1', entry: '20000', isolatedMargin: '2000' }] },
        { id: 'b', cash: '3000', positions: [{ contract: 'X-USD', size: '-1', entry: '20000' }] },
      ],
    });
    const positions = state.markets[0]?.positions;
    const a = directory.indexOf('a');
    expect([positions?.isolated?.[a], positions?.margin?.[a], state.cash[a]]).toEqual([1, 2_000_000_000, 10_000_000]);
    expect(positions?.isolated?.[directory.indexOf('b')]).toBe(0);
    expect(positions?.leverage).toBeNull();
    // 10 + 2,000 + 3,000; the two costs cancel.
    expect(state.expectedMoney.toNumber()).toBe(5_010_000_000);
  });

  it('are refused twice in one contract', () => {
    const position = { contract: 'X-USD', size: '1', entry: '20000' };
    expect(load([linear], { accounts: [{ id: 'a', cash: '0', positions: [position, position] }] })).toMatchObject({
      path: 'accounts[0].positions[1].contract',
    });
  });
});

describe('a recorded path', () => {
  const path = {
    contract: 'X-USD',
    label: 'two bars',
    source: { title: 'invented' },
    start: '2026-01-01T00:00:00Z',
    barSeconds: 60,
    bars: [
      ['100', '110', '95', '105'],
      ['105', '106', '90', '90'],
    ],
  } as const;

  it('follows the script, four prices a bar, the nearer extreme first', () => {
    const script = [[{ kind: 'setIndexPrice', contract: 'X-USD', price: '99' }]] as const;
    const { plan } = loaded([linear], { path, script });
    expect(plan.map(({ bar }) => bar)).toEqual([-1, 0, 0, 0, 0, 1, 1, 1, 1]);
    const prices = plan.map(({ commands: [command] }) => (command?.kind === 'setIndexPrice' ? command.price / 2 : 0));
    expect(prices).toEqual([99, 100, 95, 110, 105, 105, 106, 90, 90]);
  });

  it.each<[string, readonly [string, string, string, string], string]>([
    ['a high below the close', ['100', '104', '95', '105'], 'path.bars[0][1]'],
    ['a low above the open', ['100', '110', '101', '105'], 'path.bars[0][2]'],
    ['a price off the tick', ['100', '110', '95.1', '105'], 'path.bars[0][2]'],
  ])('refused: %s', (_name, bar, where) => {
    expect(load([linear], { path: { ...path, bars: [bar] } })).toMatchObject({ ok: false, path: where });
  });
});
