/**
 * The bankruptcy price, kept as money: what the lots of a position are worth when their share of the bucket's equity is
 * gone. A price that is on no tick stays exact this way.
 */
import type { State } from '../account/state.ts';
import { unitValue } from '../contract/contract.ts';
import { mulDivCeil, mulDivFloor } from '../units.ts';
import type { World } from '../world.ts';
import { contractOf, equityShare, marketOf } from './bucket.ts';

/**
 * Value of `quantity` lots of a position at its bankruptcy price: value at the mark − share of equity, signed like the
 * position's value. Rounded up (towards the bankrupt account: its last atom is never taken) or down, as the rule book says.
 * One position in the bucket: entry ∓ money ÷ size (venue-rules: bust_linear_iso). Several: dYdX v4
 * bustQuote = −ΔNNV − TNC × |ΔMMR| ÷ TMMR (v4-chain, x/clob/keeper/liquidations.go), or the whole equity (Dango).
 */
export function bankruptcyValue(
  world: World,
  state: State,
  account: number,
  contract: number,
  quantity?: number,
): number {
  const market = marketOf(state, contract);
  const held = market.positions.lots[account] ?? 0;
  const size = quantity ?? Math.abs(held);
  const value = (held < 0 ? -size : size) * unitValue(contractOf(world, contract), market.mark);
  const up = world.rules.rounding.bankruptcyValue === 'up';
  return value - equityShare(world, state, account, contract, size, !up);
}

/**
 * Does trading `delta` lots (signed) close all or part of a position of `held` lots, and no more than that? Flat or
 * zero: no. Source: dydxprotocol/v4-chain, x/clob/keeper/liquidations.go (ErrInvalidPerpetualPositionSizeDelta).
 */
export const closesPart = (held: number, delta: number): boolean =>
  held !== 0 && delta !== 0 && held > 0 !== delta > 0 && Math.abs(delta) <= Math.abs(held);

/**
 * Splits a value fixed for `size` lots over closes of some of them: the part for lots closed so far plus `quantity`,
 * less what was taken already. The parts add up to the whole, exactly, and each is rounded the rule book's way.
 */
export function partOfValue(
  value: number,
  size: number,
  closed: number,
  taken: number,
  quantity: number,
  up: boolean,
): number {
  const total = closed + quantity === size ? value : (up ? mulDivCeil : mulDivFloor)(value, closed + quantity, size);
  return total - taken;
}
