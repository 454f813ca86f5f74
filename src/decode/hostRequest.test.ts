import fc from 'fast-check';
import { expect, test } from 'vitest';
import { REQUESTS, readHostRequest } from './hostRequest.ts';

const asked = (fields: object, id = 1) => readHostRequest({ adlLab: 1, id, ...fields }, 0);

test('a request is read, with what it leaves out', () => {
  expect(asked({ type: 'play' })).toEqual({ ok: true, id: 1, request: { type: 'play' } });
  expect(asked({ type: 'step' })).toMatchObject({ request: { type: 'step', by: 1 } });
  expect(asked({ type: 'reset' })).toMatchObject({ request: { type: 'reset', to: 'author' } });
  for (const place of [{ step: 'first~richest' }, { step: 2 }, { event: 'adl' }])
    expect(asked({ type: 'seek', ...place })).toMatchObject({ request: { type: 'seek', ...place } });
  expect(asked({ type: 'seek', step: 1, event: 1 })).toMatchObject({ code: 'malformed' });
  expect(asked({ type: 'theme', theme: 'auto' })).toMatchObject({ request: { type: 'theme', theme: null } });
  expect(asked({ type: 'getImage', of: 'chart' })).toMatchObject({ request: { of: 'chart', format: 'png' } });
  expect(asked({ type: 'getImage', of: 'screen' })).toMatchObject({ code: 'malformed' });
  expect(asked({ type: 'load', scenario: { schema: 1 } })).toMatchObject({ ok: true });
  expect(REQUESTS).toContain('getResult');
});

test('what is not a request is refused by name: where, what was found, what was expected', () => {
  expect(asked({ type: 'sell' })).toMatchObject({ code: 'unknown', id: 1 });
  expect(asked({ type: '__proto__' })).toMatchObject({ code: 'unknown' });
  expect(asked({ type: 'set', price: '1e9' })).toMatchObject({
    code: 'malformed',
    message: 'price: found "1e9", expected a plain decimal number as text, such as "84.5"',
  });
  expect(asked({ type: 'play', more: 1 })).toMatchObject({ code: 'malformed' });
  expect(asked({ type: 'play', adlLab: 2 })).toMatchObject({ code: 'malformed' });
  expect(asked({ type: 'hide', parts: Array.from({ length: 999 }, () => 'price') })).toMatchObject({
    message: 'parts: found 999, expected at most 32 entries',
  });
  for (const none of [null, undefined, 0, 'play', [], new Map([[1, 2]]), new Uint8Array(3)])
    expect(readHostRequest(none, 0)).toMatchObject({ ok: false, id: null });
});

test('a message counts once and in its turn', () => {
  expect(readHostRequest({ adlLab: 1, id: 7, type: 'play' }, 6)).toMatchObject({ ok: true });
  for (const id of [7, 3])
    expect(readHostRequest({ adlLab: 1, id, type: 'play' }, 7)).toMatchObject({ code: 'replayed' });
  for (const id of [0, -1, 1.5, Number.NaN, 2 ** 60, '8', null])
    expect(readHostRequest({ adlLab: 1, id, type: 'play' }, 7)).toMatchObject({ code: 'malformed' });
});

test('nothing that comes reaches a prototype, or throws', () => {
  const poisoned = JSON.parse('{"adlLab":1,"id":1,"type":"load","scenario":{"__proto__":{"x":1}},"__proto__":{"y":1}}');
  readHostRequest(poisoned, 0);
  expect({}).not.toHaveProperty('x');
  expect({}).not.toHaveProperty('y');
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true }), (data) => {
      expect(readHostRequest(data, 0).ok).toBe(false);
    }),
  );
});
