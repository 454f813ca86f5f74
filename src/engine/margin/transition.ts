/** May an account go from one state to another? dYdX v4's test of every change, which is what keeps an ADL from doing harm. */
import type { State } from '../account/state.ts';
import { unitValue } from '../contract/contract.ts';
import { initialMarginByTier, maintenanceMargin } from '../contract/tiers.ts';
import { compareProducts } from '../units.ts';
import type { World } from '../world.ts';
import { bucketEquity, bucketMaintenance, bucketOf, contractOf, legsOf, marketOf, notional } from './bucket.ts';

/** A bucket's money and requirements at the mark, atoms. */
export interface Standing {
  readonly equity: number;
  readonly initial: number;
  readonly maintenance: number;
}

/**
 * Allowed when equity covers the initial requirement afterwards; otherwise only when maintenance does not rise and
 * equity ÷ maintenance does not fall (exact). Without a requirement before or after: only without one both times, and
 * with more equity.
 * Source: dydxprotocol/v4-chain, x/subaccounts/lib/updates.go (IsValidStateTransitionForUndercollateralizedSubaccount).
 */
export function mayBecome(before: Standing, after: Standing): boolean {
  if (after.equity >= after.initial) return true;
  if (after.maintenance > before.maintenance) return false;
  if (after.maintenance === 0 || before.maintenance === 0)
    return after.maintenance === 0 && before.maintenance === 0 && after.equity > before.equity;
  return compareProducts(after.equity, before.maintenance, before.equity, after.maintenance) >= 0;
}

/** The bucket of a position as it stands. Initial requirement by tier on the notional at the mark. */
export function standingOf(world: World, state: State, account: number, contract: number): Standing {
  const bucket = bucketOf(state, account, contract);
  let initial = 0;
  for (const leg of legsOf(world, state, account, bucket))
    initial += initialMarginByTier(contractOf(world, leg).tiers, notional(world, state, account, leg));
  return {
    equity: bucketEquity(world, state, account, bucket),
    initial,
    maintenance: bucketMaintenance(world, state, account, bucket),
  };
}

/** The same bucket once `quantity` lots of the position are closed and its equity has changed by `gain` atoms. */
export function standingAfterClose(
  world: World,
  state: State,
  account: number,
  contract: number,
  quantity: number,
  gain: number,
): Standing {
  const now = standingOf(world, state, account, contract);
  const spec = contractOf(world, contract);
  const { mark, positions } = marketOf(state, contract);
  const perLot = Math.abs(unitValue(spec, mark));
  const size = Math.abs(positions.lots[account] ?? 0);
  const before = size * perLot;
  const after = (size - quantity) * perLot;
  return {
    equity: now.equity + gain,
    initial: now.initial - initialMarginByTier(spec.tiers, before) + initialMarginByTier(spec.tiers, after),
    maintenance: now.maintenance - maintenanceMargin(spec.tiers, before) + maintenanceMargin(spec.tiers, after),
  };
}
