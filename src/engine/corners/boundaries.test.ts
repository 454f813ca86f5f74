import { describe, expect, it } from 'vitest';
import { account, contract, only, Small } from '#testing/small.ts';

describe('boundaries', () => {
  it('equity equal to maintenance is liquidated only where the rule book says "at"', () => {
    const at = (compare: 'below' | 'atOrBelow') =>
      new Small({
        accounts: [account('lena', 50, [10, 100]), account('sam', 900, [-10, 100])],
        rules: { liquidationTrigger: { compare } },
      });
    // At 96 she has 10, and 9.6 rounded up is asked.
    expect(only(at('below').moveTo(96), 'marginBreached')).toEqual([]);
    expect(only(at('atOrBelow').moveTo(96), 'marginBreached')).toMatchObject([{ equity: 10, maintenance: 10 }]);
    expect(only(at('below').moveTo(95), 'marginBreached')).toMatchObject([{ equity: 0, maintenance: 10 }]);
  });

  it('equity of exactly zero is not negative: no deleveraging on that account', () => {
    const small = new Small({
      accounts: [account('lena', 50, [10, 100]), account('sam', 900, [-10, 100])],
      rules: {
        closeOut: { kind: 'immediateOrCancelAtBankruptcy' },
        adl: { trigger: { kind: 'negativeEquity', onlyIfNothingFilled: true } },
        remainder: 'wait',
      },
    });
    expect(only(small.moveTo(95), 'adlTriggered')).toEqual([]);
    expect(only(small.moveTo(94), 'adlFilled')).toMatchObject([{ lots: 10, atoms: 950 }]);
  });

  it('deleveraging without any fill before it closes the whole position', () => {
    const small = new Small({
      contracts: [contract('X', { bids: [[80, 50]] })],
      accounts: [account('lena', 50, [10, 100]), account('sam', 900, [-10, 100])],
      fund: 1_000,
      rules: {
        closeOut: { kind: 'immediateOrCancelAtBankruptcy' },
        adl: { trigger: { kind: 'negativeEquity', onlyIfNothingFilled: true } },
        remainder: 'wait',
      },
    });
    const events = small.moveTo(84);
    expect(only(events, 'liquidationFilled')).toEqual([]);
    expect(only(events, 'adlFilled')).toMatchObject([{ lots: 10, atoms: 950, markAtoms: 840 }]);
    expect([small.cash('lena'), small.cash('fund')]).toEqual([0, 1_000]);
  });

  it('one fill on the book, and there is no deleveraging in that step', () => {
    const small = new Small({
      contracts: [contract('X', { bids: [[95, 1]] })],
      accounts: [account('lena', 50, [10, 100]), account('sam', 900, [-10, 100])],
      rules: {
        closeOut: { kind: 'immediateOrCancelAtBankruptcy' },
        adl: { trigger: { kind: 'negativeEquity', onlyIfNothingFilled: true } },
        remainder: 'wait',
      },
    });
    const first = small.moveTo(94);
    expect(only(first, 'liquidationFilled')).toMatchObject([{ lots: 1 }]);
    expect(only(first, 'adlTriggered')).toEqual([]);
    expect(only(first, 'shortfallPending')).toMatchObject([{ amount: 9, reason: 'waiting' }]);
    expect(only(small.step(), 'adlFilled')).toMatchObject([{ lots: 9 }]);
  });

  it('a slice of less than one lot is one lot', () => {
    const small = new Small({
      contracts: [contract('X', { bids: [[98, 100]] })],
      accounts: [account('lena', 8, [3, 100]), account('sam', 900, [-3, 100])],
      rules: {
        closeOut: {
          kind: 'slicesThenVault',
          limit: 'none',
          slicePpm: 200_000,
          wholeBelowNotional: '0',
          coolDownSteps: 2,
          vaultBelowMaintenancePpm: null,
        },
      },
    });
    const events = small.moveTo(98);
    expect(only(events, 'liquidationFilled')).toMatchObject([{ lots: 1 }]);
    expect(small.lots('lena')).toBe(2);
  });

  it('a gap through liquidation and bankruptcy price in one step settles at bankruptcy', () => {
    const small = new Small({
      contracts: [contract('X', { bids: [[10, 10]] })],
      accounts: [account('lena', 50, [10, 100]), account('sam', 900, [-10, 100])],
      fund: 10_000,
    });
    const events = small.moveTo(5);
    expect(only(events, 'liquidationStarted')).toMatchObject([{ equity: -900, bankruptcyValue: 950 }]);
    expect(only(events, 'liquidationFilled')).toMatchObject([{ lots: 10, atoms: 100, fundDelta: -850 }]);
    expect([small.cash('lena'), small.cash('fund')]).toEqual([0, 9_150]);
  });

  it('a price of one tick, linear: value never turns negative', () => {
    const small = new Small({
      accounts: [account('lena', 50, [10, 100]), account('sam', 900, [-10, 100])],
      fund: 0,
    });
    const events = small.moveTo(1);
    expect(only(events, 'liquidationUnfilled')).toMatchObject([{ lots: 10, markAtoms: 10, shortfall: 940 }]);
    expect(small.lots('lena')).toBe(0);
    expect(only(small.moveTo(1), 'marginBreached')).toEqual([]);
  });

  it('a price of one tick, inverse: a short is worth the most there is', () => {
    const small = new Small({
      contracts: [contract('X', { more: { kind: 'inverse', multiplier: '1000000' } })],
      // A lot is worth −10,000 at 100, −1,000,000 at 1.
      accounts: [account('lena', 5_000, [10, 100]), account('sam', 900, [-10, 100])],
    });
    const events = small.moveTo(1);
    expect(only(events, 'liquidationStarted')).toMatchObject([
      { account: small.indexOf('lena'), equity: 5_000 - 9_900_000, bankruptcyValue: -105_000 },
    ]);
    expect(only(events, 'adlFilled')).toMatchObject([{ lots: 10, atoms: -105_000 }]);
    expect([small.cash('lena'), small.cash('sam')]).toEqual([0, 5_900]);
  });

  it('a long whose money exceeds its cost has no bankruptcy price above zero, and is never liquidated', () => {
    const small = new Small({
      accounts: [account('lena', 2_000, [10, 100]), account('sam', 900, [-10, 100])],
    });
    expect(only(small.moveTo(1), 'marginBreached')).toEqual([]);
  });
});

describe('a market maker', () => {
  it('is liquidated like anybody: its quotes go first, and it quotes no more', () => {
    const small = new Small({
      contracts: [
        contract('X', {
          more: {
            liquidity: {
              kind: 'ladder',
              owner: 'maker',
              levels: 2,
              spacing: '0.01',
              size: '5',
              decay: '1',
              refill: '1',
              withdrawal: '0',
            },
          },
        }),
      ],
      accounts: [account('maker', 50, [10, 100]), account('sam', 900, [-10, 100])],
      fund: 0,
    });
    const events = small.moveTo(84);
    expect(only(events, 'quotesRefreshed')).toMatchObject([{ bidLots: 0, askLots: 0 }]);
    expect(only(events, 'liquidationStarted')).toMatchObject([{ account: small.indexOf('maker') }]);
    expect(only(events, 'adlFilled')).toMatchObject([{ lots: 10, atoms: 950 }]);
    expect(small.lots('maker')).toBe(0);
  });
});

describe('nothing held', () => {
  it('a debt without a position is neither liquidated nor deleveraged, and is named when it arises', () => {
    const small = new Small({
      contracts: [contract('X', { bids: [[90, 10]] })],
      accounts: [account('lena', 40, [10, 100]), account('sam', 900, [-10, 100])],
    });
    // She sells out herself at 90, at a loss of 100 with 40 of money.
    const events = small.step({
      kind: 'placeOrder',
      account: 'lena',
      contract: 'X',
      side: 'sell',
      size: '10',
      price: '90',
    });
    expect(only(events, 'insolvent')).toMatchObject([{ account: small.indexOf('lena'), amount: 60 }]);
    expect(only(events, 'marginBreached')).toEqual([]);
    expect(only(small.step(), 'marginBreached')).toEqual([]);
  });
});
