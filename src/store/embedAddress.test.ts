import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FACTORY } from '#protocol/embed.ts';
import {
  CHOICES,
  type EmbedAsked,
  embedFile,
  heard,
  NOTHING_ASKED,
  readEmbedParams,
  writeEmbedParams,
} from './embedAddress.ts';
import { PARAMETERS } from './embedParameters.ts';

const offer = { scenarios: ['canonical', 'cascade'], lessons: ['last-resort', 'chain'], present: null };
const read = (search: string, hash = '') => readEmbedParams(search, hash, offer);

test('nothing asked for: the factory’s', () => {
  expect(read('')).toEqual({
    scenario: null,
    lesson: null,
    step: null,
    held: false,
    rules: null,
    policy: null,
    price: null,
    event: null,
    chrome: FACTORY,
    lang: null,
    motion: null,
    autoplay: false,
    click: false,
    state: null,
    ignored: [],
  });
});

test('every parameter', () => {
  const asked =
    '?scenario=cascade&rules=bitmex@2024-11&policy=talmud&price=84.5&event=adl&panels=queue,price&hide=title,hint&lock=handle&theme=dark&lang=zh&motion=none&autoplay=1&click=&links=0&embed=';
  expect(read(asked, '#s=1.abc')).toEqual({
    scenario: 'cascade',
    lesson: null,
    step: null,
    held: false,
    rules: 'bitmex@2024-11',
    policy: 'talmud',
    price: '84.5',
    event: 'adl',
    chrome: { panels: ['price', 'queue'], hide: ['title', 'hint'], lock: ['handle'], links: false, theme: 'dark' },
    lang: 'zh',
    motion: 'none',
    autoplay: true,
    click: true,
    state: '1.abc',
    ignored: [],
  });
});

test('every value that the table of the docs lists is read, and what the stage or a chapter has no use for is said', () => {
  const shaped = { step: '2', rules: 'canonical@1', price: '84', event: '3', state: '1.abc' };
  for (const { name, values, many, shape } of PARAMETERS) {
    const given = shape ? [shaped[shape]] : name === 'scenario' ? ['cascade'] : name === 'lesson' ? ['chain'] : [];
    const lesson = name === 'step' || name === 'reveal' ? '&lesson=chain' : '';
    for (const value of [...values, ...given, ...(many ? [values.join(',')] : [])]) {
      if (name === 'state') expect(read('', `#s=${value}`).ignored).toEqual([]);
      else expect(read(`?${name}=${value}${lesson}`).ignored, `${name}=${value}`).toEqual([]);
    }
    if (name !== 'state') expect(read(`?${name}=${encodeURIComponent('<')}${lesson}`).ignored).toEqual([`${name}=<`]);
  }
});

test('what is not understood is named, one by one, and left out', () => {
  const { chrome, ignored } = read(
    '?scenario=gone&panels=price,engine&lock=all&theme=auto&event=soon&price=-1&autoplay=yes&utm=1',
    '#x=1',
  );
  expect(chrome).toEqual({ ...FACTORY, panels: ['price'], lock: ['handle', 'timeline'] });
  expect([...ignored].sort()).toEqual([
    '#x=1',
    'autoplay=yes',
    'event=soon',
    'panels=engine',
    'price=-1',
    'scenario=gone',
    'utm=1',
  ]);
});

test('a chapter: its step, and of the rest what it does not set itself', () => {
  expect(read('?lesson=last-resort&step=2&reveal=teacher&theme=dark&click=1')).toMatchObject({
    lesson: 'last-resort',
    step: '2',
    held: true,
    click: true,
    ignored: [],
  });
  expect(read('?lesson=last-resort&step=first~richest').step).toBe('first~richest');
  const { ignored, scenario, state } = read('?lesson=chain&scenario=cascade&price=84&step=<b>', '#s=1.abc');
  expect({ scenario, state }).toEqual({ scenario: null, state: null });
  expect([...ignored].sort()).toEqual(['#s=1.abc', 'price=84', 'scenario=cascade', 'step=<b>']);
  // On the stage there are no steps; in a chapter's own file no name is needed.
  expect(read('?step=2&reveal=teacher&lesson=gone').ignored).toEqual(['lesson=gone', 'step=2', 'reveal=teacher']);
  expect(readEmbedParams('?step=2', '', { ...offer, present: 'chain' })).toMatchObject({ lesson: 'chain', step: '2' });
});

test('what is asked for leads to the file that shows it', () => {
  const file = (asked: Partial<EmbedAsked>) => embedFile({ ...NOTHING_ASKED, ...asked }, ['march-2020']);
  expect(file({})).toBe('embed.html');
  expect(file({ scenario: 'cascade', lang: 'zh-Hans' })).toBe('embed.zh.html');
  expect(file({ scenario: 'march-2020', lang: 'fr' })).toBe('scenario/march-2020.html');
  expect(file({ lesson: 'chain', lang: 'zh' })).toBe('lesson/chain.zh.html');
});

test('any address is read, and nothing of it is repeated at length', () => {
  fc.assert(
    fc.property(fc.webQueryParameters({ size: 'large' }), fc.string(), (search, hash) => {
      for (const text of read(`?${search}`, hash).ignored) expect(text.length).toBeLessThanOrEqual(80);
    }),
  );
});

test('whatever is asked for is written so that the same is read', () => {
  const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
  const whole = (most: number) => fc.nat(most).map(String);
  const step = fc.oneof(whole(99), fc.constantFrom('first', 'first~richest', 'closing'));
  const everything = fc.record({
    scenario: orNull(fc.constantFrom('canonical', 'cascade')),
    rules: orNull(fc.stringMatching(/^[\w.@-]{1,64}$/)),
    policy: orNull(fc.constantFrom(...CHOICES.policy)),
    price: orNull(
      fc.oneof(
        whole(999_999),
        fc.tuple(whole(9_999), whole(999)).map((parts) => parts.join('.')),
      ),
    ),
    event: orNull(fc.oneof(fc.constantFrom(...CHOICES.event), fc.nat(999_999_999))),
    chrome: fc.record({
      panels: fc.subarray([...CHOICES.panels]),
      hide: fc.subarray([...CHOICES.hide]),
      lock: fc.subarray([...CHOICES.lock]),
      links: fc.boolean(),
      theme: orNull(fc.constantFrom(...CHOICES.theme)),
    }),
    lang: orNull(fc.constantFrom('en', 'zh', 'zh-Hans')),
    motion: orNull(fc.constantFrom(...CHOICES.motion)),
    autoplay: fc.boolean(),
    click: fc.boolean(),
    state: orNull(fc.string()),
    lesson: orNull(fc.constantFrom('last-resort', 'chain')),
    step: orNull(step),
    held: fc.boolean(),
  });
  const asked: fc.Arbitrary<EmbedAsked> = everything.map((one) => heard(one, ['canonical']));
  fc.assert(
    fc.property(asked, (given) => {
      const { search, hash } = new URL(`embed.html${writeEmbedParams(given)}`, 'https://host.test/');
      expect(read(search, hash)).toEqual({ ...given, ignored: [] });
    }),
    { numRuns: 500 },
  );
});
