import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Fields, isFields } from './case.ts';
import { readGoldenFile, runCase } from './file.ts';

/** Transcribed from the test suites that each case names. */
const FILES = ['adlStep.json', 'dango.json', 'dydx.json', 'socialised.json', 'venues.json'];

const open = (name: string) => {
  const read = readGoldenFile(readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8'));
  if (!read.ok) throw new Error(`${name}: ${read.found}`);
  return read;
};

/** The example of a fixture, as its file has it. */
function find(name: string, id: string): { readonly example: Fields; readonly file: Fields } {
  const { cases, file } = open(name);
  const example = cases.find((one) => isFields(one) && one.id === id);
  if (!isFields(example)) throw new Error(`${name} has no ${id}`);
  return { example, file };
}

/** The same example with some inputs, or some expectations, changed. */
function changed(name: string, id: string, inputs: Fields, expected: Fields = {}) {
  const { example, file } = find(name, id);
  const whole = (part: unknown, change: Fields): Fields => ({ ...(isFields(part) ? part : {}), ...change });
  return runCase(
    { ...example, inputs: whole(example.inputs, inputs), expected: whole(example.expected, expected) },
    file,
  ).outcome;
}

describe.each(FILES)('%s', (name) => {
  const { cases, file } = open(name);
  it.each(cases.map((example, place) => [isFields(example) ? String(example.id) : String(place), example] as const))(
    '%s',
    (_id, example) => {
      expect(runCase(example, file).outcome).toEqual({ verdict: 'agree' });
    },
  );
});

describe('what an example expects is checked', () => {
  it.each([
    ['adlStep.json', 'p-dydx-081', { remaining: '0.1' }],
    ['adlStep.json', 'p-dydx-081', { equity: { L: '4499.1001' } }],
    ['adlStep.json', 'p-dydx-081', { size: { L: '-0.8' } }],
    ['adlStep.json', 'p-dydx-081', { size: { Nobody: '0' } }],
    ['adlStep.json', 'p-dydx-081', { fills: [] }],
    ['adlStep.json', 'p-bluefin-019', { marginAfter: { C1: '750.0000001' } }],
    ['adlStep.json', 'p-bluefin-019', { realised: { L: '100' } }],
    ['adlStep.json', 'p-bluefin-019', { fills: [{ with: 'C1', size: '5', price: '120.01' }] }],
    ['dango.json', 'dango-5', { badDebt: '80.000001' }],
    ['dango.json', 'dango-8', { bp: ['44935'] }],
    ['dango.json', 'dango-8', { bp: ['44935', '1800.5'] }],
    ['socialised.json', 'vega-case-2', { paid: { party3: 1916 } }],
    ['socialised.json', 'vega-case-5', { insuranceAfter: 1 }],
    ['socialised.json', 'drift-delta', { delta: 9_090_909_000 }],
    ['socialised.json', 'drift-delta-none', { error: 'SomethingElse' }],
    ['socialised.json', 'drift-own-unequal', { shortQuote: 363_636_361 }],
    ['socialised.json', 'drift-resolve-fee-pool', { feePool: 1 }],
    ['venues.json', 'bitmex-adl-queue-6-longs', { order: [5, 2, 4, 1, 6, 3] }],
    ['venues.json', 'bitmex-adl-queue-6-longs', { percentile: { '1': '80%' } }],
    ['venues.json', 'bitmex-adl-fill-20-at-650', { remaining: { '5': 11 } }],
    ['venues.json', 'bybit-2020-inverse-cross-bust-liq', { liquidationPrice: '5739.00' }],
    ['venues.json', 'bybit-adl-drawdown-ex1', { usersCover: 50_001 }],
    ['venues.json', 'kucoin-insurance-40x', { fundLoss: '151' }],
    ['venues.json', 'kucoin-cross-return-linear-short', { positionReturnRate: '9.08%' }],
    ['venues.json', 'satis-bitmexstyle-insurance-fund', { adl: true }],
    ['venues.json', 'cube-maintenance-deductions', { deductions: ['0', '250'] }],
    ['venues.json', 'vega-network-disposal-280', { trades: [100, 90, 45] }],
    ['venues.json', 'ftx-liquidation-flowchart', { leverage: ['11x', '29x', '67x', '200x'] }],
    ['venues.json', 'freqtrade-gate-okx-short', { short: '11.87413417771622' }],
    ['dydx.json', 'dydx-001', { quote: 4501000001 }],
    ['dydx.json', 'dydx-018', { error: 'SomethingElse' }],
    ['dydx.json', 'dydx-030', { num: 373 }],
    ['dydx.json', 'dydx-081', { liquidated: { usdc: 49499100000, positions: {} } }],
    ['dydx.json', 'dydx-097', { success: false }],
    ['dydx.json', 'dydx-079', { error: 'InvalidPerpetualPositionSizeDelta' }],
    ['dydx.json', 'dydx-118', { filledBase: 25000001 }],
    ['dydx.json', 'dydx-118', { accounts: { Nobody: { usdc: 0, positions: {} } } }],
    ['dydx.json', 'dydx-122', { insuranceLost: 500000 }],
    ['dydx.json', 'dydx-191', { order: ['a', 'b'] }],
  ])('%s %s with %j differs', (name, id, expected) => {
    expect(changed(name, id, {}, expected)).toMatchObject({ verdict: 'differ' });
  });

  it.each<[string, Fields, Fields]>([
    [
      'bitmex-adl-fill-20-at-650',
      { liquidatedQty: 65, liquidatedSide: 'long' },
      {
        remaining: { '1': 5 },
        fills: [
          { account: 2, qty: 10, price: 650 },
          { account: 5, qty: 20, price: 650 },
          { account: 4, qty: 30, price: 650 },
          { account: 1, qty: 5, price: 650 },
        ],
      },
    ],
    [
      'bybit-2020-inverse-bust-50x-long',
      { side: 'short' },
      { bankruptcyPrice: '8051.10', rounded: '8051.00', liquidationPriceGiven: '8010.00' },
    ],
    ['bybit-adl-drawdown-ex1', { symbolPnl: -300_000 }, { pnlRatio: '-0.3', triggered: false, usersCover: 0 }],
    ['bybit-adl-drawdown-ex1', { poolBalance: 1 }, { triggered: false, usersCover: 0 }],
    ['binance-forum-leverage-pnl', { walletBalance: '0.5' }, { pnlPercent: '40.20', leveragePnl: '5.39' }],
    ['kucoin-cross-return-linear-long', { inverse: true }, { positionReturnRate: '9.09%' }],
    ['gate-insurance-A-B', { B: { side: 'long', bust: 10_000, fill: 10_050 } }, { A: '+100', B: '+50' }],
    [
      'dydx-v4-deleverage-ABC',
      { jumpTo: '0.5' },
      { B_equityAtMark: '-150', B_bankruptcyPrice: '0.8', A_profit: '100', A_expectedAtMark: '250' },
    ],
    ['injective-liq-bust', { side: 'short' }, { liquidationPrice: '11.43', bankruptcyPrice: '12' }],
    ['vega-network-disposal-280', { open: 49 }, { trades: [49] }],
    [
      'paradex-open-order-deleveraging',
      { position: -2 },
      { cancelled: ['sell 5 @2150', 'sell 3 @2100', 'sell 3 @2200'], remainingBuy: 2 },
    ],
  ])('the rule is built, not the case: %s with %j', (id, inputs, expected) => {
    const { example, file } = find('venues.json', id);
    const own = isFields(example.inputs) ? example.inputs : {};
    expect(runCase({ ...example, inputs: { ...own, ...inputs }, expected }, file).outcome).toEqual({
      verdict: 'agree',
    });
  });

  it('within the tolerance that it gives, and no wider', () => {
    const { example, file } = find('adlStep.json', 'p-dydx-081');
    const equity = { L: '4499.15' };
    const off = (tolerance: number) => runCase({ ...example, expected: { equity }, tolerance }, file).outcome.verdict;
    expect([off(0.05), off(0.049)]).toEqual(['agree', 'differ']);
  });
});

describe('what cannot be told in the engine’s terms is not supported, with the reason', () => {
  it.each([
    ['adlStep.json', 'p-dydx-081', { queue: ['C9'] }, {}, 'C9'],
    ['adlStep.json', 'p-dydx-081', { marks: { BTC: '-37.63' } }, {}, 'above 0'],
    ['adlStep.json', 'p-dydx-081', { marks: {} }, {}, 'inputs.marks.BTC'],
    ['adlStep.json', 'p-dydx-081', { rule: { cooling: true } }, {}, 'cooling'],
    ['adlStep.json', 'p-dydx-081', { closeSize: '1e-40' }, {}, '2^53'],
    ['adlStep.json', 'p-dydx-081', {}, { colour: 'red' }, 'colour'],
    ['dango.json', 'dango-1', { colour: 'red' }, {}, 'colour'],
    ['dango.json', 'dango-1', { margin: '1e30' }, {}, '2^53'],
    ['dango.json', 'dango-1', {}, { colour: 'red' }, 'colour'],
    ['socialised.json', 'vega-case-1', { remainderTo: 'nobody' }, {}, 'nobody'],
    ['socialised.json', 'vega-case-1', { due: [['a', 1.5]] }, {}, 'inputs.due'],
    ['socialised.json', 'drift-resolve', { baseLong: 1, baseShort: -1 }, {}, 'larger than its side'],
    ['dydx.json', 'dydx-001', { tier: '1/1' }, {}, 'tiers.1/1'],
    ['dydx.json', 'dydx-001', { perp: 'DOGE' }, {}, 'DOGE'],
    ['dydx.json', 'dydx-001', { deltaBase: 0.5 }, {}, 'deltaBase'],
    ['dydx.json', 'dydx-001', { account: { usdc: 9e15, positions: {} } }, {}, '2^53'],
    ['dydx.json', 'dydx-001', {}, { colour: 'red' }, 'colour'],
    ['dydx.json', 'dydx-081', { price: 'guess' }, {}, 'price'],
    ['dydx.json', 'dydx-118', { liquidate: 'Nobody' }, {}, 'Nobody'],
  ])('%s %s with %j', (name, id, inputs, expected, reason) => {
    const outcome = changed(name, id, inputs, expected);
    expect(outcome.verdict).toBe('notSupported');
    expect(outcome.verdict === 'notSupported' ? outcome.reason : '').toContain(reason);
  });

  it.each([
    [{ id: 'a', kind: 'venue_lights', inputs: {}, expected: { lights: 3 } }, 'venue_lights'],
    [{ id: 'a', inputs: {}, expected: {} }, 'kind'],
    [{ id: 'a', kind: 'adl_step', expected: { remaining: '0' } }, 'inputs'],
    [{ id: 'a', kind: 'adl_step', inputs: {}, expected: {} }, 'nothing is expected'],
    [{ id: 'a', kind: 'adl_step', inputs: {}, expected: { fills: [] }, tolerance: 'wide' }, 'tolerance'],
    ['text', 'kind'],
  ])('%j', (example, reason) => {
    const { outcome } = runCase(example, {});
    expect(outcome.verdict).toBe('notSupported');
    expect(outcome.verdict === 'notSupported' ? outcome.reason : '').toContain(reason);
  });
});
