/**
 * The liquidation price of a bucket that holds one position: the mark at which it becomes liquidatable. Fixed while lots,
 * cost and money stay the same, which is why a quiet step need not look at any account.
 */
import { type Contract, unitValue } from '../contract/contract.ts';
import { maintenanceMargin, tierOf } from '../contract/tiers.ts';

/** A position together with the money that stands behind it. */
export interface Stake {
  lots: number;
  cost: number;
  money: number;
}

/** Is the stake liquidatable at this price? Exact, in integers. `atOrBelow`: equity = maintenance already is. */
function breachedAt(contract: Contract, stake: Stake, ticks: number, atOrBelow: boolean): boolean {
  const value = stake.lots * unitValue(contract, ticks);
  const equity = stake.money + value - stake.cost;
  const maintenance = maintenanceMargin(contract.tiers, Math.abs(value));
  return atOrBelow ? equity <= maintenance : equity < maintenance;
}

/** A first guess from the continuous formula: (entry ∓ money/size) ÷ (1 ∓ rate), with the bracket's amount. */
function guess(contract: Contract, stake: Stake): number {
  const { lots, cost, money } = stake;
  const size = Math.abs(lots);
  const side = lots > 0 ? 1 : -1;
  let ticks = Math.abs(cost) / size / (contract.atomsPerTickLot || 1);
  if (contract.kind === 'inverse') ticks = cost === 0 ? 1 : (contract.inverseNumerator * size) / Math.abs(cost);
  for (let round = 0; round < 4; round++) {
    const tier = tierOf(
      contract.tiers,
      size * Math.abs(unitValue(contract, Math.max(1, Math.min(contract.maxTicks, Math.round(ticks))))),
    );
    const rate = tier.maintenancePpm / 1_000_000;
    const next =
      contract.kind === 'linear'
        ? (cost - money - tier.amount) / (lots * contract.atomsPerTickLot * (1 - side * rate))
        : (lots * contract.inverseNumerator * (1 + side * rate)) / (money - cost + tier.amount);
    if (!Number.isFinite(next) || next < 1) return 1;
    if (next > contract.maxTicks) return contract.maxTicks;
    if (Math.abs(next - ticks) < 0.5) return Math.round(next);
    ticks = next;
  }
  return Math.max(1, Math.min(contract.maxTicks, Math.round(ticks)));
}

/**
 * Long: the highest price (ticks) at which the stake is liquidatable, 0 if none. Short: the lowest, maxTicks + 1 if
 * none. The formula's guess is corrected with the exact test, which is monotone in the price because maintenance rises
 * no faster than value.
 */
export function liquidationThreshold(contract: Contract, stake: Stake, atOrBelow: boolean): number {
  const long = stake.lots > 0;
  const breached = (ticks: number) => breachedAt(contract, stake, ticks, atOrBelow);
  // `inner` is a price known to breach, `outer` one known not to; doubling steps from the guess find both.
  const worse = long ? -1 : 1;
  const limitWorse = long ? 0 : contract.maxTicks + 1;
  const limitBetter = long ? contract.maxTicks + 1 : 0;
  let at = guess(contract, stake);
  let inner: number;
  let outer: number;
  let step = 1;
  if (breached(at)) {
    inner = at;
    outer = at - worse;
    while (outer !== limitBetter && breached(outer)) {
      inner = outer;
      step *= 2;
      outer = long ? Math.min(limitBetter, outer + step) : Math.max(limitBetter, outer - step);
    }
  } else {
    outer = at;
    inner = at + worse;
    while (inner !== limitWorse && !breached(inner)) {
      outer = inner;
      step *= 2;
      inner = long ? Math.max(limitWorse, inner - step) : Math.min(limitWorse, inner + step);
    }
  }
  while (Math.abs(outer - inner) > 1) {
    at = Math.floor((outer + inner) / 2);
    if (breached(at)) inner = at;
    else outer = at;
  }
  return inner;
}
