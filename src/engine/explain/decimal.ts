/**
 * Whole numbers of the engine as decimal text, for showing. The only file of the engine that knows decimal.js; nothing
 * that is decided passes through here.
 */
import { Decimal } from 'decimal.js';

/** More digits than any product of a few safe integers and units has. */
const Exact = Decimal.clone({ precision: 100 });

type Factor = number | bigint | string;

const of = (factor: Factor): Decimal => new Exact(typeof factor === 'bigint' ? factor.toString() : factor);

const plain = (value: Decimal): string => (value.isZero() ? '0' : value.toFixed());

const product = (factors: readonly Factor[]): Decimal =>
  factors.reduce<Decimal>((result, factor) => result.times(of(factor)), of(1));

/** count × unit as plain decimal text, exact. */
export const times = (count: Factor, unit: string): string => plain(product([count, unit]));

/** Product of `above` ÷ product of `below` as plain decimal text, to `digits` significant digits, halves away from zero. */
export const quotient = (above: readonly Factor[], below: readonly Factor[], digits: number): string =>
  plain(product(above).dividedBy(product(below)).toSignificantDigits(digits, Decimal.ROUND_HALF_UP));
