import { describe, expect, it } from 'vitest';
import { account, contract, only, Small } from '#testing/small.ts';

/** A long of 10 from 100 with 50 of money: bankrupt at 95, so that 84 is 110 short. */
const bankrupt = account('lena', 50, [10, 100]);

describe('counterparties of a bankrupt long', () => {
  it('are exhausted before the position is closed: the rest waits, with its shortfall', () => {
    const small = new Small({
      accounts: [bankrupt, account('sam', 500, [-6, 100]), account('rich', 500, [-4, 70])],
      rules: { adl: { candidates: { who: 'profitableOnly', leftNegative: 'skip', inventory: false } } },
    });
    const events = small.moveTo(84);
    // Rich entered at 70 and loses at 84: only winners are picked.
    expect(only(events, 'adlCompleted')).toMatchObject([{ lots: 6, remaining: 4, outcome: 'counterpartiesExhausted' }]);
    expect(small.lots('lena')).toBe(4);
    expect(only(events, 'shortfallPending')).toMatchObject([
      { account: small.indexOf('lena'), amount: 44, reason: 'counterpartiesExhausted' },
    ]);
  });

  it('are passed over when the close would leave them with less than nothing', () => {
    const small = new Small({
      contracts: [contract('X'), contract('Y')],
      accounts: [
        bankrupt,
        // A profit of 160 here, a loss of 200 there: 10 of equity, and the close at 95 would cost 110.
        account('deep', 50, [-10, 100], [20, 110]),
        account('shy', 5_000, null, [-20, 110]),
      ],
    });
    const events = small.moveTo(84);
    expect(only(events, 'candidateSkipped')).toMatchObject([
      { account: small.indexOf('deep'), reason: 'leftNegative' },
    ]);
    expect(only(events, 'adlFilled')).toEqual([]);
    expect(only(events, 'adlCompleted')).toMatchObject([
      { lots: 0, remaining: 10, outcome: 'counterpartiesExhausted' },
    ]);
  });

  it('may be left under water where the rule book allows it, and are then named', () => {
    const small = new Small({
      contracts: [contract('X'), contract('Y')],
      accounts: [bankrupt, account('deep', 50, [-10, 100], [20, 110]), account('shy', 5_000, null, [-20, 110])],
      rules: { adl: { candidates: { who: 'profitableOnly', leftNegative: 'allow', inventory: false } } },
    });
    const events = small.moveTo(84);
    expect(only(events, 'adlFilled')[0]).toMatchObject({
      account: small.indexOf('lena'),
      counterparty: small.indexOf('deep'),
      lots: 10,
      atoms: 950,
    });
    expect(small.lots('lena')).toBe(0);
    expect(small.cash('lena')).toBe(0);
    expect(only(events, 'marginBreached').map((event) => event.account)).toEqual([
      small.indexOf('lena'),
      small.indexOf('deep'),
    ]);
  });

  it('whose own bankruptcy price lies beyond: no price would leave both with something', () => {
    const small = new Small({
      contracts: [contract('X'), contract('Y')],
      accounts: [bankrupt, account('deep', 50, [-10, 100], [20, 110]), account('shy', 5_000, null, [-20, 110])],
      rules: {
        adl: {
          trigger: { kind: 'negativeEquity', onlyIfNothingFilled: true },
          ranking: { kind: 'listed', start: 'first' },
          candidates: { who: 'winnersThenLosers', leftNegative: 'skipRiskier', inventory: false },
        },
        remainder: 'wait',
      },
    });
    const events = small.moveTo(84);
    expect(only(events, 'adlFilled')).toEqual([]);
    expect(small.lots('lena')).toBe(10);
    expect(only(events, 'shortfallPending')).toMatchObject([{ account: small.indexOf('lena'), amount: 110 }]);
  });

  it('with equal scores go in the order they were loaded, and only the last is closed in part', () => {
    const small = new Small({
      accounts: [
        bankrupt,
        account('first', 100, [-4, 100]),
        account('second', 100, [-4, 100]),
        account('third', 100, [-2, 100]),
        account('buyer', 900, [9, 80]),
        account('seller', 900, [-9, 80]),
      ],
      rules: { adl: { ranking: { kind: 'returnTimesLeverage', returnBase: 'entryValue', leverage: 'none' } } },
    });
    const events = small.moveTo(84);
    const fills = only(events, 'adlFilled').map((fill) => [fill.counterparty, fill.lots, fill.rank]);
    expect(fills).toEqual([
      [small.indexOf('first'), 4, 1],
      [small.indexOf('second'), 4, 2],
      [small.indexOf('third'), 2, 3],
    ]);
  });

  it('sharing fewer lots than they are many: whole lots, none lost, the largest remainder first', () => {
    const traders = ['a', 'b', 'c', 'd'].map((id, at) => account(id, 500, [-(at + 1), 100]));
    const small = new Small({
      accounts: [account('lena', 15, [3, 100]), account('mate', 5_000, [7, 70]), ...traders],
      rules: { adl: { allocation: { kind: 'proRata', weight: 'size' } } },
    });
    const events = small.moveTo(84);
    // 3 lots over 1 + 2 + 3 + 4: 0.3, 0.6, 0.9, 1.2.
    expect(only(events, 'adlFilled').map((fill) => [fill.counterparty, fill.lots])).toEqual(
      expect.arrayContaining([
        [small.indexOf('b'), 1],
        [small.indexOf('c'), 1],
        [small.indexOf('d'), 1],
      ]),
    );
    expect(only(events, 'adlCompleted')).toMatchObject([{ lots: 3, remaining: 0, outcome: 'complete' }]);
  });
});

describe('one account in two roles', () => {
  it('is liquidated in one contract and deleveraged in another, in the same step', () => {
    const small = new Small({
      contracts: [contract('X'), contract('Y')],
      accounts: [
        // X isolated and bankrupt; Y a winner.
        account('both', 1_000, [10, 100, 50], [-5, 100]),
        account('other', 20, null, [5, 100]),
        account('winner', 1_000, [-10, 100], null),
      ],
      rules: { adl: { trigger: { kind: 'anyRemainder' } } },
    });
    small.moveTo(100, 'Y');
    const events = small.step(
      { kind: 'setIndexPrice', contract: 'X', price: '84' },
      { kind: 'setIndexPrice', contract: 'Y', price: '84' },
    );
    const both = small.indexOf('both');
    expect(only(events, 'liquidationStarted').map((event) => event.account)).toContain(both);
    expect(only(events, 'adlFilled')).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ account: both, counterparty: small.indexOf('winner'), contract: 0, lots: 10 }),
        expect.objectContaining({ account: small.indexOf('other'), counterparty: both, contract: 1, lots: 5 }),
      ]),
    );
    expect([small.lots('both', 0), small.lots('both', 1)]).toEqual([0, 0]);
  });

  it('hedged over two contracts and deleveraged in one, it is liquidated in the other before the step is over', () => {
    const small = new Small({
      contracts: [contract('X'), contract('Y')],
      accounts: [
        bankrupt,
        // Short X against long Y: fine together, nothing left once the short is gone.
        account('hedged', 60, [-10, 100], [10, 100]),
        account('far', 5_000, null, [-10, 100]),
      ],
      rules: { adl: { trigger: { kind: 'anyRemainder' } } },
    });
    const events = small.step(
      { kind: 'setIndexPrice', contract: 'X', price: '84' },
      { kind: 'setIndexPrice', contract: 'Y', price: '89' },
    );
    const order = only(events, 'marginBreached').map((event) => event.account);
    expect(order).toEqual([small.indexOf('lena'), small.indexOf('hedged')]);
    expect(only(events, 'adlFilled')[0]).toMatchObject({
      counterparty: small.indexOf('hedged'),
      contract: 0,
      lots: 10,
    });
    // 60 + 50 from the close at 95 − 110 on Y: nothing is left, and 9 of maintenance is asked.
    expect(only(events, 'marginBreached')[1]).toMatchObject({ equity: 0, maintenance: 9 });
  });
});
