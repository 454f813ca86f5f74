import { describe, expect, it } from 'vitest';
import { account, contract, only, Small } from '#testing/small.ts';

/** Bankrupt at 95; the book pays 90 for four lots, so that the fund pays 5 a lot. */
const world = (fund: number, size = 4) =>
  new Small({
    contracts: [contract('X', { bids: [[90, size]] })],
    accounts: [account('lena', 50, [10, 100]), account('sam', 900, [-10, 100])],
    fund,
  });

describe('the fund', () => {
  it('pays to exactly zero, and what is left goes to ADL', () => {
    const small = world(20);
    const events = small.moveTo(84);
    expect(only(events, 'fundPaid')).toMatchObject([{ amount: 20, balance: 0 }]);
    expect(only(events, 'liquidationFilled')).toMatchObject([
      { lots: 4, atoms: 360, bankruptcyAtoms: 380, fundDelta: -20 },
    ]);
    expect(only(events, 'adlFilled')).toMatchObject([{ lots: 6, atoms: 570 }]);
    expect([small.cash('lena'), small.cash('fund')]).toEqual([0, 0]);
  });

  it('one atom short of a lot, it pays for one lot less', () => {
    const small = world(19);
    const events = small.moveTo(84);
    expect(only(events, 'liquidationFilled')).toMatchObject([{ lots: 3, fundDelta: -15 }]);
    expect(only(events, 'fundExhausted').length).toBeGreaterThan(0);
    expect(only(events, 'adlFilled')).toMatchObject([{ lots: 7 }]);
    expect(small.cash('fund')).toBe(4);
  });

  it('empty from the start, it lets nothing be sold below the bankruptcy price', () => {
    const small = world(0);
    const events = small.moveTo(84);
    expect(only(events, 'liquidationFilled')).toEqual([]);
    expect(only(events, 'adlFilled')).toMatchObject([{ lots: 10, atoms: 950 }]);
    expect(small.cash('lena')).toBe(0);
  });

  it('refuses a whole fill where the rule book says so, and makes the account owe where it says that', () => {
    const refused = new Small({
      contracts: [contract('X', { bids: [[90, 4]] })],
      accounts: [account('lena', 50, [10, 100]), account('sam', 900, [-10, 100])],
      fund: 19,
      rules: { fund: { whenShort: 'refuseFill' } },
    });
    expect(only(refused.moveTo(84), 'liquidationFilled')).toEqual([]);
    const owing = new Small({
      contracts: [contract('X', { bids: [[90, 4]] })],
      accounts: [account('lena', 50, [10, 100]), account('sam', 900, [-10, 100])],
      fund: 19,
      rules: { fund: { whenShort: 'fillAndOwe' } },
    });
    const events = owing.moveTo(84);
    expect(only(events, 'liquidationFilled')).toMatchObject([{ lots: 4, fundDelta: -19 }]);
    expect(owing.cash('lena')).toBe(-1);
    expect(only(events, 'insolvent')).toMatchObject([{ account: owing.indexOf('lena'), amount: 1 }]);
  });

  it('that counts cash only closes no more inventory than it can realise', () => {
    const small = new Small({
      contracts: [contract('X', { bids: [[50, 100]] })],
      accounts: [account('lena', 50, [10, 100]), account('sam', 9_000, [-10, 100])],
      fund: 30,
      rules: {
        closeOut: { kind: 'takenOverAtBankruptcy' },
        fund: { balance: 'cash' },
        adl: { trigger: { kind: 'never' } },
      },
    });
    expect(only(small.moveTo(84), 'positionTakenOver')).toMatchObject([{ lots: 10, atoms: 950, markAtoms: 840 }]);
    // A fifth would be 2 lots at 50 against 95 paid: 90 of loss, and 30 is there.
    expect(only(small.step(), 'inventoryReduced')).toEqual([]);
    small.step({ kind: 'deposit', account: 'fund', amount: '16' });
    // 46 pays for one.
    expect(small.lots('fund')).toBe(9);
    expect(small.cash('fund')).toBe(1);
  });

  it('that holds the other side takes over only what it can bear to close', () => {
    const small = new Small({
      contracts: [contract('X', { index: 85 })],
      accounts: [
        account('lena', 50, [10, 100]),
        account('carl', 100, [-10, 80]),
        account('sam', 9_000, [-10, 100]),
        account('pat', 9_000, [10, 80]),
      ],
      fund: 10,
      rules: {
        closeOut: { kind: 'takenOverAtBankruptcy' },
        fund: { balance: 'cash' },
        adl: { trigger: { kind: 'never' } },
      },
    });
    // Carl, short from 80 with 100, is bankrupt at 90: the fund is short 10 from 90.
    small.moveTo(97);
    expect(small.lots('fund')).toBe(-10);
    // Lena's ten at 95 would close them at a loss of 50, and 10 is there.
    const events = small.moveTo(94);
    expect(only(events, 'fundExhausted')).toMatchObject([{ account: small.indexOf('lena'), needed: 50, balance: 10 }]);
    expect([small.lots('fund'), small.lots('lena')]).toEqual([-10, 10]);
  });

  /** Carl, short from 80 with 170, is worth exactly nothing at 97: the fund is short 10 from 97. */
  const holdingInventory = () => {
    const small = new Small({
      contracts: [contract('X', { index: 85 })],
      accounts: [
        account('carl', 170, [-10, 80]),
        account('lena', 20),
        account('sam', 9_000),
        account('pat', 9_000, [10, 80]),
      ],
      rules: {
        closeOut: { kind: 'takenOverAtBankruptcy' },
        adl: {
          trigger: { kind: 'negativeEquity', onlyIfNothingFilled: false },
          ranking: { kind: 'listed', start: 'first' },
          candidates: { who: 'winnersThenLosers', leftNegative: 'allow', inventory: true },
        },
      },
    });
    small.moveTo(97);
    expect(small.lots('fund')).toBe(-10);
    return small;
  };
  const lenaBuys = (price: string) =>
    ({ kind: 'trade', buyer: 'lena', seller: 'sam', contract: 'X', size: '10', price }) as const;

  it('whose inventory may be deleveraged gives what it can spare', () => {
    const small = holdingInventory();
    // Bought at 96 with 20 of money: bankrupt at 94. At 93 the fund has gained 40, and closing at 94 costs 10 of it.
    const events = small.step(lenaBuys('96'), { kind: 'setIndexPrice', contract: 'X', price: '93' });
    expect(only(events, 'adlFilled')).toMatchObject([{ counterparty: small.indexOf('fund'), lots: 10, atoms: 940 }]);
    expect([small.lots('fund'), small.cash('fund')]).toEqual([0, 30]);
  });

  it('whose inventory may be deleveraged is passed over when that would cost it its floor', () => {
    const small = holdingInventory();
    // Bought at 100 with 20 of money: bankrupt at 98, and the mark is 97. The fund has nothing to lose 10 from.
    const events = small.step(lenaBuys('100'));
    expect(only(events, 'candidateSkipped')).toMatchObject([{ account: small.indexOf('fund'), rank: 1 }]);
    expect(only(events, 'adlFilled')).toMatchObject([{ counterparty: small.indexOf('sam'), lots: 10, atoms: 980 }]);
  });
});
