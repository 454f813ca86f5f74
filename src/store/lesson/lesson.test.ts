// Lessons over the real engine: the stage is lent and comes back as it was, a step stands where it says, locks hold,
// and what is kept of the reader survives a visit, a broken store and a browser that forbids one.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pageRung } from '#client/page.ts';
import { lastResort } from '#content/lessons/lastResort.ts';
import { canonical } from '#content/scenarios/canonical.ts';
import type { Lesson } from '#protocol/lesson.ts';
import { shock } from '#testing/shock.ts';
import { branches } from '../branches.ts';
import { runOn } from '../engine.ts';
import { loadScenario } from '../load.ts';
import { session } from '../session.ts';
import { stepBack, stepForward } from '../travel.ts';
import { setMotion, view } from '../view.ts';
import { borrowStage, returnStage } from './desk.ts';
import { answer, erase, finish, keyOf, openGate, progress, progressText, restored } from './progress.ts';
import { ask, questionsOf, truthOf } from './questions.ts';
import { clearStage, setStage } from './staging.ts';
import { stand } from './stand.ts';

runOn([pageRung]);

const lesson: Lesson = lastResort;
const state = () => session.getState();
const run = (name: string) => {
  const found = lesson.runs[name];
  if (!found) throw new Error(`no run ${name}`);
  return found;
};

beforeEach(async () => {
  setMotion('none');
  await loadScenario('canonical', canonical);
});

afterEach(async () => {
  clearStage();
  await returnStage();
});

describe('the stage', () => {
  test('is lent to a lesson and comes back as it was, engine and all', async () => {
    await shock(8_700);
    const before = state();
    const kept = branches.getState();
    await borrowStage();
    expect(state().world).toBeNull();
    expect(await stand(run('crash'), { run: 'crash' }, null)).toBe(true);
    expect(state().settled?.deleveraged).toHaveLength(2);

    await returnStage();
    expect(state()).toMatchObject({ world: before.world, settled: before.settled, history: before.history });
    expect(branches.getState()).toEqual(kept);
    expect(view.getState().scenario).toBe('canonical');
    // The same engine goes on from the same node.
    await shock(8_400);
    expect(state().history).toHaveLength(before.history.length + 1);
  });

  test('stands right after the event that a step names, whatever was done in between', async () => {
    await borrowStage();
    await stand(run('crash'), { run: 'crash', after: 'adlTriggered' }, 'sol');
    expect(state().settled?.deleveraged).toHaveLength(0);
    expect(state().events[(state().settled?.cursor.event ?? 0) - 1]?.kind).toBe('adlTriggered');
    expect(state().world?.accounts[view.getState().pinned ?? -1]?.id).toBe('sol');
    await stand(run('crash'), { run: 'crash', after: 'adlFilled' }, null);
    expect(state().settled?.deleveraged).toHaveLength(1);
    await shock(8_000);
    await stand(run('crash'), { run: 'crash', after: 'adlFilled', nth: 2 }, null);
    expect(state().settled?.deleveraged).toHaveLength(2);
  });

  test('of two wishes the newer one is what stands', async () => {
    await borrowStage();
    const older = stand(run('crash'), { run: 'crash' }, null);
    const newer = stand(run('start'), { run: 'start' }, null);
    expect(await Promise.all([older, newer])).toEqual([false, true]);
    expect(state().settled?.cursor.step).toBe(0);
  });

  test('what is locked does nothing', async () => {
    setStage({ locked: ['handle', 'timeline'] });
    await shock(8_400);
    expect(state().history).toHaveLength(1);
    clearStage();
    await shock(8_400);
    setStage({ locked: ['timeline'] });
    const at = state().settled?.cursor;
    await stepBack();
    await stepForward();
    expect(state().settled?.cursor).toEqual(at);
  });
});

test('the engine answers a lesson’s questions beside what the reader is doing', async () => {
  const before = state().settled;
  const answers = await ask(questionsOf(lesson));
  if (!answers) throw new Error('no answers');
  const step = lesson.steps.find(({ id }) => id === 'first');
  expect(step?.prediction && truthOf('first', step.prediction, answers)).toEqual({
    kind: 'choice',
    option: 'leveraged',
  });
  expect(state().settled).toBe(before);
});

describe('what is kept of the reader', () => {
  test('is written as a file, read again, and erased by lesson or whole', () => {
    answer(keyOf('a', 'one'), 'richest');
    answer(keyOf('b', 'one'), [1, 2]);
    openGate(keyOf('a', 'two'));
    finish('a');
    expect(restored(progressText())).toEqual(progress.getState());
    erase('a');
    expect(progress.getState()).toMatchObject({ answers: { 'b/one': [1, 2] }, opened: [], finished: [] });
    erase();
    expect(progress.getState().answers).toEqual({});
  });

  test('begins anew when what was there cannot be read', () => {
    for (const broken of [null, '', '{', '[]', '{"schema":2}', '{"schema":1,"answers":{},"opened":[1],"finished":[]}'])
      expect(restored(broken).answers).toEqual({});
  });

  test('holds for this visit where the browser forbids a store, even to ask for it', () => {
    vi.stubGlobal('localStorage', undefined);
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    answer('a/one', 'largest');
    expect(progress.getState().answers).toEqual({ 'a/one': 'largest' });
    erase();
    expect(progress.getState().answers).toEqual({});
    vi.unstubAllGlobals();
  });
});
