import { it } from 'vitest';
import { TIMEOUT } from './settings.ts';
import { keepInvariants } from './worlds.ts';

it('random worlds keep all invariants', { timeout: TIMEOUT }, () => {
  keepInvariants(1_200, 1_001);
});
