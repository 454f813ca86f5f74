import { describe, expect, it } from 'vitest';
import type { AdlTrigger, Reduction } from '#protocol/rulebook.ts';
import { account, contract, only, Small } from '#testing/small.ts';

/** A long of 10 from 100 with 50 of money: bankrupt at 95, 350 short at 60. */
const bankrupt = account('lena', 50, [10, 100]);
const sam = account('sam', 5_000, [-10, 100]);

const drawDown: AdlTrigger = {
  kind: 'fundDrawDown',
  triggerPpm: 300_000,
  stopPpm: 250_000,
  windowSteps: 480,
  onlyAbove: '1',
  minBalance: '0',
};

describe('the draw-down line as a price (Bybit, ADL alert: example 1, thousandths)', () => {
  const world = (trigger: AdlTrigger = drawDown) =>
    new Small({ accounts: [bankrupt, sam], fund: 1_000, rules: { adl: { trigger, price: { kind: 'drawDownLine' } } } });

  it('a loss of 350 on a pool of 1,000 with a line at −30 %: the fund pays 300, counterparties bear 50', () => {
    const small = world();
    const events = small.moveTo(60);
    expect(only(events, 'adlFilled')).toMatchObject([{ lots: 10, atoms: 650, markAtoms: 600 }]);
    expect(only(events, 'fundPaid')).toMatchObject([{ amount: 300, balance: 700 }]);
    expect(small.cash('lena')).toBe(0);
    expect(only(events, 'insolvent')).toEqual([]);
  });

  it('a loss that ends exactly at the line is the fund’s: the comparison is strict', () => {
    const events = world().moveTo(65);
    expect(only(events, 'adlTriggered')).toEqual([]);
    expect(only(events, 'positionTakenOver')).toMatchObject([{ lots: 10, atoms: 950 }]);
  });

  it('a fund at or below the threshold is not measured by its fall, only by what it can bear', () => {
    expect(only(world({ ...drawDown, onlyAbove: '1000' }).moveTo(60), 'adlTriggered')).toEqual([]);
    expect(only(world({ ...drawDown, minBalance: '1000' }).moveTo(60), 'adlTriggered')).toHaveLength(1);
  });

  it('shared over several counterparties the fund still ends at its line, to the atom', () => {
    const shorts = [3, 3, 4].map((lots, at) => account(`s${at}`, 5_000, [-lots, 100]));
    const small = new Small({
      accounts: [bankrupt, ...shorts],
      fund: 1_000,
      rules: { adl: { trigger: drawDown, price: { kind: 'drawDownLine' } } },
    });
    const events = small.moveTo(60);
    expect(only(events, 'adlFilled').reduce((sum, fill) => sum + fill.atoms - fill.markAtoms, 0)).toBe(50);
    expect(only(events, 'fundPaid')).toMatchObject([{ amount: 300, balance: 700 }]);
  });
});

it('a blend of two parts bankruptcy and one part mark leaves the third part to the fund (FTX)', () => {
  const small = new Small({
    accounts: [bankrupt, sam],
    fund: 100,
    rules: { adl: { price: { kind: 'blend', bankruptcyParts: 2, markParts: 1 } } },
  });
  const events = small.moveTo(83);
  // 950 at bankruptcy, 830 at the mark: 910.
  expect(only(events, 'adlFilled')).toMatchObject([{ lots: 10, atoms: 910 }]);
  expect(only(events, 'fundPaid')).toMatchObject([{ amount: 40, balance: 60 }]);
});

describe('reduction by tiers before the close-out', () => {
  const tiers = [
    { upTo: '300', initialRate: '0.02', maintenanceRate: '0.01' },
    { upTo: '500', initialRate: '0.04', maintenanceRate: '0.02' },
    { upTo: null, initialRate: '0.2', maintenanceRate: '0.1' },
  ];
  const byTiers: Reduction = { kind: 'byTiers', tiersAtOnce: 1, fillOrKill: true, maxFeePpm: 0 };
  /** 10 lots at 98 need 98 − 43 and have 40: bankrupt at 94; 5 of them need 10 − 3. */
  const world = (reduction: Reduction, bids: number) =>
    new Small({
      contracts: [contract('X', { bids: [[97, bids]], more: { tiers } })],
      accounts: [account('lena', 60, [10, 100]), sam],
      fund: 1_000,
      rules: { reduction, closeOut: { kind: 'immediateOrCancelAtBankruptcy' } },
    });

  it('closes what brings the position into the next lower tier, and stops when the account is healthy', () => {
    const small = world(byTiers, 20);
    const events = small.moveTo(98);
    expect(only(events, 'reductionOrdered')).toMatchObject([{ lots: 5, tierLimit: 500 }]);
    expect(only(events, 'liquidationFilled')).toMatchObject([{ lots: 5, price: 97, fundDelta: 0 }]);
    expect(small.lots('lena')).toBe(5);
    // What is better than bankruptcy stays with the account: 60 − 5 × 3.
    expect(small.cash('lena')).toBe(45);
    expect(only(events, 'shortfallPending')).toEqual([]);
  });

  it('two tiers at once, with a fee to the fund', () => {
    const small = world({ ...byTiers, tiersAtOnce: 2, maxFeePpm: 10_000 }, 20);
    const events = small.moveTo(98);
    expect(only(events, 'reductionOrdered')).toMatchObject([{ lots: 7, tierLimit: 300 }]);
    // 1 % of 679, rounded down.
    expect(only(events, 'liquidationFilled')).toMatchObject([{ lots: 7, price: 97, fundDelta: 6 }]);
  });

  it('fill-or-kill: where the book is too thin nothing is reduced and the close-out begins', () => {
    const small = world(byTiers, 4);
    const events = small.moveTo(98);
    expect(only(events, 'reductionOrdered')).toEqual([]);
    expect(only(events, 'liquidationFilled')).toMatchObject([{ lots: 4, fundDelta: 12 }]);
    expect(small.lots('lena')).toBe(0);
  });

  it('immediate-or-cancel: what fills counts, and the rest goes to the close-out at a bankruptcy price of its own', () => {
    const small = world({ ...byTiers, fillOrKill: false }, 1);
    const events = small.moveTo(98);
    expect(only(events, 'liquidationStarted').map(({ lots }) => lots)).toEqual([10, 9]);
    expect(only(events, 'liquidationStarted')[1]?.equity).toBe(39);
    expect(small.lots('lena')).toBe(0);
  });

  it('a position in the lowest tier is closed out at once', () => {
    const small = new Small({
      contracts: [contract('X', { bids: [[97, 20]], more: { tiers } })],
      accounts: [account('lena', 5, [2, 100]), account('sam', 5_000, [-2, 100])],
      fund: 1_000,
      rules: { reduction: byTiers },
    });
    expect(only(small.moveTo(98), 'reductionOrdered')).toEqual([]);
  });
});
