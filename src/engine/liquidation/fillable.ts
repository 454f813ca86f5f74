/** dYdX v4's fillable price: how far from the index a liquidation order may fill, widening as the account sinks. */
import type { CloseOut } from '#protocol/rulebook.ts';
import { unitValue } from '../contract/contract.ts';
import { worstPrice } from '../contract/worstPrice.ts';
import { bucketEquity, bucketMaintenance, contractOf, marketOf, positionMaintenance } from '../margin/bucket.ts';
import type { Run } from '../run.ts';
import type { Liquidation } from './liquidation.ts';

const MILLION = 1_000_000n;

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
export function fillableLimit(
  run: Run,
  liquidation: Liquidation,
  rule: Extract<CloseOut, { kind: 'fillablePrice' }>,
): number {
  const { world, state } = run;
  const { account, bucket, contract, side } = liquidation;
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
