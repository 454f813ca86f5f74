// Links over the real engine: what was made opens as it was; what is old, hostile, unknown or out of range opens as far as
// it can and is named.
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { pageRung } from '#client/page.ts';
import { canonical } from '#content/scenarios/canonical.ts';
import { march2020 } from '#content/scenarios/march2020.ts';
import { scenarios } from '#content/scenarios/registry.ts';
import { applyEdits, editsBetween } from '#decode/edits.ts';
import { readLink, writeLink } from '#decode/link.ts';
import type { LinkState } from '#protocol/link.ts';
import { LONGEST_LINK } from '#protocol/link.ts';
import { shock } from '#testing/shock.ts';
import { runOn } from './engine.ts';
import { vary } from './lab.ts';
import { makeLink, open, openLink } from './link.ts';
import { loadScenario } from './load.ts';
import { session } from './session.ts';
import { seek } from './travel.ts';
import { setMotion } from './view.ts';

runOn([pageRung]);
const state = () => session.getState();

/** Made by version 1 of the format, and never changed: the canonical book with Sam at 5×, its index set to 84. */
const VERSION_1 =
  '1.Hc5BCoMwEEbhu_zrWUSxqLlBd92Li3QyyNAwkSQtBfHuxW4ffPAO7EWqNHhwsGzKIYEgUVuFX5YFgTm_rVVQR9hz1abZKsgRknykhE2wEm5YV0JSk4sdeKlFeFRpd4vyfRRlAYGztRK4wTvC_o9-Gpw7Lx11k3qtSN-5Zz-Njp3Mwzjj_AE';

beforeEach(async () => {
  setMotion('none');
  await loadScenario('canonical', canonical);
});

const textOf = async () => (await makeLink(scenarios))?.text;

const sent = (state: Partial<LinkState>) =>
  writeLink({ v: 1, preset: 'canonical', edits: [], line: [], ...state } as LinkState);

test('what was done travels and is reproduced exactly, in a link that any program takes', async () => {
  await shock(8_700);
  await shock(8_400);
  await seek(state().settled?.cursor.node ?? 0, 3);
  const before = state().settled;
  const text = await textOf();
  expect(text?.length).toBeLessThan(LONGEST_LINK / 4);
  await loadScenario('canonical', canonical);
  expect(await openLink(text ?? '', scenarios)).toEqual({ exact: true, ignored: [], unread: null });
  expect(state().settled).toEqual({ ...before, seq: expect.anything() });
});

test('a changed scenario travels as its changes, a rule book by its id, a policy by its name', async () => {
  const world = state().world;
  if (!world) throw new Error('nothing is loaded');
  await vary({ scenario: { ...world.scenario, fund: '150', rules: 'bitmex@2024-11' }, subject: 'fund', name: 'fund' });
  const changed = state().world;
  await shock(8_400);
  const text = (await textOf()) ?? '';
  await loadScenario('canonical', canonical);
  expect(await openLink(text, scenarios)).toMatchObject({ exact: true, ignored: [] });
  expect(state().world?.scenario.fund).toBe('150');
  expect(state().world?.rules.id).toBe(changed?.rules.id);

  await open(canonical, { edits: [], line: [], policy: 'proRataSize' });
  expect(state().world?.rules.adl.allocation).toEqual({ kind: 'proRata', weight: 'size' });
  const policy = await textOf();
  await loadScenario('canonical', canonical);
  expect(await openLink(policy ?? '', scenarios)).toEqual({ exact: true, ignored: [], unread: null });
  expect(state().world?.rules.adl.allocation).toEqual({ kind: 'proRata', weight: 'size' });
});

test('a rule book of the reader’s own travels whole', async () => {
  const world = state().world;
  if (!world) throw new Error('nothing is loaded');
  const rules = { ...world.rules, id: 'mine@1', name: 'Mine' };
  await vary({ scenario: { ...world.scenario, rules }, subject: 'rules', name: 'mine' });
  await shock(8_400);
  const text = (await textOf()) ?? '';
  await loadScenario('canonical', canonical);
  expect(await openLink(text, scenarios)).toEqual({ exact: true, ignored: [], unread: null });
  expect(state().world?.rules.name).toBe('Mine');
});

test('a state too long for a link is not cut: there is no link, and what it would take is said', async () => {
  await loadScenario('march-2020', march2020);
  const made = await makeLink([canonical]);
  expect(made).toMatchObject({ text: null, most: LONGEST_LINK });
  expect(made?.length).toBeGreaterThan(LONGEST_LINK);
});

test('of two links opened at once the later wins, and nothing of the other follows', async () => {
  const long = await sent({ preset: 'october-2025', line: [400] });
  const first = openLink(long, scenarios);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await openLink(VERSION_1, scenarios)).toMatchObject({ exact: true });
  const { frame } = state();
  expect(await first).toEqual({ exact: null, ignored: [], unread: null });
  expect(state().frame).toBe(frame);
});

test('version 1 stays openable', async () => {
  expect(await openLink(VERSION_1, scenarios)).toEqual({ exact: true, ignored: [], unread: null });
  expect(state().settled?.contracts[0]?.index).toBe(8_400);
  expect(state().world?.scenario.accounts[1]?.positions[0]?.leverage).toBe('5');
});

describe('what a link asks for and cannot have is named, the rest is opened', () => {
  test.each<[string, Partial<LinkState>, readonly string[]]>([
    ['a path to nowhere', { edits: [[['accounts', 99, 'cash'], '1']] }, ['accounts[99].cash']],
    ['a prototype', { edits: [[['__proto__', 'x'], 1]] }, ['__proto__.x']],
    ['an unknown rule book', { rules: 'nobody@1' }, ['rules=nobody@1']],
    ['an unknown policy', { policy: 'toString' }, ['policy=toString']],
    ['an event that there is not', { event: 9_999 }, ['event']],
    ['a step that is refused', { line: [[{ kind: 'setIndexPrice', contract: 9, price: 1 as never }]] }, ['line[0]']],
  ])('%s', async (_name, asked, ignored) => {
    const opened = await openLink(await sent(asked), scenarios);
    expect(opened.ignored).toEqual(ignored);
    expect(state().world?.scenario.id).toBe('canonical');
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  test('an edit out of range is left out beside one that is not', async () => {
    const opened = await openLink(
      await sent({
        edits: [
          [['fund'], '150'],
          [['contracts', 0, 'maxPrice'], '-5'],
        ],
        digest: '00',
      }),
      scenarios,
    );
    expect(opened.exact).toBe(false);
    expect(opened.ignored).toHaveLength(1);
    expect(opened.ignored[0]).toContain('contracts[0].maxPrice');
    expect(state().world?.scenario.fund).toBe('150');
  });

  test('a crowd too large says how large it may be', async () => {
    const population = [
      {
        contract: canonical.contracts[0]?.id,
        count: 9_000_000,
        prefix: 'p',
        entryFrom: '90',
        entryTo: '100',
        smallestSize: '1',
        doublings: 1,
        leverages: [{ leverage: '5', weight: 1 }],
      },
    ];
    const { ignored } = await openLink(await sent({ edits: [[['population'], population]] }), scenarios);
    expect(ignored[0]).toContain('from 2 to 1000000');
  });

  test('another version, and text that is no link', async () => {
    await shock(8_400);
    const before = state();
    expect((await openLink('2.abc', scenarios)).unread).toBe('version');
    expect((await openLink('1.!!!', scenarios)).unread).toBe('damaged');
    expect((await openLink('x'.repeat(30_000), scenarios)).unread).toBe('size');
    expect((await openLink(await sent({ preset: 'nobody' }), scenarios)).unread).toBe('preset');
    expect(state()).toBe(before);
  });
});

test('any text is read or refused, never thrown, and never unfolds without end', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.base64String().map((text) => `1.${text}`),
      ),
      async (text) => {
        expect(typeof (await readLink(text)).ok).toBe('boolean');
      },
    ),
    { numRuns: 200 },
  );
  const bomb = await writeLink({ v: 1, preset: 'a'.repeat(1_000_000), edits: [], line: [] });
  expect(await readLink(bomb)).toEqual({ ok: false, why: 'damaged' });
});

test('edits bring one file to the other', () => {
  const json = fc.jsonValue({ maxDepth: 3 }).filter((value) => typeof value === 'object' && value !== null);
  fc.assert(
    fc.property(fc.record({ a: json }), fc.record({ a: json }), (from, to) => {
      fc.pre(!JSON.stringify([from, to]).match(/__proto__|prototype|constructor/));
      const { value, ignored } = applyEdits(from, editsBetween(from, to));
      expect(ignored).toEqual([]);
      expect(value).toEqual(to);
    }),
    { numRuns: 300 },
  );
});
