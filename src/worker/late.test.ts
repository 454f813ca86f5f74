import { expect, test } from 'vitest';
import { proRataSize } from '#content/rulebooks/proRataSize.ts';
import { canonical } from '#content/scenarios/canonical.ts';
import type { Request } from '#protocol/message.ts';
import { hostOf } from './answers.ts';
import { createHost } from './host.ts';
import { lateParts } from './late.ts';

const load: Request = { kind: 'load', scenario: canonical };
const why: Request = { kind: 'explain', quantity: { of: 'account', account: 2, contract: 0, name: 'equity' } };
const under = (rules: string): Request => ({ kind: 'load', scenario: canonical, rules });

test('what every page does is answered at once; the rest when its part has come, as a whole host answers it', async () => {
  const late = lateParts();
  const host = hostOf(late.parts);
  const whole = createHost();
  expect(late.bring(load)).toBeNull();
  expect(host.handle(load)).toEqual(whole.handle(load));
  // Before its part has come, an explanation is a fault of whoever let the request through.
  expect(host.handle(why).kind).toBe('failed');
  expect(await late.bring(why)).toBeNull();
  expect(host.handle(why)).toEqual(whole.handle(why));
  expect(host.handle(why).kind).toBe('explained');
  expect(late.bring(why)).toBeNull();
});

test('a rule book by id is brought, also for a scenario in text; one that nobody knows is refused as ever', async () => {
  const late = lateParts();
  const host = hostOf(late.parts);
  const other = under(proRataSize.id);
  const text: Request = { kind: 'load', scenario: JSON.stringify(canonical) };
  expect(late.bring(text)).not.toBeNull();
  expect(await late.bring(other)).toBeNull();
  expect(late.bring(text)).toBeNull();
  expect(host.handle(other).kind).toBe('loaded');
  for (const request of [other, under('nobody@1')]) expect(host.handle(request)).toEqual(createHost().handle(request));
});
