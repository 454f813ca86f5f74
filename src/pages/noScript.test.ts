// Readers without scripts are shown what the engine says today, in every language, by markup that the page's own policy
// allows: no script, no written style.
import { expect, test } from 'vitest';
import { lastResort } from '#content/lessons/lastResort.ts';
import { lastResort as lastResortZh } from '#content/messages/lessons/zh/lastResort.ts';
import { rulebooks } from '#content/rulebooks/registry.ts';
import { canonical, canonicalAt84 } from '#content/scenarios/canonical.ts';
import { october2025 } from '#content/scenarios/october2025.ts';
import { scenarios } from '#content/scenarios/registry.ts';
import { Exchange } from '#engine/exchange.ts';
import { loadScenario } from '#engine/load/scenario.ts';
import { resultOf } from '#engine/result.ts';
import { dayNoScript, frameNoScript, lessonNoScript, siteNoScript } from './noScript.tsx';
import { storyOf, withShock } from './story.ts';

const text = (markup: string): string => markup.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

function digestOf(): string {
  const rules = rulebooks.find(({ id }) => id === canonicalAt84.rules);
  if (!rules) throw new Error('the canonical rule book is gone');
  const loaded = loadScenario(canonicalAt84, rules);
  if (!loaded.ok) throw new Error(loaded.found);
  const steps = loaded.plan.map(({ commands }) => commands);
  return resultOf(new Exchange(loaded.world, loaded.state), canonicalAt84, steps).digest;
}

test('the first screen: who paid, who was closed and the digest of the very run', () => {
  const said = text(siteNoScript());
  expect(said).toContain(digestOf());
  expect(said).toContain('A loss of 1,600 USD: margin paid 1,000');
  expect(said).toContain('Sam – 40 90 240 1,060');
  expect(said).toContain('Lena 60 no taker 60 by ADL');
});

test('a page that carries a chapter or a recorded day shows that one, under its name', () => {
  const lesson = lessonNoScript('zh', lastResort);
  const { title, question } = lastResortZh;
  expect(lesson.title).toBe(title);
  expect(text(lesson.markup)).toContain(`${title} ${question}`);
  expect(text(lesson.markup)).toContain('Lena 60');
  expect(text(dayNoScript('en', october2025).markup)).toContain('10 October 2025, BTC');
});

test('nothing in it is a script, a written style or an address of another host', () => {
  for (const markup of [siteNoScript(), frameNoScript('en'), frameNoScript('zh')]) {
    expect(markup).not.toMatch(/<script|style=|https?:|on[a-z]+=/);
    const ids = [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of markup.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id);
  }
});

test('a frame shows each of its books, in its language', () => {
  expect(text(frameNoScript('en'))).toContain('The fund goes from 120 to 0.');
  expect(text(frameNoScript('zh'))).toContain('基金从 120 变为 0。');
  expect(frameNoScript('en').match(/<figure>/g)).toHaveLength(3);
});

test('every scenario is told to the end of its plan, at the step in which most was given up', () => {
  for (const scenario of scenarios) {
    const { world, frame, result } = storyOf(withShock(scenario));
    expect(result.steps, scenario.id).toBe(world.plannedSteps);
    expect(result.liquidations.length, scenario.id).toBeGreaterThan(0);
    expect(frame.waterfall.loss, scenario.id).toBeGreaterThan(0);
  }
});

test('a scenario that the engine refuses is no page', () => {
  expect(() => storyOf({ ...canonical, fund: '-1' })).toThrow('canonical: fund: found');
});
