/** dYdX v4's fillable price: how far from the index a liquidation order may fill, widening as the account sinks. */
import type { CloseOut } from '#protocol/rulebook.ts';
import type { State } from '../account/state.ts';
import { unitValue } from '../contract/contract.ts';
import { worstPrice } from '../contract/worstPrice.ts';
import { bucketEquity, bucketMaintenance, contractOf, marketOf, positionMaintenance } from '../margin/bucket.ts';
import { mulDivFloor, ppmFloor } from '../units.ts';
import type { World } from '../world.ts';

const MILLION = 1_000_000n;

type Rule = Extract<CloseOut, { kind: 'fillablePrice' }>;

/** The position that is liquidated. */
interface Position {
  readonly account: number;
  readonly bucket: number;
  readonly contract: number;
  /** +1 long, −1 short. */
  readonly side: number;
}

/**
 * Value of the whole position at its fillable price, as a fraction of atoms:
 * PNNV − ABR × SMMR × PMMR, ABR = clamp(BA × (1 − TNC ÷ TMMR), 0, 1). Exact.
 * Source: dydxprotocol/v4-chain, x/clob/keeper/liquidations.go (GetFillablePrice).
 */
export function fillableValue(
  value: number,
  equity: number,
  maintenance: number,
  positionMaintenanceAtoms: number,
  bankruptcyAdjustmentPpm: number,
  spreadToMaintenancePpm: number,
): { readonly num: bigint; readonly den: bigint } {
  const total = BigInt(maintenance);
  // ABR as a fraction over total × 10^6.
  let adjusted = BigInt(bankruptcyAdjustmentPpm) * (total - BigInt(equity));
  const one = total * MILLION;
  if (adjusted < 0n) adjusted = 0n;
  if (adjusted > one) adjusted = one;
  const den = one * MILLION;
  return {
    num: BigInt(value) * den - adjusted * BigInt(spreadToMaintenancePpm) * BigInt(positionMaintenanceAtoms),
    den,
  };
}

/** The worst price in whole ticks that is not worse than the fillable price. */
export function fillableLimit(world: World, state: State, position: Position, rule: Rule): number {
  const { account, bucket, contract, side } = position;
  const spec = contractOf(world, contract);
  const market = marketOf(state, contract);
  const lots = market.positions.lots[account] ?? 0;
  const value = lots * unitValue(spec, market.mark);
  const maintenance = bucketMaintenance(world, state, account, bucket);
  if (maintenance === 0) return market.mark;
  const { num, den } = fillableValue(
    value,
    bucketEquity(world, state, account, bucket),
    maintenance,
    positionMaintenance(world, state, account, contract),
    rule.bankruptcyAdjustmentPpm,
    rule.spreadToMaintenancePpm,
  );
  return worstPrice(spec, side, (ticks) => BigInt(lots) * BigInt(unitValue(spec, ticks)) * den < num);
}

/**
 * How many lots of a position one order may close: its notional at the mark × portion, but at least the minimum, within
 * what is left of the notional limit of this step (`used`: notional liquidated before). The whole position when that
 * covers it, else rounded down to lots, but at least one where the notional limit allows one.
 * Source: dydxprotocol/v4-chain, x/clob/keeper/liquidations.go (GetLiquidatablePositionSizeDelta).
 */
export function fillableQuantity(world: World, state: State, position: Position, rule: Rule, used: number): number {
  const { account, contract } = position;
  const market = marketOf(state, contract);
  const size = Math.abs(market.positions.lots[account] ?? 0);
  const perLot = Math.abs(unitValue(contractOf(world, contract), market.mark));
  const { minPositionNotional, maxNotional } = world.amounts;
  const room = maxNotional - used;
  if (room < perLot) return 0;
  const most = Math.min(room, Math.max(ppmFloor(size * perLot, rule.maxPortionPpm), minPositionNotional));
  if (size * perLot <= most) return size;
  return Math.max(1, mulDivFloor(most, 1, perLot));
}
