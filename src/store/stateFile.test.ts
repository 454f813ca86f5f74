// Files of states over the real engine: what was saved opens as it was; what is wrong is refused or named.
import { beforeEach, expect, test } from 'vitest';
import { pageRung } from '#client/page.ts';
import { canonical } from '#content/scenarios/canonical.ts';
import { march2020 } from '#content/scenarios/march2020.ts';
import { shock } from '#testing/shock.ts';
import { runOn } from './engine.ts';
import { vary } from './lab.ts';
import { loadScenario } from './load.ts';
import { session } from './session.ts';
import { openFile, stateFileText } from './stateFile.ts';
import { seek, stepForward } from './travel.ts';
import { setMotion } from './view.ts';

runOn([pageRung]);
const state = () => session.getState();

beforeEach(async () => {
  setMotion('none');
  await loadScenario('canonical', canonical);
});

test('a state saved and opened is reproduced exactly, wherever its reader stood', async () => {
  const world = state().world;
  if (!world) throw new Error('nothing is loaded');
  const rules = { ...world.rules, id: 'mine@1', name: 'Mine' };
  await vary({ scenario: { ...world.scenario, fund: '150', rules }, subject: 'rules', name: 'mine' });
  await shock(8_400);
  await seek(state().settled?.cursor.node ?? 0, 3);
  const before = state().settled;
  const text = stateFileText() ?? '';
  await loadScenario('march-2020', march2020);
  await stepForward();
  expect(await openFile(text)).toEqual({ exact: true, ignored: [], unread: null });
  expect(state().world?.rules.id).toBe('mine@1');
  const cursor = { ...before?.cursor, node: expect.anything() };
  expect(state().settled).toEqual({ ...before, seq: expect.anything(), cursor });
});

test('a scenario is a file as it always was', async () => {
  expect(await openFile(JSON.stringify(canonical))).toMatchObject({ exact: null });
  expect(await openFile('{"schema": 1')).toBeNull();
  expect(state().refusal?.expected).toContain('JSON');
});

test('what differs is said, what is not understood is named, what cannot be opened changes nothing', async () => {
  const file = JSON.parse(stateFileText() ?? '');
  const open = (change: object) => openFile(JSON.stringify({ ...file, ...change }));
  expect(await open({ digest: '00' })).toMatchObject({ exact: false, ignored: [] });
  expect(await open({ digest: 7, event: 'soon', line: [{}], more: 1 })).toEqual({
    exact: null,
    ignored: ['more', 'event', 'digest', 'line'],
    unread: null,
  });
  await shock(8_400);
  const before = state().settled;
  for (const wrong of [{ scenario: null }, { scenario: { schema: 1 } }, { state: 2 }]) {
    expect(await open(wrong)).toBeNull();
    expect(state().refusal).not.toBeNull();
    expect(state().settled).toEqual(before);
  }
});
