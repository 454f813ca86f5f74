// The lab with the real engine behind it (on the main thread: Node has no workers of the browser's kind).
import { beforeEach, expect, test } from 'vitest';
import { pageRung } from '#client/page.ts';
import { canonical } from '#content/scenarios/canonical.ts';
import type { ScenarioFile } from '#protocol/scenario.ts';
import type { Ticks } from '#protocol/units.ts';
import { shock } from '#testing/shock.ts';
import { branches, compareWith, keptBranches, MOST_BRANCHES, togglePinned } from './branches.ts';
import { runOn } from './engine.ts';
import { lab, resetToAuthor, resetToFactory, vary } from './lab.ts';
import { open } from './link.ts';
import { loadScenario } from './load.ts';
import { redo, undo } from './places.ts';
import { presentScenario } from './presentScenario.ts';
import { session } from './session.ts';
import { chooseBranch, seek, toEnd, toStart } from './travel.ts';
import { setMotion, togglePin, view } from './view.ts';

const AT_84 = 8_400;
const state = () => session.getState();
const node = () => state().settled?.cursor.node;
const fundOf = (amount: string): ScenarioFile => ({ ...canonical, fund: amount });
const withFund = (amount: string) => vary({ scenario: fundOf(amount), subject: 'fund', name: `Fund ${amount}` });
const nameHere = () => {
  const variant = state().history.find(({ id }) => id === node())?.variant;
  return state().history.find((one) => one.variant === variant)?.name;
};
const listed = () => keptBranches(state().history, state().tip, branches.getState());

runOn([pageRung]);

beforeEach(async () => {
  setMotion('none');
  await loadScenario('canonical', canonical);
});

test('a change is a named branch in which the same shock has been run; what it left is the ghost', async () => {
  await shock(AT_84);
  const left = node();
  expect(await withFund('500')).toBe(true);
  expect(state().world?.scenario.fund).toBe('500');
  expect(state().frame?.deleveraged).toHaveLength(0);
  expect(state().frame?.contracts[0]?.index).toBe(AT_84);
  expect(nameHere()).toBe('Fund 500');
  expect(branches.getState().ghost).toBe(left);
  expect([...(branches.getState().paths.get(left ?? -1)?.[0] ?? [])]).toEqual([9_500, AT_84]);
  expect(view.getState().notice?.kind).toBe('varied');
});

test('undo stands where the reader stood, redo comes back', async () => {
  await shock(AT_84);
  const left = state().frame?.digest;
  await withFund('500');
  const made = state().frame?.digest;
  await undo();
  expect(state().frame?.digest).toBe(left);
  expect(state().world?.scenario.fund).toBe('200');
  await undo();
  expect(node()).toBe(0);
  await redo();
  await redo();
  expect(state().frame?.digest).toBe(made);
  expect(state().world?.scenario.fund).toBe('500');
});

test('changes add up in the name, and the same thing changed twice is named once', async () => {
  await shock(AT_84);
  await withFund('500');
  const world = state().world;
  if (!world) throw new Error('no world');
  await vary({ scenario: { ...presentScenario(world), seed: 5 }, subject: 'seed', name: 'Seed 5' });
  expect(nameHere()).toBe('Fund 500, Seed 5');
  await vary({ scenario: { ...fundOf('600'), seed: 5 }, subject: 'fund', name: 'Fund 600' });
  expect(nameHere()).toBe('Seed 5, Fund 600');
});

test('a change back to a scenario that was there before stands on its branch instead of making another', async () => {
  await shock(AT_84);
  await withFund('500');
  const nodes = state().history.length;
  await withFund('200');
  expect(state().history).toHaveLength(nodes);
  expect(state().world?.scenario.fund).toBe('200');
  expect(state().tip).toBe(1);
});

test('a change that comes to the same is said, and the branch it was made from is not listed twice', async () => {
  await shock(AT_84);
  const contracts = canonical.contracts.map((contract) => ({ ...contract, makerFee: '0' }));
  await vary({ scenario: { ...canonical, contracts }, subject: 'makerFee', name: 'Maker fee 0 %' });
  expect(lab.getState().same).toBe(true);
  expect(branches.getState().ghost).toBeNull();
  expect(listed().kept).toHaveLength(1);
  await undo();
  expect(listed().kept.map(({ id }) => id)).toContain(1);
});

test('what the engine refuses changes nothing but the reason beside its control', async () => {
  await shock(AT_84);
  const before = { ...state() };
  expect(await withFund('-5')).toBe(false);
  expect(lab.getState().refused).toMatchObject({ subject: 'fund', refusal: { path: 'fund' } });
  expect(state()).toEqual(before);
  await undo();
  expect(node()).toBe(0);
});

test('a change made in the middle of a step starts from its end; before its first event, from the step before', async () => {
  await shock(AT_84);
  await seek(1, 3);
  await withFund('500');
  expect(state().settled?.cursor.step).toBe(1);
  await seek(1, 0);
  await withFund('600');
  expect(state().settled?.cursor.step).toBe(0);
});

test('reset stands at the scenario as it was opened, and can be undone', async () => {
  await shock(AT_84);
  await withFund('500');
  const made = node();
  await resetToAuthor();
  expect(node()).toBe(0);
  expect(state().world?.scenario.fund).toBe('200');
  await undo();
  expect(node()).toBe(made);
  expect(state().world?.scenario.fund).toBe('500');
});

test('the author began with a link’s changes and steps; as it ships is another place; both can be left by undo', async () => {
  const start = {
    edits: [[['fund'], '120']] as const,
    line: [[{ kind: 'setIndexPrice' as const, contract: 0, price: AT_84 as Ticks }]],
    event: 2,
  };
  await open(canonical, start);
  const begun = { node: node(), event: state().settled?.cursor.event };
  await toEnd();
  await shock(8_000);
  await resetToAuthor();
  expect({ node: node(), event: state().settled?.cursor.event }).toEqual(begun);
  await resetToFactory(canonical);
  expect(state().world?.scenario.fund).toBe('200');
  expect(state().settled?.cursor.step).toBe(0);
  const factory = node();
  await undo();
  expect(node()).toBe(begun.node);
  expect(state().world?.scenario.fund).toBe('120');
  await resetToFactory(canonical);
  expect(node()).toBe(factory);
  expect(state().history.filter(({ variant }) => variant > 0)).toHaveLength(1);
});

test('eight branches are kept: the oldest without a pin goes first, the present one never', async () => {
  await shock(AT_84);
  for (let number = 1; number <= MOST_BRANCHES; number += 1) await withFund(`${300 + number}`);
  expect(listed().kept).toHaveLength(MOST_BRANCHES);
  expect(listed().dropped.map(({ id }) => id)).toEqual([1]);
  togglePinned(1);
  expect(listed().kept.map(({ id }) => id)).toContain(1);
  expect(listed().dropped).toHaveLength(1);
  togglePinned(1);
  await chooseBranch(1);
  expect(listed().kept.map(({ id }) => id)).toContain(1);
});

test('a commit in the past leaves the old future behind as a ghost; the same commit again makes no second branch', async () => {
  await shock(AT_84);
  await toStart();
  await shock(9_300);
  expect(branches.getState().ghost).toBe(1);
  compareWith(null);
  await toStart();
  await shock(AT_84);
  expect(state().history).toHaveLength(3);
  expect(node()).toBe(1);
});

test('who is lit stays lit, by id, in a scenario with fewer accounts', async () => {
  const sol = state().world?.accounts.findIndex(({ id }) => id === 'sol') ?? -1;
  togglePin(sol);
  const fewer = {
    ...canonical,
    accounts: canonical.accounts
      .filter(({ id }) => id !== 'sara')
      .map((account) =>
        account.id === 'market-maker'
          ? { ...account, positions: [{ contract: 'X-USD', size: '-30', entry: '104' }] }
          : account,
      ),
  };
  expect(await vary({ scenario: fewer, subject: 'account.sara', name: 'Sara removed' })).toBe(true);
  const now = view.getState().pinned ?? -1;
  expect(state().world?.accounts[now]?.id).toBe('sol');
  expect(now).toBe(sol - 1);
});
