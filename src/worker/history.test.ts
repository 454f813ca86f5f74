import { expect, test } from 'vitest';
import { rulebooks } from '#content/rulebooks/registry.ts';
import { canonical } from '#content/scenarios/canonical.ts';
import { resolveRules } from '#decode/rulebook.ts';
import { digestText } from '#engine/digest.ts';
import { loadScenario } from '#engine/load/scenario.ts';
import type { Command } from '#protocol/command.ts';
import type { Ticks } from '#protocol/units.ts';
import { History } from './history.ts';
import { makeVariant } from './variant.ts';

function history(mostKept: number): History {
  const rules = resolveRules(canonical.rules, undefined, rulebooks);
  if (!rules.ok) throw new Error(rules.expected);
  const loaded = loadScenario(canonical, rules.rules);
  if (!loaded.ok) throw new Error(loaded.expected);
  return new History(makeVariant(0, null, loaded, canonical, rules.rules), mostKept);
}

const shock = (price: number): Command[] => [{ kind: 'setIndexPrice', contract: 0, price: price as Ticks }];

/** A long line with a branch at every tenth node. */
function grown(mostKept: number): History {
  const past = history(mostKept);
  let tip = past.node(0);
  for (let step = 1; step <= 60; step += 1) {
    const next = past.commit(tip, shock(9_500 - 20 * step), 0);
    if (step % 10 === 0) past.commit(tip, shock(9_500 + step), 0);
    tip = next;
  }
  return past;
}

test('however few states are kept, each is found again exactly', () => {
  const all = grown(1_000_000);
  for (const few of [9, 50, 200]) {
    const past = grown(few);
    expect(past.nodes).toEqual(all.nodes);
    for (const { id, digest } of [...past.nodes].reverse()) {
      expect(digestText(past.state(id).digest)).toBe(digest);
      expect(past.state(id)).toEqual(all.state(id));
    }
  }
});

test('a state that was found does not change when another is made from it', () => {
  const past = grown(9);
  const before = digestText(past.state(33).digest);
  past.commit(past.node(33), shock(8_000), 0);
  expect(digestText(past.state(33).digest)).toBe(before);
});
