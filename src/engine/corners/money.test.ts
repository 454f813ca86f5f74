import { describe, expect, it } from 'vitest';
import { account, contract, only, Small } from '#testing/small.ts';

describe('fees', () => {
  it('take no more than the account has: a maker hit at a loss is not pushed into debt', () => {
    const small = new Small({
      contracts: [contract('X', { bids: [[99, 10]], owner: 'maker', more: { makerFee: '0.1' } })],
      accounts: [account('lena', 15, [10, 100]), account('sam', 900, [-10, 100]), account('maker', 30)],
    });
    const events = small.moveTo(99);
    // 10 % of 990 is 99; the maker has 30.
    expect(only(events, 'liquidationFilled')).toMatchObject([{ counterparty: small.indexOf('maker'), lots: 10 }]);
    expect([small.cash('maker'), small.cash('fees')]).toEqual([0, 30]);
  });

  it('on a deleveraged isolated position come out of free cash, not out of a margin that is gone', () => {
    const small = new Small({
      accounts: [account('lena', 50, [10, 100]), account('sam', 0, [-10, 100, 500])],
      rules: { adl: { feePpm: 10_000 } },
    });
    const events = small.moveTo(84);
    expect(only(events, 'adlFilled')).toMatchObject([{ lots: 10, atoms: 950, fee: 10 }]);
    expect([small.cash('sam'), small.margin('sam'), small.cash('fees')]).toEqual([540, 0, 10]);
  });
});

describe('an isolated position', () => {
  it('that loses more than its margin leaves a debt of its own, and free cash alone', () => {
    const small = new Small({
      contracts: [contract('X', { bids: [[90, 10]] })],
      accounts: [account('lena', 1_000, [10, 100, 50]), account('sam', 900, [-10, 100])],
      rules: { fund: { whenShort: 'fillAndOwe' } },
    });
    const events = small.moveTo(84);
    expect(only(events, 'liquidationFilled')).toMatchObject([{ lots: 10, atoms: 900, fundDelta: 0 }]);
    expect([small.cash('lena'), small.margin('lena')]).toEqual([1_000, -50]);
    expect(only(events, 'insolvent')).toMatchObject([{ account: small.indexOf('lena'), contract: 0, amount: 50 }]);
  });

  it('closed in part at a loss keeps the loss with what stays', () => {
    const small = new Small({
      accounts: [account('lena', 1_000, [10, 100, 50]), account('sam', 900, [-10, 100]), account('pat', 900)],
    });
    // Five of ten at 80: 25 of margin is freed and 100 is lost, so that 50 − 100 stays with the other five.
    small.step({ kind: 'trade', buyer: 'pat', seller: 'lena', contract: 'X', size: '5', price: '80' });
    expect([small.cash('lena'), small.margin('lena'), small.lots('lena')]).toEqual([1_000, 0, 0]);
  });
});

describe('the commands of one step', () => {
  const pair = () => new Small({ accounts: [account('lena', 100), account('sam', 100)] });

  it('may not withdraw the same money twice', () => {
    const twice = { kind: 'withdraw', account: 'lena', amount: '60' } as const;
    expect(() => pair().step(twice, twice)).toThrow(/commands\[1\]\.amount: found 60, expected at most 40 atoms/);
  });

  it('may not take an account past the exact range', () => {
    const small = pair();
    const much = { kind: 'deposit', account: 'lena', amount: '2000000000000000' } as const;
    small.step(much, much, much, much);
    expect(() => small.step(much)).toThrow(/stay below 2\^53 atoms/);
  });
});

describe('the order of liquidations', () => {
  it('puts buckets without a requirement first, by equity, whatever stands between them', () => {
    const small = new Small({
      contracts: [
        contract('X', { more: { tiers: [{ upTo: null, initialRate: '0.05', maintenanceRate: '0' }] } }),
        contract('Y'),
      ],
      accounts: [
        account('y', 5, null, [1, 100]),
        account('zero', 20, [1, 100]),
        account('deep', 5, [1, 100]),
        account('sam', 900, [-2, 100], [-1, 100]),
      ],
      rules: { liquidationTrigger: { compare: 'atOrBelow' } },
    });
    const events = small.step(
      { kind: 'setIndexPrice', contract: 'X', price: '80' },
      { kind: 'setIndexPrice', contract: 'Y', price: '50' },
    );
    expect(only(events, 'marginBreached').map((event) => [event.account, event.equity, event.maintenance])).toEqual([
      [small.indexOf('deep'), -15, 0],
      [small.indexOf('zero'), 0, 0],
      [small.indexOf('y'), -45, 1],
    ]);
  });
});
