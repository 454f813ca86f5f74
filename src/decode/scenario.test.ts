import fc from 'fast-check';
import type * as v from 'valibot';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { rulebooks } from '#content/rulebooks/registry.ts';
import { canonical } from '#content/scenarios/canonical.ts';
import { scenarios } from '#content/scenarios/registry.ts';
import type { RuleBook } from '#protocol/rulebook.ts';
import type { ScenarioFile } from '#protocol/scenario.ts';
import { decodeRuleBook, type RuleBookSchema, resolveRules } from './rulebook.ts';
import { decodeScenario, type ScenarioSchema } from './scenario.ts';

/** Read-only all the way down, as the protocol writes its types. */
type Frozen<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [Key in keyof T]: Frozen<T[Key]> };

describe('what the schemas accept is what the protocol says', () => {
  it('scenario', () => {
    expectTypeOf<Frozen<v.InferOutput<typeof ScenarioSchema>>>().toExtend<ScenarioFile>();
    expectTypeOf<Frozen<ScenarioFile>>().toExtend<Frozen<v.InferInput<typeof ScenarioSchema>>>();
  });
  it('rule book', () => {
    expectTypeOf<Frozen<v.InferOutput<typeof RuleBookSchema>>>().toExtend<RuleBook>();
    expectTypeOf<Frozen<RuleBook>>().toExtend<Frozen<v.InferInput<typeof RuleBookSchema>>>();
  });
});

describe('everything that ships decodes to itself', () => {
  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (_id, scenario) => {
    expect(decodeScenario(JSON.stringify(scenario))).toEqual({ ok: true, scenario });
  });
  it.each(rulebooks.map((rules) => [rules.id, rules] as const))('%s', (_id, rules) => {
    expect(decodeRuleBook(rules)).toEqual({ ok: true, rules });
  });
});

const refused = (input: unknown): string => {
  const decoded = decodeScenario(input);
  if (decoded.ok) throw new Error('decoded');
  return `${decoded.path}: found ${decoded.found}, expected ${decoded.expected}`;
};

describe('refusals', () => {
  it.each<[string, unknown, string]>([
    ['not JSON', 'hello', 'line 1, column 1: found "h", expected JSON: a value'],
    ['empty', '', ': found an empty text, expected JSON'],
    ['a list', '[]', ': found a list, expected an object'],
    ['a number', 7, ': found 7, expected an object'],
    ['another schema', { ...canonical, schema: 2 }, 'schema: found 2, expected 1'],
    [
      'unknown field',
      { ...canonical, extra: 1 },
      'extra: found a field that is not known here, expected only fields of the schema',
    ],
    [
      'prototype field',
      `{"__proto__": {"x": 1}, ${JSON.stringify(canonical).slice(1)}`,
      '__proto__: found a field that is not known here, expected only fields of the schema',
    ],
    ['a number for a decimal', { ...canonical, atom: 0.01 }, 'atom: found 0.01, expected text'],
    [
      'exponent',
      { ...canonical, atom: '1e-6' },
      'atom: found "1e-6", expected a plain decimal number as text, such as "12.5"',
    ],
    ['fraction of a seed', { ...canonical, seed: 1.5 }, 'seed: found 1.5, expected a whole number'],
    [
      'deep inside',
      {
        ...canonical,
        accounts: [canonical.accounts[0], { ...canonical.accounts[1], positions: [{ contract: 'X', size: 1 }] }],
      },
      'accounts[1].positions[0].size: found 1, expected text',
    ],
    [
      'missing field',
      { ...canonical, accounts: [{ id: 'a', positions: [] }] },
      'accounts[0].cash: found nothing, expected this field',
    ],
    [
      'unknown role',
      { ...canonical, accounts: [{ id: 'a', role: 'boss', cash: '1', positions: [] }] },
      'accounts[0].role: found "boss", expected "trader" or "marketMaker" or "basis"',
    ],
    ['no fund', { ...canonical, fund: null }, 'fund: found null, expected text or an object'],
    [
      'fund in the wrong text',
      { ...canonical, fund: 'much' },
      'fund: found "much", expected a plain decimal number as text, such as "12.5"',
    ],
    [
      'fund per contract in the wrong text',
      { ...canonical, fund: { 'X-USD': 'much' } },
      'fund.X-USD: found "much", expected a plain decimal number as text, such as "12.5"',
    ],
    [
      'inline rule book with a fault',
      { ...canonical, rules: { ...rulebooks[0], lights: 'bright' } },
      'rules.lights: found "bright", expected "sizeQuintile" or "rankOverUsers" or "none"',
    ],
    [
      'a link that is not a web address',
      { ...canonical, sources: [{ title: 'x', url: 'javascript:alert(1)' }] },
      'sources[0].url: found "javascript:alert(1)", expected a web address, https://…',
    ],
    [
      'unknown command',
      { ...canonical, script: [[{ kind: 'panic' }]] },
      'script[0][0].kind: found "panic", expected "setIndexPrice" or "deposit" or "withdraw" or "trade" or "placeOrder" or "cancelOrders"',
    ],
  ])('%s', (_name, input, expected) => {
    expect(refused(input)).toBe(expected);
  });

  it('anything at all is decoded or refused, never thrown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), fc.json()), (input) => {
        expect(decodeScenario(input).ok).toBe(false);
        expect(decodeRuleBook(input).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('text nested too deep for the parser', () => {
    expect(refused('['.repeat(200_000))).toContain('expected JSON: ');
  });
});

describe('resolveRules', () => {
  it('takes the override, then the scenario’s own, by id or in full', () => {
    const [first] = rulebooks;
    if (first === undefined) throw new Error('no rule books');
    expect(resolveRules('canonical@1', undefined, rulebooks)).toEqual({ ok: true, rules: first });
    expect(resolveRules('nobody@1', 'canonical@1', rulebooks)).toEqual({ ok: true, rules: first });
    expect(resolveRules(first, undefined, [])).toEqual({ ok: true, rules: first });
  });
  it('names the known ones', () => {
    expect(resolveRules('canonical@1', 'nobody@1', rulebooks.slice(0, 1))).toEqual({
      ok: false,
      path: 'rules',
      found: '"nobody@1"',
      expected: 'a known rule book: canonical@1',
    });
  });
});
