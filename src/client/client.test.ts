import { describe, expect, test, vi } from 'vitest';
import type { HistoryNode, Reply } from '#protocol/message.ts';
import { createPair, type Pair, rungOf } from '#testing/pair.ts';
import { createClient } from './client.ts';
import { HostUnavailable, WireBroken } from './wire.ts';

const REFUSED: Reply = { kind: 'refused', refusal: { ok: false, path: 'a', found: 'b', expected: 'c' } };

function refusedAt(path: string): Reply {
  return { kind: 'refused', refusal: { ok: false, path, found: '', expected: '' } };
}

/** Only what the client reads of a frame: where the cursor stands. */
function frameAt(node: number): Extract<Reply, { kind: 'moved' }>['frame'] {
  return { cursor: { node, step: node, event: 0, events: 0 } } as Extract<Reply, { kind: 'moved' }>['frame'];
}

function node(id: number, parent: number, planned: number): HistoryNode {
  return {
    id,
    parent,
    step: id,
    events: 0,
    digest: '',
    planned,
    commands: [],
    variant: 0,
    name: null,
    markers: { liquidation: -1, unfilled: -1, fundExhausted: -1, adl: -1 },
  };
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

function kinds(pair: Pair): readonly string[] {
  return pair.posted.map(({ request }) => request.kind);
}

describe('starting', () => {
  test('falls to the next rung when one throws, crashes or stays silent', async () => {
    vi.useFakeTimers();
    const silent = createPair(false);
    const good = createPair();
    const client = createClient({
      rungs: [
        { name: 'worker', open: () => Promise.reject(new Error('forbidden')) },
        rungOf([silent], 'inlineWorker'),
        rungOf([good], 'mainThread'),
      ],
      onCrash: () => {},
      readyCapMs: 50,
    });
    const asked = client.ask({ kind: 'result' });
    await vi.advanceTimersByTimeAsync(60);
    expect(silent.closed).toBe(true);
    expect(client.transport).toBe('mainThread');
    good.reply(1, REFUSED);
    expect(await asked).toBe(REFUSED);
    vi.useRealTimers();
  });

  test('says why when no rung holds', async () => {
    const client = createClient({ rungs: [rungOf([])], onCrash: () => {} });
    await expect(client.ask({ kind: 'result' })).rejects.toThrow(HostUnavailable);
    await expect(client.ask({ kind: 'result' })).rejects.toThrow('worker: no more hosts');
  });
});

describe('requests', () => {
  test('each reply reaches the promise of its number, in whatever order', async () => {
    const pair = createPair();
    const client = createClient({ rungs: [rungOf([pair])], onCrash: () => {} });
    const first = client.ask({ kind: 'result' });
    const second = client.ask({ kind: 'advance' });
    await settle();
    pair.reply(2, refusedAt('second'));
    pair.reply(1, refusedAt('first'));
    expect(await first).toEqual(refusedAt('first'));
    expect(await second).toEqual(refusedAt('second'));
  });

  test('an answer nobody waits for is ignored', async () => {
    const pair = createPair();
    const client = createClient({ rungs: [rungOf([pair])], onCrash: () => {} });
    const asked = client.ask({ kind: 'result' });
    await settle();
    pair.reply(99, REFUSED);
    pair.reply(1, REFUSED);
    pair.reply(1, REFUSED);
    expect(await asked).toBe(REFUSED);
  });
});

describe('previews', () => {
  test('idle: at once; busy: only the newest waits, and it is never lost', async () => {
    const pair = createPair();
    const client = createClient({ rungs: [rungOf([pair])], onCrash: () => {} });
    const asked = [99, 98, 97, 96].map((price) => client.preview(0, price));
    await settle();
    expect(pair.posted.map(({ request }) => request)).toEqual([{ kind: 'preview', contract: 0, price: 99 }]);
    pair.reply(1, refusedAt('99'));
    await settle();
    expect(pair.posted[1]?.request).toEqual({ kind: 'preview', contract: 0, price: 96 });
    pair.reply(2, refusedAt('96'));
    expect(await Promise.all(asked)).toEqual([refusedAt('99'), null, null, refusedAt('96')]);
  });

  test('after a drop the running answer is stale and the waiting one is not asked', async () => {
    const pair = createPair();
    const client = createClient({ rungs: [rungOf([pair])], onCrash: () => {} });
    const running = client.preview(0, 99);
    const waiting = client.preview(0, 98);
    await settle();
    client.dropPreviews();
    pair.reply(1, REFUSED);
    expect(await running).toBeNull();
    expect(await waiting).toBeNull();
    await settle();
    expect(pair.posted).toHaveLength(1);
  });
});

describe('restarting', () => {
  test('a crash rejects what was open, tells once, and a restart repeats every committed step', async () => {
    const first = createPair();
    const second = createPair();
    const onCrash = vi.fn();
    const client = createClient({ rungs: [rungOf([first, second])], onCrash });

    const loading = client.load({ id: 'canonical' });
    await settle();
    const history = [node(0, -1, 0)];
    first.reply(1, { kind: 'loaded', world: {} as never, frame: frameAt(0), events: [], history });
    await loading;
    const committing = client.ask({ kind: 'commit', commands: [] });
    await settle();
    // A recorded step, then a branch of the reader's own from the root.
    const grown = [...history, node(1, 0, 1), node(2, 0, 0)];
    first.reply(2, { kind: 'moved', world: null, frame: frameAt(2), events: [], history: grown });
    await committing;

    const open = client.ask({ kind: 'result' });
    await settle();
    first.crash('out of memory');
    first.crash('again');
    await expect(open).rejects.toThrow(WireBroken);
    expect(onCrash.mock.calls).toEqual([['out of memory']]);

    const restarting = client.restart();
    await settle();
    second.reply(1, { kind: 'loaded', world: {} as never, frame: frameAt(0), events: [], history });
    await settle();
    second.reply(2, { kind: 'moved', world: null, frame: frameAt(1), events: [], history: grown });
    await settle();
    second.reply(3, { kind: 'moved', world: null, frame: frameAt(0), events: [], history: grown });
    await settle();
    second.reply(4, { kind: 'moved', world: null, frame: frameAt(2), events: [], history: grown });
    const state = await restarting;
    expect(kinds(second)).toEqual(['load', 'advance', 'seek', 'commit']);
    expect(second.posted[0]?.request).toEqual({ kind: 'load', scenario: { id: 'canonical' } });
    expect(state && 'loaded' in state && state.moved?.frame.cursor.node).toBe(2);
  });

  test('without a loaded scenario there is nothing to repeat', async () => {
    const client = createClient({ rungs: [rungOf([createPair()])], onCrash: () => {} });
    expect(await client.restart()).toBeNull();
  });

  test('a refused load is not what a restart repeats', async () => {
    const pair = createPair();
    const client = createClient({ rungs: [rungOf([pair, createPair()])], onCrash: () => {} });
    const loading = client.load({ bad: true });
    await settle();
    pair.reply(1, REFUSED);
    expect(await loading).toBe(REFUSED);
    expect(await client.restart()).toBeNull();
  });
});
