/** The liquidation fee of a rule book: once per bucket, after its closes, and never out of money that is not there. */
import { tellFund } from '../fund/fund.ts';
import { post } from '../ledger.ts';
import { bucketEquity, bucketMaintenance, legsOf, notional } from '../margin/bucket.ts';
import type { Run } from '../run.ts';
import { ppmFloor } from '../units.ts';

/** What a fee may be charged of, atoms: value at the mark, or requirement, of all that a bucket holds. */
export function feeBase(run: Run, account: number, bucket: number): number {
  const { world, state } = run;
  const { fee } = world.rules.fund;
  if (fee === undefined) return 0;
  if (fee.of === 'maintenance') return bucketMaintenance(world, state, account, bucket);
  let value = 0;
  for (const contract of legsOf(world, state, account, bucket)) value += notional(world, state, account, contract);
  return value;
}

/**
 * floor(rate × (base before − base now)), at most the equity left, to the fund of `contract`; the mark stands still
 * meanwhile, so the difference is what was closed.
 * Source: left-curve/left-curve, book/perps/4-liquidation-and-adl.md section 4 (capped at equity, as its code does).
 */
export function chargeLiquidationFee(
  run: Run,
  account: number,
  bucket: number,
  contract: number,
  before: number,
  cause: number,
): void {
  const { world, state } = run;
  const { fee } = world.rules.fund;
  if (fee === undefined) return;
  const due = ppmFloor(Math.max(0, before - feeBase(run, account, bucket)), fee.ppm);
  payFund(run, account, bucket, contract, Math.min(due, bucketEquity(world, state, account, bucket)), cause);
}

/** Moves money of a bucket to the fund that serves a contract; nothing for an amount of 0 or less. */
export function payFund(
  run: Run,
  account: number,
  bucket: number,
  contract: number,
  amount: number,
  cause: number,
): void {
  if (amount <= 0) return;
  const fund = run.world.fundOf(contract);
  post(run, account, bucket, 0, 0, -amount);
  post(run, fund, -1, 0, 0, amount);
  tellFund(run, fund, account, amount, cause);
}
