/**
 * How much of each position of a bucket is to be closed, settled before the first fill and not changed by what the fills
 * do to the account. Most close-outs ask for everything and decide as they go.
 */
import type { CloseOut } from '#protocol/rulebook.ts';
import { bucketEquity, bucketMaintenance, marketOf, positionMaintenance } from '../margin/bucket.ts';
import type { Run } from '../run.ts';
import { MILLION, mulDivCeil, mulDivFloor } from '../units.ts';

export interface Scheduled {
  readonly contract: number;
  /** Lots, unsigned; at least 1. */
  readonly lots: number;
}

const sizeOf = (run: Run, account: number, contract: number): number =>
  Math.abs(marketOf(run.state, contract).positions.lots[account] ?? 0);

/**
 * Walks the legs, largest requirement first, and closes just enough to cover
 * deficit = maintenance − equity ÷ (1 + buffer): ceil(deficit ÷ requirement of a lot), each close taking what it frees.
 * Source: left-curve/left-curve, book/perps/4-liquidation-and-adl.md section 2 (compute_close_schedule).
 */
function minimumCloses(
  run: Run,
  account: number,
  bucket: number,
  legs: readonly number[],
  rule: Extract<CloseOut, { kind: 'minimumCloses' }>,
): Scheduled[] {
  const { world, state } = run;
  const equity = bucketEquity(world, state, account, bucket);
  const covered = equity > 0 ? mulDivFloor(equity, MILLION, MILLION + rule.bufferPpm) : equity;
  let missing = bucketMaintenance(world, state, account, bucket) - covered;
  const schedule: Scheduled[] = [];
  for (const contract of legs) {
    if (missing <= 0 && schedule.length > 0) break;
    const size = sizeOf(run, account, contract);
    const held = positionMaintenance(world, state, account, contract);
    const lots = held === 0 ? size : Math.max(1, Math.min(size, mulDivCeil(Math.max(0, missing), size, held)));
    schedule.push({ contract, lots });
    missing -= mulDivFloor(held, lots, size);
  }
  return schedule;
}

/** The closes of a bucket's legs, in the order given. */
export function scheduleOf(run: Run, account: number, bucket: number, legs: readonly number[]): readonly Scheduled[] {
  const rule = run.world.rules.closeOut;
  if (rule.kind === 'minimumCloses') return minimumCloses(run, account, bucket, legs, rule);
  return legs.map((contract) => ({ contract, lots: sizeOf(run, account, contract) }));
}
