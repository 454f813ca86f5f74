/** dYdX v4's order of liquidations: whose order may fill farthest from the mark goes first. */
import type { State } from '../account/state.ts';
import { unitValue } from '../contract/contract.ts';
import { contractOf, legsOf, marketOf, positionMaintenance } from '../margin/bucket.ts';
import { compareProducts } from '../units.ts';
import type { World } from '../world.ts';
import { fillableLimit, fillableQuantity } from './fillable.ts';

export interface OrderDistance {
  /** Limit of the order, ticks. */
  readonly price: number;
  /** Ticks. */
  readonly mark: number;
  /** Value of the order at the mark, atoms, unsigned. */
  readonly notional: number;
}

/**
 * The larger |price − mark| ÷ mark first (exact), then the larger notional; 0 when both are equal.
 * Source: dydxprotocol/v4-chain, x/clob/keeper/liquidations.go (SortLiquidationOrders); its last resort, a hash of the
 * order, is the caller's.
 */
export function byDistance(a: OrderDistance, b: OrderDistance): number {
  const nearer = compareProducts(Math.abs(b.price - b.mark), a.mark, Math.abs(a.price - a.mark), b.mark);
  return nearer || b.notional - a.notional;
}

/** The order with which a bucket's liquidation starts: the leg with the largest requirement, ties by contract. */
function firstOrder(world: World, state: State, account: number, bucket: number): OrderDistance | null {
  const rule = world.rules.closeOut;
  const need = (leg: number) => positionMaintenance(world, state, account, leg);
  const [contract] = legsOf(world, state, account, bucket).sort((a, b) => need(b) - need(a) || a - b);
  if (contract === undefined || rule.kind !== 'fillablePrice') return null;
  const { mark, positions } = marketOf(state, contract);
  const side = (positions.lots[account] ?? 0) < 0 ? -1 : 1;
  const position = { account, bucket, contract, side };
  const lots = fillableQuantity(world, state, position, rule, 0);
  return {
    price: fillableLimit(world, state, position, rule),
    mark,
    notional: lots * Math.abs(unitValue(contractOf(world, contract), mark)),
  };
}

/** Buckets by the distance of their first order; a bucket without one last, ties by account, then bucket. */
export function farthestFirst<Candidate extends { readonly account: number; readonly bucket: number }>(
  world: World,
  state: State,
  candidates: readonly Candidate[],
): Candidate[] {
  return candidates
    .map((candidate) => ({ candidate, order: firstOrder(world, state, candidate.account, candidate.bucket) }))
    .sort((a, b) => {
      const byOrder =
        a.order !== null && b.order !== null
          ? byDistance(a.order, b.order)
          : Number(a.order === null) - Number(b.order === null);
      return byOrder || a.candidate.account - b.candidate.account || a.candidate.bucket - b.candidate.bucket;
    })
    .map(({ candidate }) => candidate);
}
