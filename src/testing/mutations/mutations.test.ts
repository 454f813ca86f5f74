/** Would the property tests notice? Each named fault is planted in a copy of the engine, and random worlds must find it. */
import { describe, expect, it } from 'vitest';
import { seedOf } from '../properties/settings.ts';
import { mutations } from './mutations.ts';
import { huntIn } from './plant.ts';

const MOST_WORLDS = 250;
const SEED = seedOf(6_001);

describe('planted faults', () => {
  it('the engine as it is has none', { timeout: 60_000 }, async () => {
    expect(await huntIn(null, 60, SEED)).toEqual({ worlds: 60, found: '' });
  });

  it.concurrent.each(mutations)('$name', { timeout: 60_000 }, async (mutation) => {
    const { found } = await huntIn(mutation, MOST_WORLDS, SEED);
    expect(found).toMatch(/^invariant \d+ /);
    expect(mutation.noticed).toContain(Number(/\d+/.exec(found)?.[0]));
  });

  it('a fault that fits nowhere is refused', { timeout: 60_000 }, async () => {
    const [first] = mutations;
    if (first === undefined) throw new Error('no mutations');
    await expect(huntIn({ ...first, find: 'no such line' }, 1, SEED)).rejects.toThrow(/occurs 0 times/);
  });
});
