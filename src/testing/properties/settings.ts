/** How much the property tests do, and from which seed. */

/** Another seed than the usual one: PROPERTY_SEED=123 npm run test:unit. */
const asked = Number(process.env.PROPERTY_SEED ?? Number.NaN);

/** Time for one property, shrinking of a failure included; vitest is given a little more. */
const MOST_MILLISECONDS = 150_000;
export const TIMEOUT = MOST_MILLISECONDS + 30_000;

/** The seed of a test file: its own, so that no two files draw the same worlds, moved by the one asked for. */
export const seedOf = (own: number): number => (Number.isSafeInteger(asked) ? asked + own : own);

/** Settings of one property. fast-check prints the seed and the smallest world found when it fails. */
export const runs = (numRuns: number, own: number) => ({
  numRuns,
  seed: seedOf(own),
  interruptAfterTimeLimit: MOST_MILLISECONDS,
  markInterruptAsFailure: true,
});
