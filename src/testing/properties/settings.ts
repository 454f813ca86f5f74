/** How much the property tests do, and from which seed. */

/** Another seed than the usual one: PROPERTY_SEED=123 npm run test:unit. */
const asked = Number(process.env.PROPERTY_SEED ?? Number.NaN);

/** The seed of a test file: its own, so that no two files draw the same worlds, moved by the one asked for. */
export const seedOf = (own: number): number => (Number.isSafeInteger(asked) ? asked + own : own);
