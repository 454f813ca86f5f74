import { it } from 'vitest';
import { keepInvariants } from './worlds.ts';

it('random worlds keep all invariants', { timeout: 180_000 }, () => {
  keepInvariants(1_200, 1_001);
});
