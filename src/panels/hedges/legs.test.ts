// The legs of the cascade's hedged accounts, from the engine's own frames.
import { expect, it } from 'vitest';
import { cascade } from '#content/scenarios/cascade.ts';
import { createHost } from '#worker/host.ts';
import { legsOf } from './legs.ts';

it('both legs stand at the start; after the cascade each hedge is naked, and how the leg was lost is known', () => {
  const host = createHost();
  const loaded = host.handle({ kind: 'load', scenario: cascade });
  if (loaded.kind !== 'loaded') throw new Error(loaded.kind);
  expect(legsOf(loaded.world, loaded.frame)).toMatchObject([
    { outside: -25, before: 25, here: 25, lost: 0, naked: 0 },
    { outside: 90, before: -90, here: -90, lost: 0, naked: 0 },
  ]);
  let { frame } = loaded;
  for (const _ of cascade.script) {
    const reply = host.handle({ kind: 'advance' });
    if (reply.kind === 'moved') frame = reply.frame;
  }
  expect(legsOf(loaded.world, frame)).toMatchObject([
    { here: 0, lost: 25, by: 'liquidated', naked: -25 },
    { here: 0, lost: 90, by: 'deleveraged', naked: 90 },
  ]);
});
