// One account, two markets, four ways to say what each market's bankruptcy price is.
import { describe, expect, it } from 'vitest';
import type { CrossBankruptcy } from '#protocol/rulebook.ts';
import { account, contract, only, Small } from '#testing/small.ts';
import { bankruptcyValue } from './bankruptcy.ts';

/** Long 10 ETH at 2,000 and 1 BTC at 50,000 with 7,065, marks at 1,800 and 44,000: equity −935. In thousandths. */
function dangoCase8(crossBankruptcy: CrossBankruptcy, ethRate = '0.05', bucket: 'cross' | 'isolated' = 'cross') {
  const large = (id: string, index: number, maintenanceRate: string) =>
    contract(id, {
      index,
      more: { maxPrice: '100000000', tiers: [{ upTo: null, initialRate: '0.2', maintenanceRate }] },
    });
  const margin: [] | [number] = bucket === 'isolated' ? [500_000] : [];
  return new Small({
    contracts: [large('ETH', 1_800_000, ethRate), large('BTC', 44_000_000, '0.05')],
    accounts: [
      account('alice', 7_065_000, [10, 2_000_000, ...margin], [1, 50_000_000]),
      account('bob', 90_000_000, [-10, 2_000_000], [-1, 50_000_000]),
    ],
    rules: { crossBankruptcy },
  });
}

const prices = (small: Small): readonly number[] =>
  [0, 1].map((at) => bankruptcyValue(small.exchange.world, small.state, small.indexOf('alice'), at));

describe('bankruptcy prices under cross margin', () => {
  it.each<[CrossBankruptcy, number, number]>([
    ['maintenanceShare', 18_271_452, 44_663_549],
    ['wholeEquity', 18_935_000, 44_935_000],
    ['notionalShare', 18_271_452, 44_663_549],
    ['walletByNotional', 17_948_871, 44_986_130],
  ])('%s: the table of the engines that use it', (rule, eth, btc) => {
    expect(prices(dangoCase8(rule))).toEqual([eth, btc]);
  });

  it('unequal requirements move the share by maintenance, not the share by notional', () => {
    expect(prices(dangoCase8('maintenanceShare', '0.1'))).toEqual([18_420_750, 44_514_250]);
    expect(prices(dangoCase8('notionalShare', '0.1'))).toEqual([18_271_452, 44_663_549]);
  });

  it.each<CrossBankruptcy>(['maintenanceShare', 'notionalShare', 'walletByNotional'])(
    '%s: closing both at their prices leaves nothing, to an atom a market',
    (rule) => {
      const left = 18_000_000 + 44_000_000 - prices(dangoCase8(rule)).reduce((sum, value) => sum + value, 0);
      expect(left).toBeLessThanOrEqual(-935_000 + 0);
      expect(left).toBeGreaterThanOrEqual(-935_000 - 2);
    },
  );

  it.each<CrossBankruptcy>(['maintenanceShare', 'wholeEquity', 'notionalShare', 'walletByNotional'])(
    '%s: an isolated position beside it has its own margin and no part in the account’s',
    (rule) => {
      // ETH alone: 20,000 − 500 is its bankruptcy value; BTC alone: 50,000 − 7,065.
      expect(prices(dangoCase8(rule, '0.05', 'isolated'))).toEqual([19_500_000, 42_935_000]);
    },
  );
});

describe('isolated beside cross in one account', () => {
  const world = (crossBankruptcy: CrossBankruptcy) =>
    new Small({
      contracts: [contract('X', { bids: [[84, 100]] }), contract('Y', { bids: [[84, 100]] })],
      accounts: [account('lena', 400, [10, 100, 50], [10, 100]), account('sam', 2_000, [-10, 100], [-10, 100])],
      fund: 1_000,
      rules: { crossBankruptcy },
    });

  it.each<CrossBankruptcy>(['maintenanceShare', 'wholeEquity', 'notionalShare', 'walletByNotional'])(
    '%s: the isolated position goes, free cash and the cross position stay',
    (rule) => {
      const small = world(rule);
      const events = small.moveTo(84, 'X');
      expect(only(events, 'liquidationFilled')).toMatchObject([{ contract: 0, lots: 10, bankruptcyAtoms: 950 }]);
      expect([small.lots('lena', 0), small.lots('lena', 1), small.cash('lena'), small.margin('lena')]).toEqual([
        0, 10, 400, 0,
      ]);
    },
  );

  it('the cross position goes, the isolated one stays', () => {
    const small = world('notionalShare');
    const events = small.moveTo(55, 'Y');
    expect(only(events, 'liquidationStarted').map(({ contract: at }) => at)).toEqual([1]);
    expect([small.lots('lena', 0), small.margin('lena')]).toEqual([10, 50]);
  });
});

describe('a hedged account', () => {
  const hedged = (crossBankruptcy: CrossBankruptcy) =>
    new Small({
      contracts: [contract('X'), contract('Y')],
      accounts: [account('hedger', 120, [10, 100], [-10, 100]), account('sam', 9_000, [-10, 100], [10, 100])],
      rules: {
        crossBankruptcy,
        closeOut: { kind: 'immediateOrCancelAtBankruptcy' },
        adl: { trigger: { kind: 'anyRemainder' } },
      },
    });

  it.each<CrossBankruptcy>(['maintenanceShare', 'notionalShare', 'walletByNotional'])(
    '%s: losing on both legs it ends with nothing, to an atom a market',
    (rule) => {
      const small = hedged(rule);
      small.step(
        { kind: 'setIndexPrice', contract: 'X', price: '94' },
        { kind: 'setIndexPrice', contract: 'Y', price: '107' },
      );
      expect([small.lots('hedger', 0), small.lots('hedger', 1)]).toEqual([0, 0]);
      expect(Math.abs(small.cash('hedger'))).toBeLessThanOrEqual(2);
    },
  );

  it('moving together the legs cancel out, and nothing happens', () => {
    const small = hedged('maintenanceShare');
    small.step(
      { kind: 'setIndexPrice', contract: 'X', price: '70' },
      { kind: 'setIndexPrice', contract: 'Y', price: '70' },
    );
    expect([small.lots('hedger', 0), small.lots('hedger', 1)]).toEqual([10, -10]);
  });
});
