// A page that nobody sees lets its engine go, and comes back to the very picture that it showed, with everything that
// had been committed.
import { beforeEach, expect, test } from 'vitest';
import { pageRung } from '#client/page.ts';
import { canonical } from '#content/scenarios/canonical.ts';
import { shock } from '#testing/shock.ts';
import { rest, runOn, wake } from './engine.ts';
import { commitPrice, previewPrice } from './gesture.ts';
import { loadScenario } from './load.ts';
import { goTo } from './moves.ts';
import { session } from './session.ts';
import { setMotion } from './view.ts';

let started = 0;
runOn([
  {
    ...pageRung,
    open: () => {
      started += 1;
      return pageRung.open();
    },
  },
]);

beforeEach(async () => {
  setMotion('none');
  await loadScenario('canonical', canonical);
});

test('at rest there is no engine; awake there is another, at the same event, and it goes on from there', async () => {
  await shock(8_800);
  await shock(8_400);
  const node = session.getState().settled?.cursor.node ?? 0;
  await goTo(node, 3);
  const before = session.getState();
  const engines = started;

  expect(rest()).toBe(true);
  expect(rest()).toBe(true);
  expect(started).toBe(engines);
  await Promise.all([wake(), wake()]);
  expect(started).toBe(engines + 1);
  const { settled, history, world, fault } = session.getState();
  expect({ settled, history, world, fault }).toEqual({
    // Pictures are numbered by the engine that made them.
    settled: { ...before.settled, seq: settled?.seq },
    history: before.history,
    world: before.world,
    fault: null,
  });

  await goTo(node);
  await shock(8_000);
  expect(session.getState().history).toHaveLength(before.history.length + 1);
});

test('one that is at work, or held by a hand, stays', async () => {
  const working = loadScenario('canonical', canonical);
  expect(rest()).toBe(false);
  await working;
  previewPrice(0, 8_400);
  expect(rest()).toBe(false);
  await commitPrice();
  expect(rest()).toBe(true);
  await wake();
});
