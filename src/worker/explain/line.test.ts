// Numbers of a whole line: sums over steps and branches are explained by what the same page shows of them.
import { describe, expect, it } from 'vitest';
import { canonical } from '#content/scenarios/canonical.ts';
import { cascade } from '#content/scenarios/cascade.ts';
import type { Explanation, LineQuantity } from '#protocol/explanation.ts';
import type { Reply, Request } from '#protocol/message.ts';
import { createHost } from '../host.ts';

const ALL = { account: null, kind: null, step: null } as const;

function played(scenario: unknown, prices: readonly number[]) {
  const host = createHost();
  const ask = (request: Request): Reply => host.handle(request);
  const loaded = ask({ kind: 'load', scenario });
  if (loaded.kind !== 'loaded') throw new Error(JSON.stringify(loaded));
  for (const price of prices)
    ask({ kind: 'commit', commands: [{ kind: 'setIndexPrice', contract: 0, price: (price * 100) as never }] });
  const account = (id: string) => loaded.world.accounts.findIndex((one) => one.id === id);
  return { ask, account };
}

function explained(ask: (request: Request) => Reply, quantity: LineQuantity): Explanation {
  const reply = ask({ kind: 'explain', quantity });
  if (reply.kind !== 'explained') throw new Error(`${JSON.stringify(quantity)}: ${JSON.stringify(reply)}`);
  return reply.explanation;
}

describe('numbers of a line', () => {
  it('adds the ledger up, and each movement says what it settles', () => {
    const { ask } = played(canonical, [84]);
    const reply = ask({ kind: 'ledger' });
    if (reply.kind !== 'ledgered') throw new Error(reply.kind);
    const micros = reply.rows.reduce((sum, row) => sum + row.amount, 0);
    const whole = explained(ask, { of: 'ledger', name: 'movedMoney', account: null, filters: ALL });
    expect(Number(whole.value) * 1e6).toBe(micros);
    for (const { node, event, from, to, amount } of reply.rows) {
      const one = explained(ask, { of: 'movement', node, event, from, to, name: 'movedMoney' });
      expect(Number(one.value) * 1e6).toBe(amount);
    }
  });

  it('nets what an account paid and received, by the filters on screen, one level deeper', () => {
    const { ask, account } = played(canonical, [84]);
    const filters = { ...ALL, kind: 'adlFilled' } as const;
    const net = explained(ask, { of: 'ledger', name: 'net', account: account('lena'), filters });
    expect(net).toMatchObject({ value: '5400', formula: 'received − paid', substituted: '5400 − 0' });
    expect(net.terms[0]?.quantity).toMatchObject({ of: 'ledger', name: 'received' });
  });

  it('sets holding on against being closed', () => {
    const { ask, account } = played(canonical, [84, 95]);
    const line = { of: 'aftermath', account: account('sol'), contract: 0 } as const;
    expect(explained(ask, { ...line, name: 'difference' })).toMatchObject({ value: '-100', formula: 'held − kept' });
    expect(explained(ask, { ...line, name: 'held' }).value).toBe('-20');
    expect(explained(ask, { ...line, name: 'closedAt' }).value).toBe('90');
  });

  it('compares the ends of two branches in the words of each', () => {
    const { ask } = played(canonical, [84]);
    ask({ kind: 'seek', node: 0 });
    ask({ kind: 'commit', commands: [{ kind: 'setIndexPrice', contract: 0, price: 9_200 as never }] });
    const row = { of: 'difference', account: 'sol', against: 1, contract: -1 } as const;
    const gain = explained(ask, { ...row, name: 'gain' });
    expect(gain).toMatchObject({ value: '-40', substituted: '134 − 174 − 0' });
    expect(explained(ask, { ...row, name: 'againstEquity' }).value).toBe('174');
    expect(explained(ask, { ...row, contract: 0, name: 'againstDeleveraged' }).value).toBe('20');
  });

  it('counts closed lots in the contract to which they belong', () => {
    const [x] = canonical.contracts;
    if (!x) throw new Error('the canonical world has a contract');
    const coarse = { ...x, id: 'A-USD', lotSize: '5' };
    const { ask } = played({ ...canonical, contracts: [x, coarse] }, [84]);
    ask({ kind: 'seek', node: 0 });
    ask({ kind: 'commit', commands: [{ kind: 'setIndexPrice', contract: 0, price: 9_200 as never }] });
    const row = { of: 'difference', account: 'sol', against: 1, name: 'againstDeleveraged' } as const;
    expect(explained(ask, { ...row, contract: 0 }).value).toBe('20');
    expect(explained(ask, { ...row, contract: 1 }).value).toBe('0');
    expect(ask({ kind: 'explain', quantity: { ...row, contract: -1 } }).kind).toBe('refused');
    const compared = ask({ kind: 'compare', node: 2, against: 1 });
    const rows = compared.kind === 'compared' ? compared.accounts : [];
    expect(rows.find(({ id }) => id === 'sol')?.againstDeleveraged).toEqual([20, 0]);
  });

  it('says what is left naked of a hedge', () => {
    const { ask, account } = played(cascade, []);
    const hedged = cascade.accounts.find((one) => 'hedge' in one);
    if (!hedged) throw new Error('nobody is hedged');
    const naked = explained(ask, { of: 'hedge', account: account(hedged.id), name: 'naked' });
    expect(naked).toMatchObject({ value: '0', formula: 'lots + outside' });
  });

  it('refuses what the line has not', () => {
    const { ask, account } = played(canonical, [84]);
    const refused = (quantity: LineQuantity) => ask({ kind: 'explain', quantity }).kind;
    expect(refused({ of: 'aftermath', account: account('sara'), contract: 0, name: 'kept' })).toBe('refused');
    expect(refused({ of: 'difference', account: 'sol', against: 99, contract: -1, name: 'gain' })).toBe('refused');
    expect(refused({ of: 'difference', account: 'nobody', against: 1, contract: -1, name: 'gain' })).toBe('refused');
    expect(refused({ of: 'peak', fund: 99, name: 'peak' })).toBe('refused');
    expect(refused({ of: 'hedge', account: account('sol'), name: 'naked' })).toBe('refused');
    expect(refused({ of: 'movement', node: 1, event: 0, from: 0, to: 1, name: 'movedMoney' })).toBe('refused');
  });
});

describe('the highest leverage that is not reached', () => {
  const [first] = canonical.contracts;
  if (!first) throw new Error('no contract');
  /** Sol is short in two contracts with one deposit; the second never moves. */
  const twice = {
    ...canonical,
    contracts: [first, { ...first, id: 'Y-USD', liquidity: { ...first.liquidity, bids: [] } }],
    accounts: canonical.accounts.map((account) => {
      const other = { contract: 'Y-USD', entry: '95', leverage: '20' };
      if (account.id === 'sol') return { ...account, positions: [...account.positions, { ...other, size: '-10' }] };
      if (account.id === 'market-maker') return { ...account, positions: [{ ...other, size: '10' }] };
      return account;
    }),
  };

  it('is one for all positions that share the cash, and at it the same steps do not reach', () => {
    const { ask, account } = played(
      { ...twice, accounts: twice.accounts.map((one) => (one.id === 'sol' ? { ...one, cash: '150' } : one)) },
      [84],
    );
    const sol = account('sol');
    const reply = ask({ kind: 'safeLeverage', account: sol, contract: 0 });
    if (reply.kind !== 'leverage') throw new Error(JSON.stringify(reply));
    const { now, highest, reached } = reply.answer;
    // 20 × 94 + 10 × 95 = 2,830 over 150.
    expect(now).toBe('18.9');
    expect(explained(ask, { of: 'leverage', account: sol, contract: 0, name: 'chosenLeverage' })).toMatchObject({
      value: '18.9',
      substituted: '2830 ÷ 150',
    });
    const reaches = (leverage: string) => {
      const cash = (2830 / Number(leverage)).toFixed(6);
      const again = played(
        {
          ...twice,
          accounts: twice.accounts.map((one) =>
            one.id === 'sol' ? { ...one, cash, positions: one.positions.map((held) => ({ ...held, leverage })) } : one,
          ),
        },
        [84],
      );
      const moved = again.ask({ kind: 'seek', node: 1 });
      if (moved.kind !== 'moved') throw new Error(moved.kind);
      const of = again.account('sol');
      return [...moved.frame.deleveraged, ...moved.frame.liquidations].some((one) => one.account === of);
    };
    if (reached !== null) expect(reaches(reached)).toBe(true);
    if (highest !== null) expect(reaches(highest)).toBe(false);
    expect(highest ?? reached).not.toBeNull();
  });
});
