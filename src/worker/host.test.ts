/** The host as the page uses it: load, drag, commit, step back, branch, refuse. The real engine, no transport. */
import { describe, expect, it } from 'vitest';
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

  it('branches when something is committed in the past', () => {
    const { ask } = loadedHost();
    ask(shock(84));
    ask({ kind: 'seek', node: 0 });
    const other = expectKind(ask(shock(95)), 'moved');
    expect(other.history.map((node) => node.parent)).toEqual([-1, 0, 0]);
    expect(other.frame.liquidations).toEqual([]);
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
