/** Value of lots at a price as a formula, for linear and inverse contracts alike. */

import { contractOf } from '../margin/bucket.ts';
import type { World } from '../world.ts';
import { times } from './decimal.ts';
import { lotsTerm, type Term, term } from './draft.ts';
import { contractTextOf, type ExplainView } from './view.ts';

export interface Formula {
  readonly formula: string;
  readonly terms: readonly Term[];
}

export const isInverse = (world: World, contract: number): boolean => contractOf(world, contract).kind === 'inverse';

/** Inverse: what one lot is worth at a price of 1, as plain decimal text. */
const multiplierText = (view: ExplainView, contract: number): string =>
  times(contractOf(view.world, contract).inverseNumerator, times(contractTextOf(view, contract).tickSize, view.atom));

/** One lot. */
export const lotSizeTerm = (view: ExplainView, contract: number): Term => lotsTerm(view, 'lotSize', contract, 1);

/** The settings that the formula of a value needs besides lots and price. */
export const valueTerms = (view: ExplainView, contract: number): readonly Term[] =>
  isInverse(view.world, contract)
    ? [lotSizeTerm(view, contract), term('multiplier', multiplierText(view, contract), 'ratio')]
    : [];

/**
 * Linear: lots × price. Inverse: −lots ÷ lotSize × round(multiplier ÷ price), each lot rounded to the atom, halves away
 * from zero. `lots` and `price` are names (or a formula in brackets) of signed lots and a price.
 */
export function signedValue(view: ExplainView, contract: number, lots: string, price: string): string {
  if (!isInverse(view.world, contract)) return `${lots} × ${price}`;
  return `−${lots} ÷ lotSize × round(multiplier ÷ ${price})`;
}

/** Value of unsigned lots on a side: +1 long, −1 short. */
export function sidedValue(view: ExplainView, contract: number, side: number, lots: string, price: string): string {
  const inverse = isInverse(view.world, contract);
  const minus = side > 0 === inverse ? '−' : '';
  return inverse ? `${minus}${lots} ÷ lotSize × round(multiplier ÷ ${price})` : `${minus}${lots} × ${price}`;
}

/** |value| of signed lots. */
export const absoluteValue = (view: ExplainView, contract: number, lots: string, price: string): string =>
  isInverse(view.world, contract) ? `abs(${lots}) ÷ lotSize × round(multiplier ÷ ${price})` : `abs(${lots}) × ${price}`;

/** Side of a holder whose lots have this value. */
export const sideOfValue = (view: ExplainView, contract: number, atoms: number): 1 | -1 =>
  atoms < 0 === isInverse(view.world, contract) ? 1 : -1;
