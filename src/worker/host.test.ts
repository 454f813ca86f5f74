/** The host as the page uses it: load, drag, commit, step back, branch, refuse. The real engine, no transport. */
import { describe, expect, it } from 'vitest';
import { proRataSize } from '#content/rulebooks/proRataSize.ts';
import { canonical } from '#content/scenarios/canonical.ts';
import type { Reply, Request } from '#protocol/message.ts';
import { createHost } from './host.ts';

type Of<Kind extends Reply['kind']> = Extract<Reply, { kind: Kind }>;

function expectKind<Kind extends Reply['kind']>(reply: Reply, kind: Kind): Of<Kind> {
  if (reply.kind !== kind) throw new Error(`expected ${kind}, got ${JSON.stringify(reply).slice(0, 400)}`);
  return reply as Of<Kind>;
}

function loadedHost() {
  const host = createHost();
  const ask = (request: Request) => host.handle(request);
  const loaded = expectKind(ask({ kind: 'load', scenario: canonical }), 'loaded');
  return { ask, loaded };
}

const shock = (price: number): Request => ({
  kind: 'commit',
  commands: [{ kind: 'setIndexPrice', contract: 0, price: (price * 100) as never }],
});

describe('the host', () => {
  it('loads the scenario with its axis and a balanced first frame', () => {
    const { loaded } = loadedHost();
    expect(loaded.frame.books.balanced).toBe(true);
    expect(loaded.frame.cursor).toEqual({ node: 0, step: 0, event: 0, events: 0 });
    const [low, high] = loaded.world.contracts[0]?.axis ?? [0, 0];
    expect(low).toBeLessThan(8400);
    expect(high).toBeGreaterThan(11000);
  });

  it('previews the settled outcome without changing anything, then commits the very same', () => {
    const { ask } = loadedHost();
    const preview = expectKind(ask({ kind: 'preview', contract: 0, price: 8400 }), 'previewed').frame;
    const again = expectKind(ask({ kind: 'seek', node: 0 }), 'moved').frame;
    expect(again.contracts[0]?.mark).toBe(9500);
    const moved = expectKind(ask(shock(84)), 'moved');
    expect(moved.frame.digest).toBe(preview.digest);
    expect(moved.frame.waterfall).toEqual(preview.waterfall);
    expect(moved.history).toHaveLength(2);
  });

  it('tries a rule book beside the run: who would be first and why, or the reason; nothing here changes', () => {
    const { ask } = loadedHost();
    const digest = expectKind(ask(shock(84)), 'moved').frame.digest;
    const { first, rules } = expectKind(ask({ kind: 'tryRules', rules: proRataSize }), 'tried');
    expect(rules).toEqual(proRataSize);
    // At 84 every short has been closed in part; Sol, the most leveraged, still scores highest.
    expect(first).toMatchObject({ side: 'short', explanation: { symbol: 'adlScore' } });
    const haircut = { ...proRataSize, adl: { ...proRataSize.adl, mechanism: 'haircut' } };
    expect(expectKind(ask({ kind: 'tryRules', rules: JSON.stringify(haircut) }), 'refused').refusal).toMatchObject({
      path: 'adl.price',
      expected: expect.stringContaining('has no price'),
    });
    const unknown = { ...proRataSize, lights: 'lanterns' };
    expect(expectKind(ask({ kind: 'tryRules', rules: unknown }), 'refused').refusal).toMatchObject({
      path: 'lights',
      found: '"lanterns"',
    });
    expect(expectKind(ask({ kind: 'seek', node: 1 }), 'moved').frame.digest).toBe(digest);
  });

  it('gives one digest for ten pointer trails to the same price', () => {
    const digests = new Set<string>();
    for (let trail = 0; trail < 10; trail++) {
      const { ask } = loadedHost();
      for (let i = 0; i < trail * 3; i++)
        ask({ kind: 'preview', contract: 0, price: 9900 - ((i * 37 * (trail + 1)) % 2000) });
      digests.add(expectKind(ask(shock(84)), 'moved').frame.digest);
    }
    expect(digests.size).toBe(1);
  });

  it('shows the state at every event with the books balanced, and steps back to the exact earlier state', () => {
    const { ask, loaded } = loadedHost();
    const { frame } = expectKind(ask(shock(84)), 'moved');
    for (let event = 0; event <= frame.cursor.events; event++) {
      const at = expectKind(ask({ kind: 'seek', node: 1, event }), 'moved').frame;
      expect(at.books.balanced, `after event ${event}`).toBe(true);
      expect(at.cursor.event).toBe(event);
    }
    const before = expectKind(ask({ kind: 'seek', node: 1, event: 0 }), 'moved').frame;
    expect(before.digest).toBe(loaded.frame.digest);
    expect(before.equity).toEqual(loaded.frame.equity);
    const after = expectKind(ask({ kind: 'seek', node: 1 }), 'moved').frame;
    expect(after.digest).toBe(frame.digest);
  });

  it('shows the book as each fill left it', () => {
    const { ask } = loadedHost();
    const { events } = expectKind(ask(shock(84)), 'moved');
    const left = events
      .filter(({ kind }) => kind === 'liquidationFilled')
      .map(({ id }) => {
        const { frame } = expectKind(ask({ kind: 'seek', node: 1, event: id + 1 }), 'moved');
        return frame.contracts[0]?.bids.map(({ price, lots }) => [price, lots]);
      });
    expect(left).toEqual([
      [
        [8700, 20],
        [8600, 10],
      ],
      [[8600, 10]],
      [],
    ]);
  });

  it('branches when something is committed in the past', () => {
    const { ask } = loadedHost();
    ask(shock(84));
    ask({ kind: 'seek', node: 0 });
    const other = expectKind(ask(shock(95)), 'moved');
    expect(other.history.map((node) => node.parent)).toEqual([-1, 0, 0]);
    expect(other.frame.liquidations).toHaveLength(0);
  });

  it('saves what was done as a scenario that gives the same digest', () => {
    const { ask } = loadedHost();
    ask(shock(92));
    ask(shock(84));
    const { scenario, result } = expectKind(ask({ kind: 'result' }), 'resulted');
    const other = createHost();
    other.handle({ kind: 'load', scenario: JSON.stringify(scenario) });
    other.handle({ kind: 'advance' });
    const { frame } = expectKind(other.handle({ kind: 'advance' }), 'moved');
    expect(frame.digest).toBe(result.digest);
  });

  it.each([
    [{ kind: 'preview', contract: 0, price: 0 } as const, 'commands[0].price'],
    [{ kind: 'preview', contract: 7, price: 8400 } as const, 'commands[0].contract'],
    [{ kind: 'seek', node: 9 } as const, 'seek.node'],
  ])('refuses %o and keeps the state', (request, path) => {
    const { ask, loaded } = loadedHost();
    const { refusal } = expectKind(ask(request), 'refused');
    expect(refusal.path).toBe(path);
    expect(expectKind(ask({ kind: 'seek', node: 0 }), 'moved').frame.digest).toBe(loaded.frame.digest);
  });

  it('walks the plan to its end and then refuses to advance', () => {
    const { ask, loaded } = loadedHost();
    for (let step = 1; step <= loaded.world.plannedSteps; step++)
      expect(expectKind(ask({ kind: 'advance' }), 'moved').frame.cursor.step).toBe(step);
    expect(expectKind(ask({ kind: 'advance' }), 'refused').refusal.path).toBe('advance');
  });

  it('refuses a bad scenario and keeps the running one', () => {
    const { ask } = loadedHost();
    ask(shock(84));
    expectKind(ask({ kind: 'load', scenario: '{"schema": 2}' }), 'refused');
    expect(expectKind(ask({ kind: 'seek', node: 1 }), 'moved').frame.contracts[0]?.mark).toBe(8400);
  });
});

describe('branches and questions', () => {
  const withSamAt5x = {
    ...canonical,
    accounts: canonical.accounts.map((account) =>
      account.id === 'sam'
        ? { ...account, cash: '1000', positions: [{ contract: 'X-USD', size: '-50', entry: '100', leverage: '5' }] }
        : account,
    ),
  };

  it('runs the same shocks in a changed scenario, as a branch with a name, and compares the two', () => {
    const { ask } = loadedHost();
    ask(shock(84));
    const varied = expectKind(ask({ kind: 'vary', scenario: withSamAt5x, name: 'Sam at 5×' }), 'moved');
    expect(varied.world?.scenario.accounts[1]?.cash).toBe('1000');
    expect(varied.history.map(({ parent, variant, name }) => [parent, variant, name])).toEqual([
      [-1, 0, null],
      [0, 0, null],
      [0, 1, 'Sam at 5×'],
      [2, 1, null],
    ]);
    expect(varied.frame.liquidations.at(0)?.deleveraged).toBe(60);
    const { accounts } = expectKind(ask({ kind: 'compare', node: 3, against: 1 }), 'compared');
    const sam = accounts.find(({ id }) => id === 'sam');
    expect((sam?.equity ?? 0) - (sam?.againstEquity ?? 0)).toBe(500 * 1e6);
    expect(sam?.deleveraged).toEqual([40]);
  });

  it('refuses a bad change and stays where it was', () => {
    const { ask } = loadedHost();
    const before = expectKind(ask(shock(84)), 'moved').frame;
    const refused = expectKind(ask({ kind: 'vary', scenario: { ...canonical, fund: '-1' }, name: 'x' }), 'refused');
    expect(refused.refusal.path).toBe('fund');
    expect(expectKind(ask({ kind: 'seek', node: 1 }), 'moved').frame.digest).toBe(before.digest);
  });

  it('says what holding on would have been worth: 80 kept, 280 at a mark of 80, even at 90, −20 at 95', () => {
    const sol = (after: number) => {
      const { ask } = loadedHost();
      ask(shock(84));
      const { frame, history } = expectKind(ask(shock(after)), 'moved');
      expect(history).toHaveLength(3);
      const row = [...frame.aftermath].find(({ price, lots }) => lots === 20 && price === 9000);
      return [(row?.kept ?? 0) / 1e6, (row?.held ?? 0) / 1e6];
    };
    expect(sol(80)).toEqual([80, 280]);
    expect(sol(90)).toEqual([80, 80]);
    expect(sol(95)).toEqual([80, -20]);
  });

  it('finds the leverage at which Sol would not have been reached by running again', () => {
    const { ask, loaded } = loadedHost();
    ask(shock(84));
    const sol = loaded.world.accounts.findIndex(({ id }) => id === 'sol');
    const { answer } = expectKind(ask({ kind: 'safeLeverage', account: sol, contract: 0 }), 'leverage');
    expect(answer.now).toBe('20');
    const highest = Number(answer.highest);
    expect(highest).toBeGreaterThan(1);
    const at = (leverage: number) => {
      const changed = {
        ...canonical,
        accounts: canonical.accounts.map((account) =>
          account.id === 'sol'
            ? {
                ...account,
                cash: (1880 / leverage).toFixed(6),
                positions: [{ contract: 'X-USD', size: '-20', entry: '94', leverage: leverage.toFixed(1) }],
              }
            : account,
        ),
      };
      const host = createHost();
      host.handle({ kind: 'load', scenario: changed });
      return expectKind(host.handle(shock(84)), 'moved').frame.deleveraged.has(sol);
    };
    expect(at(highest - 0.1)).toBe(false);
    expect(at(highest + 0.2)).toBe(true);
  });

  it('lists every movement of money, and the rows add up to what each account gained', () => {
    const { ask } = loadedHost();
    const { frame } = expectKind(ask(shock(84)), 'moved');
    const { rows, complete } = expectKind(ask({ kind: 'ledger' }), 'ledgered');
    expect(complete).toBe(true);
    const fund = frame.funds[0]?.account ?? -1;
    const paid = rows.filter(({ from }) => from === fund).reduce((sum, { amount }) => sum + amount, 0);
    expect(paid).toBe(120 * 1e6);
  });
});
