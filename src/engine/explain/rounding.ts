/** How a shown value was rounded, in words. Tests read these words back and hold the value to them. */
import { contractTextOf, type ExplainView } from './view.ts';

/** Significant digits of ratios and scores. */
export const RATIO_DIGITS = 6;
/** Significant digits of prices that may lie between ticks. */
export const PRICE_DIGITS = 12;

export const toDigits = (digits: number): string => `to ${digits} significant digits`;
export const toAtom = (view: ExplainView, way: 'up' | 'down'): string => `${way} to the atom (${view.atom})`;
/** Shares of a whole: floor, then the left-over units to the largest remainders. */
export const shared = (unit: string): string => `down to ${unit}, what is left over to the largest remainders`;
export const eachToAtom = (view: ExplainView, payments: number): string =>
  `each of ${payments} payments to the atom (${view.atom}), up for who pays, down for who receives`;

/** A liquidation price: the last tick at which the account is liquidatable. */
export const lastBreached = (view: ExplainView, contract: number): string =>
  `to the last tick (${contractTextOf(view, contract).tickSize}) at which the position is liquidated, in whole atoms (${view.atom})`;
