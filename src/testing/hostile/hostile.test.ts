// Thousands of spoilt files and links, each either taken and playable or refused with one message that says where, what was
// found and what was expected. Nothing throws, nothing is a fault of the engine's, nothing reaches a prototype.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageRung } from '#client/page.ts';
import { canonical, canonicalAt84 } from '#content/scenarios/canonical.ts';
import { scenarios } from '#content/scenarios/registry.ts';
import { decodeRuleBook } from '#decode/rulebook.ts';
import type { Refusal } from '#protocol/scenario.ts';
import { runOn } from '#store/engine.ts';
import { openLink } from '#store/link.ts';
import { loadScenario } from '#store/load.ts';
import { session } from '#store/session.ts';
import { setMotion } from '#store/view.ts';
import { createHost } from '#worker/host.ts';
import { spoilt } from './files.ts';
import { goodBooks, goodLinks, goodScenarios } from './good.ts';
import { spoiltLinks } from './links.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 20_250_611);
const RUNS = Number(process.env.FUZZ_RUNS ?? 1_500);
const run = (property: fc.IProperty<[string]>, numRuns = RUNS): void =>
  fc.assert(property, { seed: SEED, numRuns, endOnFailure: true });

function expectClear({ path, found, expected }: Refusal): void {
  for (const words of [found, expected]) {
    expect(words.trim()).not.toBe('');
    expect(words.length).toBeLessThan(2_000);
  }
  expect(path.length).toBeLessThan(400);
}

const unharmed = (): void => expect({}).not.toHaveProperty('hacked');

test('what they are made from is good', () => {
  const host = createHost();
  for (const scenario of goodScenarios)
    expect(host.handle({ kind: 'load', scenario })).toMatchObject({ kind: 'loaded' });
});

test('scenario files', () => {
  const host = createHost();
  let taken = 0;
  run(
    fc.property(spoilt(goodScenarios), (text) => {
      const reply = host.handle({ kind: 'load', scenario: text });
      if (reply.kind === 'refused') return expectClear(reply.refusal);
      if (reply.kind === 'failed') throw new Error(`${reply.fault.message}\n${reply.fault.stack}`);
      taken += 1;
      for (let step = 0; step < 10; step += 1) {
        const next = host.handle({ kind: 'advance' });
        if (next.kind === 'failed') throw new Error(`${next.fault.message}\n${next.fault.stack}`);
      }
      const index = reply.kind === 'loaded' ? (reply.frame.contracts[0]?.index ?? 1) : 1;
      for (const price of [Math.ceil(index / 2), 1]) {
        const shock = host.handle({ kind: 'preview', contract: 0, price });
        if (shock.kind === 'failed') throw new Error(`${shock.fault.message}\n${shock.fault.stack}`);
      }
    }),
  );
  unharmed();
  expect(taken).toBeGreaterThan(RUNS / 100);
});

test('rule books', () => {
  const host = createHost();
  host.handle({ kind: 'load', scenario: canonicalAt84 });
  let refused = 0;
  run(
    fc.property(spoilt(goodBooks), (text) => {
      const decoded = decodeRuleBook(text);
      const reply = host.handle({ kind: 'tryRules', rules: text });
      if (reply.kind === 'failed') throw new Error(`${reply.fault.message}\n${reply.fault.stack}`);
      if (!decoded.ok) expect(reply).toEqual({ kind: 'refused', refusal: decoded });
      if (reply.kind !== 'refused') return;
      refused += 1;
      expectClear(reply.refusal);
    }),
  );
  unharmed();
  expect(refused).toBeGreaterThan(RUNS / 4);
});

test('links', async () => {
  runOn([pageRung]);
  setMotion('none');
  await loadScenario('canonical', canonical);
  let opened = 0;
  for (const text of fc.sample(spoiltLinks(goodLinks), { seed: SEED, numRuns: RUNS / 5 })) {
    const before = session.getState();
    const { unread, ignored } = await openLink(text, scenarios);
    const { world, fault, status, refusal } = session.getState();
    expect({ fault, status, refusal }, text).toEqual({ fault: null, status: 'ready', refusal: null });
    if (unread === null) {
      opened += 1;
      expect(scenarios.map(({ id }) => id)).toContain(world?.scenario.id);
    } else expect(session.getState()).toBe(before);
    for (const name of ignored) expect(name.length).toBeLessThan(400);
  }
  expect(opened).toBeGreaterThan(RUNS / 50);
  unharmed();
});
