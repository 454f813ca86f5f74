/**
 * The only hand that moves money and lots. Every change goes through `post`, which changes the state and writes the
 * posting, so that the log can always be folded back into the state.
 */
import { unitValue } from './contract/contract.ts';
import type { Run } from './run.ts';
import { mulDivCeil, mulDivTrunc } from './units.ts';

/** Adds to one account's position and pocket. `contract` −1: free cash only. */
export function post(run: Run, account: number, contract: number, lots: number, cost: number, cash: number): void {
  const { state, log, touched } = run;
  if (contract >= 0) {
    const market = state.markets[contract];
    if (market === undefined) throw new RangeError(`no contract ${contract}`);
    const { positions } = market;
    if (lots !== 0) {
      const before = positions.lots[account] ?? 0;
      const after = before + lots;
      positions.lots[account] = after;
      market.openInterest += (after > 0 ? after : 0) - (before > 0 ? before : 0);
    }
    positions.cost[account] = (positions.cost[account] ?? 0) + cost;
    if (positions.isolated !== null && positions.isolated[account] === 1 && positions.margin !== null)
      positions.margin[account] = (positions.margin[account] ?? 0) + cash;
    else state.cash[account] = (state.cash[account] ?? 0) + cash;
  } else state.cash[account] = (state.cash[account] ?? 0) + cash;
  log.posting(account, contract, lots, cost, cash);
  touched.add(account);
}

/**
 * Cost released when `quantity` of a position is closed: trunc(cost × quantity ÷ |lots|), the last lot the rest, so the
 * entry of what remains is unchanged up to that rounding (design: "closing q of L lots").
 */
export function releasedCost(cost: number, lots: number, quantity: number): number {
  const size = Math.abs(lots);
  return quantity === size ? cost : mulDivTrunc(cost, quantity, size);
}

/**
 * An account trades `lots` (signed) and pays `paid` atoms for them (signed: a seller's is negative of what it receives
 * when values are positive). Closes first, then opens with the rest; closing realises PnL into the pocket.
 * Δcash − Δcost = −paid in every case, so two sides of a trade balance. Splitting at zero rounds the closed part's
 * share of `paid` towards zero. Isolated margin is released in proportion to the lots closed and returned to cash.
 */
export function trade(run: Run, account: number, contract: number, lots: number, paid: number): void {
  const market = run.state.markets[contract];
  if (market === undefined) throw new RangeError(`no contract ${contract}`);
  const { positions } = market;
  const held = positions.lots[account] ?? 0;
  if (held === 0 || held > 0 === lots > 0) {
    post(run, account, contract, lots, paid, 0);
    return;
  }
  const size = Math.abs(held);
  const closing = Math.min(size, Math.abs(lots));
  const closingLots = lots > 0 ? closing : -closing;
  const closingPaid = closing === Math.abs(lots) ? paid : mulDivTrunc(paid, closing, Math.abs(lots));
  const released = releasedCost(positions.cost[account] ?? 0, held, closing);
  const isolated = positions.isolated !== null && positions.isolated[account] === 1;
  const margin = isolated && positions.margin !== null ? (positions.margin[account] ?? 0) : 0;
  const realised = -closingPaid - released;
  if (!isolated) post(run, account, contract, closingLots, -released, realised);
  else {
    // The margin of the closed part leaves the position with its PnL; a loss beyond it is borne by the margin that stays
    // and then by the bucket's own debt: free cash never pays for an isolated position.
    const freed = closing === size ? margin : mulDivCeil(margin, closing, size);
    const returned = Math.max(0, Math.min(freed, margin) + realised);
    post(run, account, contract, closingLots, -released, realised - returned);
    if (returned !== 0) post(run, account, -1, 0, 0, returned);
  }
  if (closing < Math.abs(lots)) post(run, account, contract, lots - closingLots, paid - closingPaid, 0);
}

/** What `lots` are worth at a price, atoms, signed like the lots (linear). */
export function valueAt(run: Run, contract: number, lots: number, ticks: number): number {
  const spec = run.world.contracts[contract];
  if (spec === undefined) throw new RangeError(`no contract ${contract}`);
  return lots * unitValue(spec, ticks);
}
