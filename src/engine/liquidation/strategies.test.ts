// Close-outs and backstops of venues without a plain order book liquidation, on books small enough to follow by hand.
import { describe, expect, it } from 'vitest';
import { kraken } from '#content/rulebooks/kraken.ts';
import { paradex } from '#content/rulebooks/paradex.ts';
import { vega } from '#content/rulebooks/vega.ts';
import { account, contract, only, Small } from '#testing/small.ts';

const wide = { tiers: [{ upTo: null, initialRate: '0.2', maintenanceRate: '0.1' }] };

describe('taken over at the mark', () => {
  const world = (fund = 0) =>
    new Small({
      accounts: [account('lena', 55, [10, 100]), account('sam', 900, [-10, 100])],
      fund,
      rules: { closeOut: { kind: 'takenOverAtMark' }, fund: { whenShort: 'settleAtEnd' } },
    });

  it('what the account has left goes with its position', () => {
    const small = world();
    const events = small.moveTo(95);
    expect(only(events, 'positionTakenOver')).toMatchObject([{ lots: 10, atoms: 950, markAtoms: 950 }]);
    expect(only(events, 'fundReceived')).toMatchObject([{ amount: 5 }]);
    expect([small.lots('lena'), small.cash('lena'), small.cash('fund'), small.lots('fund')]).toEqual([0, 0, 5, 10]);
  });

  it('what it is short of the fund pays, as far as it goes', () => {
    const small = world(100);
    const events = small.moveTo(84);
    expect(only(events, 'fundPaid')).toMatchObject([{ amount: 100 }]);
    expect(small.cash('lena')).toBe(-5);
    expect(only(events, 'insolvent')).toMatchObject([{ amount: 5 }]);
  });

  it('Vega, loss socialisation case 1: the winners of the step bear what is missing, floored, the last one the rest', () => {
    const small = new Small({
      accounts: [
        account('party1', 5_000, [-100, 100]),
        account('aux1', 100_000, [-1, 100]),
        account('aux2', 100_000, [1, 100]),
        account('party2', 50_000, [100, 100]),
      ],
      fund: { X: 0 },
      rules: vega,
    });
    const events = small.moveTo(180);
    expect(only(events, 'lossSocialised').map(({ counterparty, amount }) => [counterparty, amount])).toEqual([
      [small.indexOf('aux2'), 30],
      [small.indexOf('party2'), 2_970],
    ]);
    expect([small.cash('party1'), small.cash('party2')]).toEqual([0, 47_030]);
  });

  it('Vega, 0012-POSR-013: a position of 280 is disposed of in 100, 90, 45 and 45', () => {
    const small = new Small({
      contracts: [contract('X', { bids: [[100, 10_000]] })],
      accounts: [account('lena', 280, [280, 100]), account('sam', 90_000, [-280, 100])],
      fund: { X: 0 },
      rules: {
        ...vega,
        fund: { ...vega.fund, workOff: { portionPpm: 500_000, wholeUpToNotional: '5000', maxBookPpm: 10_000 } },
        liquidationTrigger: { compare: 'atOrBelow' },
      },
    });
    expect(only(small.step(), 'positionTakenOver')).toMatchObject([{ lots: 280 }]);
    const sold = [1, 2, 3, 4].flatMap(() => only(small.step(), 'inventoryReduced').map(({ lots }) => lots));
    expect(sold).toEqual([100, 90, 45, 45]);
    expect(small.lots('fund:X')).toBe(0);
  });
});

describe('all positions cut alike', () => {
  /** Paradex’s example, all amounts a hundredfold: lots and atoms are whole then. */
  const alice = (ppm: number) =>
    new Small({
      contracts: [contract('BTC', { index: 60_000 }), contract('ETH', { index: 3_000 })],
      accounts: [
        account('alice', 100_000, [10, 60_000], [-100, 3_000]),
        account('bob', 9_000_000, [-10, 60_000], [100, 3_000]),
      ],
      rules: { ...paradex, fund: { ...paradex.fund, fee: { ppm, of: 'maintenance' } } },
    });
  const crash = (small: Small) =>
    small.step(
      { kind: 'setIndexPrice', contract: 'BTC', price: '54800' },
      { kind: 'setIndexPrice', contract: 'ETH', price: '3400' },
    );

  it('the page’s table, which counts with a fee of 50 %: 40 %, a penalty of 17.76, 614.24 left', () => {
    const small = alice(500_000);
    const events = crash(small);
    expect(only(events, 'positionTakenOver').map(({ lots }) => lots)).toEqual([4, 40]);
    expect(only(events, 'fundReceived')).toMatchObject([{ amount: 1_776 }]);
    expect([small.cash('alice'), small.lots('alice', 0), small.lots('alice', 1)]).toEqual([61_424, 6, -60]);
  });

  it('the fee that the page states, 70 %, needs 60 %', () => {
    const small = alice(700_000);
    const events = crash(small);
    expect(only(events, 'positionTakenOver').map(({ lots }) => lots)).toEqual([6, 60]);
    expect(only(events, 'fundReceived')).toMatchObject([{ amount: 3_729 }]);
  });

  it('a debt that the fund cannot pay stands, and withdrawals are cut: a fifth, as the page’s formula has it', () => {
    const small = new Small({
      accounts: [account('alice', 1_000, [50, 100]), account('bob', 1_000, [-50, 100]), account('charlie', 1_000)],
      fund: 1_000,
      rules: paradex,
    });
    expect(only(small.moveTo(40), 'insolvent')).toMatchObject([{ amount: 1_000 }]);
    const events = small.step({ kind: 'withdraw', account: 'charlie', amount: '500' });
    expect(only(events, 'fundReceived')).toMatchObject([{ amount: 100 }]);
    expect(only(events, 'withdrawn')).toMatchObject([{ amount: 400 }]);
    expect([small.cash('charlie'), small.cash('fund')]).toEqual([500, 100]);
  });

  it('without a debt a withdrawal is paid whole', () => {
    const small = new Small({ accounts: [account('charlie', 1_000)], rules: paradex });
    expect(only(small.step({ kind: 'withdraw', account: 'charlie', amount: '500' }), 'withdrawn')).toMatchObject([
      { amount: 500 },
    ]);
  });
});

describe('slices filled whole or not at all', () => {
  const world = (bids: [number, number][]) =>
    new Small({
      contracts: [contract('X', { bids })],
      accounts: [account('lena', 50, [10, 100]), account('sam', 900, [-10, 100])],
      fund: 100,
      rules: {
        closeOut: { kind: 'fillOrKill', slicePpm: 200_000, lastWorsePpm: 50_000 },
        adl: { trigger: { kind: 'never' } },
        remainder: 'wait',
      },
    });

  it('a slice that the book cannot fill is killed; the last order takes the rest a little worse', () => {
    const events = world([
      [95, 3],
      [92, 10],
    ]).moveTo(84);
    expect(only(events, 'liquidationFilled').map(({ lots, price }) => [lots, price])).toEqual([
      [2, 95],
      [1, 95],
      [7, 92],
    ]);
  });

  it('nothing is filled in part', () => {
    const small = world([
      [95, 1],
      [92, 8],
    ]);
    const events = small.moveTo(84);
    expect(only(events, 'liquidationFilled')).toEqual([]);
    expect(only(events, 'liquidationUnfilled')).toMatchObject([{ lots: 10 }]);
    expect(small.lots('lena')).toBe(10);
  });
});

describe('small orders now and then', () => {
  const staggered = {
    kind: 'staggeredOrders',
    chancePpm: 1_000_000,
    portionPpm: 200_000,
    spreadPpm: 0,
    minNotional: '0',
    maxNotional: null,
    throughPpm: 0,
    backstopBelowMaintenancePpm: 500_000,
  } as const;
  const world = (cash: number, vault: number, more = {}) =>
    new Small({
      contracts: [contract('X', { bids: [[95, 100]], more: wide })],
      accounts: [account('lena', cash, [10, 100]), account('sam', 900, [-10, 100])],
      vault,
      rules: {
        closeOut: { ...staggered, ...more },
        vault: { kind: 'absorbs', lossCap: null },
        fund: { surplus: { to: 'account' } },
        adl: { trigger: { kind: 'backstopTooThin', onlyIfNegativeEquity: false } },
        remainder: 'wait',
      },
    });

  it('a part of the position is sold at the best price, until the account is healthy', () => {
    const small = world(140, 0);
    expect(only(small.moveTo(95), 'liquidationFilled')).toMatchObject([{ lots: 2, price: 95 }]);
    expect(only(small.step(), 'liquidationStarted')).toEqual([]);
  });

  it('close to bankruptcy the vault takes the part by which equity falls short', () => {
    // Maintenance 95, the backstop begins at 48: with an equity of 24 it is half of the position.
    const events = world(74, 1_000).moveTo(95);
    expect(only(events, 'vaultTookOver')).toMatchObject([{ lots: 5 }]);
    expect(only(events, 'adlFilled')).toEqual([]);
  });

  it('what the vault has no room for is deleveraged', () => {
    const small = world(74, 40);
    const events = small.moveTo(95);
    const taken = only(events, 'vaultTookOver').reduce((sum, { lots }) => sum + lots, 0);
    expect(taken).toBeLessThan(5);
    expect(only(events, 'adlFilled').reduce((sum, { lots }) => sum + lots, 0)).toBe(5 - taken);
  });

  it('times and sizes are drawn by the scenario’s seed alone', () => {
    const run = () => {
      const small = world(110, 0, { chancePpm: 400_000, spreadPpm: 500_000, portionPpm: 100_000 });
      const fills = [95, 95, 95, 95, 95, 95].map((price) => only(small.moveTo(price), 'liquidationFilled').length);
      return { fills, generator: small.state.generator };
    };
    expect(run()).toEqual(run());
    expect(new Set(run().fills)).toEqual(new Set([0, 1]));
  });
});

describe('assignment before ADL', () => {
  /** Kraken’s example: 1,760,000 contracts, 1,007,379 of them filled by the order. */
  const world = (vault: number) =>
    new Small({
      contracts: [contract('X', { index: 100, bids: [[95, 1_007_379]] })],
      accounts: [account('lena', 8_800_000, [1_760_000, 100]), account('sam', 200_000_000, [-1_760_000, 100])],
      vault,
      rules: kraken,
    });

  it('what the order leaves is assigned', () => {
    const events = world(100_000_000).moveTo(95);
    expect(only(events, 'liquidationFilled')).toMatchObject([{ lots: 1_007_379 }]);
    expect(only(events, 'vaultTookOver')).toMatchObject([{ lots: 752_621 }]);
    expect(only(events, 'adlTriggered')).toEqual([]);
  });

  it('what the providers have no margin for is unwound', () => {
    const events = world(1_000_000).moveTo(95);
    const [assigned] = only(events, 'vaultTookOver');
    // A million covers the initial margin of 5 % on as many contracts at 95.
    expect(assigned?.lots).toBe(210_526);
    expect(only(events, 'adlFilled')).toMatchObject([{ lots: 752_621 - 210_526 }]);
  });

  it('without any, all of it is', () => {
    expect(only(world(0).moveTo(95), 'adlFilled')).toMatchObject([{ lots: 752_621 }]);
  });
});
