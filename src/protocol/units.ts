/**
 * The units of the exchange, as types that cannot be mixed up by accident.
 *
 * Every value is a safe integer at run time. `Ticks` and `Lots` are per contract, `Atoms` is money in the smallest
 * unit of the scenario's quote currency, `Ppm` is a rate in parts per million. Hot loops read plain numbers out of
 * typed arrays; everything that leaves a function with a name carries its unit.
 */
declare const unit: unique symbol;

type Branded<Name extends string> = number & { readonly [unit]: Name };

/** A price, in whole ticks of its contract. */
export type Ticks = Branded<'ticks'>;
/** A signed size, in whole lots of its contract: long > 0, short < 0. */
export type Lots = Branded<'lots'>;
/** Signed money, in whole atoms of the quote currency. */
export type Atoms = Branded<'atoms'>;
/** A rate in parts per million: 10_000 is 1 %. */
export type Ppm = Branded<'ppm'>;
