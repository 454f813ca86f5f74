// The store with the real engine behind it. Node has no workers of the browser's kind, so this also walks the ladder down
// to the main-thread rung.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { pageRung } from '#client/page.ts';
import { moduleWorkerRung } from '#client/worker.ts';
import { canonical } from '#content/scenarios/canonical.ts';
import { shock } from '#testing/shock.ts';
import { engine, recover, runOn, show } from './engine.ts';
import { cancelPreview, commitPrice, grab, previewPrice } from './gesture.ts';
import { dismissFault, loadScenario, readResult, replayFile } from './load.ts';
import { togglePlay } from './playback.ts';
import { session } from './session.ts';
import { chooseBranch, seek, stepBack, stepForward, toStart } from './travel.ts';
import { setMotion, view } from './view.ts';

const AT_84 = 8_400;

const state = () => session.getState();
const index = () => state().frame?.contracts[0]?.index;

runOn([moduleWorkerRung, pageRung]);

beforeEach(async () => {
  setMotion('none');
  expect(await loadScenario('canonical', canonical)).toBe(true);
});

test('without workers the engine runs on the page, and the state says so', () => {
  expect(state()).toMatchObject({ status: 'ready', transport: 'mainThread', tip: 0, gesture: null });
  expect(state().world?.scenario.id).toBe('canonical');
});

describe('the handle', () => {
  test('a preview shows the outcome and commits nothing; cancelling restores what was there', async () => {
    const before = state().frame;
    grab(0);
    previewPrice(0, AT_84);
    await vi.waitFor(() => expect(state().frame?.preview).toBe(true));
    expect(index()).toBe(AT_84);
    expect(state().frame?.liquidations).toHaveLength(1);
    expect(state().history).toHaveLength(1);
    cancelPreview();
    expect(state().frame).toBe(before);
    expect(state().gesture).toBeNull();
  });

  test('whatever the finger did, letting go commits one step to the last price', async () => {
    const digests = new Set<string>();
    for (const trail of [[AT_84], [9_000, 8_000, AT_84], [9_400, 9_900, 8_700, 7_000, AT_84]]) {
      await loadScenario('canonical', canonical);
      for (const price of trail) previewPrice(0, price);
      await commitPrice();
      expect(state().history).toHaveLength(2);
      expect(index()).toBe(AT_84);
      digests.add(state().frame?.digest ?? '');
    }
    expect(digests.size).toBe(1);
  });

  test('let go where it was grabbed, nothing happened', async () => {
    previewPrice(0, AT_84);
    previewPrice(0, 9_500);
    await commitPrice();
    expect(state().history).toHaveLength(1);
    expect(state().frame?.preview).toBe(false);
  });

  test('an answer that comes after letting go does not overwrite the committed frame', async () => {
    previewPrice(0, 9_000);
    previewPrice(0, AT_84);
    const committed = commitPrice();
    await committed;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(state().frame?.preview).toBe(false);
    expect(index()).toBe(AT_84);
  });
});

describe('travel', () => {
  test('forward through the beats and back again', async () => {
    await shock(AT_84);
    const end = state().frame;
    await toStart();
    expect(state().frame?.cursor.node).toBe(0);
    expect(state().tip).toBe(1);
    const seen: number[] = [];
    for (;;) {
      const before = state().frame?.cursor;
      await stepForward();
      const after = state().frame?.cursor;
      if (before && after && before.node === after.node && before.event === after.event) break;
      seen.push(after?.event ?? -1);
    }
    expect(seen.length).toBeGreaterThan(6);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(state().frame?.digest).toBe(end?.digest);
    for (const _ of seen) await stepBack();
    expect(state().frame?.cursor.node).toBe(0);
  });

  test('a commit in the past makes a branch; both futures can be stood on', async () => {
    await shock(AT_84);
    await seek(0);
    await shock(9_300);
    expect(state().history).toHaveLength(3);
    expect(state().tip).toBe(2);
    await chooseBranch(1);
    expect(index()).toBe(AT_84);
    expect(state().tip).toBe(1);
  });
});

describe('playing', () => {
  test('reduced motion stands at the first beat; playing in full goes to the end by itself and says so', async () => {
    setMotion('reduce');
    await shock(AT_84);
    expect(state().frame?.cursor.event).toBeLessThan(state().frame?.cursor.events ?? 0);
    expect(view.getState().playing).toBe('no');

    setMotion('full');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      togglePlay();
      expect(view.getState().playing).toBe('story');
      await vi.waitFor(
        async () => {
          await vi.advanceTimersByTimeAsync(1_000);
          expect(view.getState().playing).toBe('no');
        },
        { timeout: 5_000, interval: 5 },
      );
    } finally {
      vi.useRealTimers();
    }
    expect(state().frame?.cursor.event).toBe(state().frame?.cursor.events);
    expect(view.getState().notice?.kind).toBe('played');
  });
});

describe('files', () => {
  test('what is exported can be imported, and says the same', async () => {
    await shock(AT_84);
    const digest = state().frame?.digest;
    const text = JSON.stringify((await readResult())?.scenario);
    expect(await loadScenario(null, text)).toBe(true);
    expect(view.getState().scenario).toBeNull();
    expect(state().world?.plannedSteps).toBe(1);
    await stepForward();
    await seek(state().tip);
    expect(state().frame?.digest).toBe(digest);
  });

  test('what is refused leaves everything but the refusal', async () => {
    const before = state();
    expect(await loadScenario(null, '{')).toBe(false);
    expect(state().refusal).toMatchObject({ path: 'line 1, column 2', found: 'the end of the text' });
    expect(await loadScenario(null, JSON.stringify({ ...canonical, fund: 'much' }))).toBe(false);
    expect(state().refusal).toMatchObject({ path: 'fund' });
    expect({ ...state(), refusal: null }).toEqual({ ...before, refusal: null });
  });
});

describe('trouble', () => {
  test('after a crash another engine stands where the old one stood, and the page says what happened', async () => {
    await shock(AT_84);
    await seek(0);
    await shock(9_300);
    await chooseBranch(1);
    const before = state();
    previewPrice(0, 8_000);
    await recover('the worker stopped');
    expect(state()).toMatchObject({ status: 'ready', gesture: null, fault: { message: 'the worker stopped' } });
    expect(state().frame?.digest).toBe(before.frame?.digest);
    expect(state().history.map(({ digest }) => digest)).toEqual(before.history.map(({ digest }) => digest));
    expect(replayFile(state())).toMatchObject({ schema: 1, commands: [[{ kind: 'setIndexPrice', price: AT_84 }]] });
    dismissFault();
    expect(state().fault).toBeNull();
    await stepBack();
    expect(state().frame?.cursor.node).toBe(1);
  });

  test('a changed scenario survives it too, and keeps a beginning of its own', async () => {
    await shock(AT_84);
    show(await engine().ask({ kind: 'vary', scenario: { ...canonical, fund: '1000' }, name: 'A fund of 1,000' }));
    expect(state().world?.scenario.fund).toBe('1000');
    const before = state();
    await recover('the worker stopped');
    expect(state().world?.scenario.fund).toBe('1000');
    expect(state().frame?.digest).toBe(before.frame?.digest);
    expect(state().frame?.cursor).toEqual(before.frame?.cursor);
    await toStart();
    expect(state().world?.scenario.fund).toBe('1000');
    expect(index()).toBe(9_500);
  });
});
