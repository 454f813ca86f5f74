/** Trading fees, from free cash to `fees`. They are written before the event of the trade that they belong to is sealed. */
import { fundCapacity } from './fund/fund.ts';
import { post } from './ledger.ts';
import { bucketEquity, CROSS } from './margin/bucket.ts';
import type { Run } from './run.ts';
import { ppmCeil } from './units.ts';
import { FEES, FIRST_FUND } from './world.ts';

/**
 * Fee on a trade of `value` atoms: ceil(|value| × rate), but no more than the account's cross equity after the trade:
 * a fee never makes bad debt (Dango caps its liquidation fee the same way), nor takes a fund below its floor. Returns what
 * was charged. Street and vault pay in full.
 */
export function chargeFee(run: Run, account: number, value: number, ratePpm: number): number {
  const due = ppmCeil(Math.abs(value), ratePpm);
  if (due === 0) return 0;
  const { world, state } = run;
  let able = due;
  if (account >= world.firstTrader) able = Math.max(0, bucketEquity(world, state, account, CROSS));
  else if (account >= FIRST_FUND) able = fundCapacity(world, state, account);
  const fee = Math.min(due, able);
  if (fee === 0) return 0;
  post(run, account, -1, 0, 0, -fee);
  post(run, FEES, -1, 0, 0, fee);
  return fee;
}
