/**
 * Looks for a broken invariant in random worlds and prints what it found: bundled with one fault planted, and run by
 * itself (`mutations.test.ts`). Arguments: number of worlds, seed, slots to fix as JSON. Prints one line of JSON.
 */
import fc from 'fast-check';
import { reconciled, rulebook } from '../arbitraries/rulebooks.ts';
import { world } from '../arbitraries/worlds.ts';
import { open, play } from '../play.ts';
import type { Focus } from './mutations.ts';

const [worlds = '1', seed = '1', fixed = '{}'] = process.argv.slice(2);
const { adl, fund, ...slots } = JSON.parse(fixed) as Focus;

const focused = rulebook.map((rules) =>
  reconciled({ ...rules, ...slots, adl: { ...rules.adl, ...adl }, fund: { ...rules.fund, ...fund } }),
);

const result = fc.check(
  fc.property(world({ rules: focused }), (scenario) => {
    play(open(scenario));
  }),
  { numRuns: Number(worlds), seed: Number(seed), endOnFailure: true },
);

const said = result.errorInstance instanceof Error ? result.errorInstance.message : '';
process.stdout.write(JSON.stringify({ worlds: result.numRuns, found: said.split('\n')[0] ?? '' }));
