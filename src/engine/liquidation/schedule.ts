/**
 * How much of each position of a bucket is to be closed, settled before the first fill and not changed by what the fills
 * do to the account. Most close-outs ask for everything and decide as they go.
 */
import type { CloseOut } from '#protocol/rulebook.ts';
import { unitValue } from '../contract/contract.ts';
import { maintenanceMargin } from '../contract/tiers.ts';
import { bucketEquity, bucketMaintenance, contractOf, marketOf, positionMaintenance } from '../margin/bucket.ts';
import type { Run } from '../run.ts';
import { compareProducts, MILLION, mulDivCeil, mulDivFloor, ppmCeil, ppmFloor } from '../units.ts';

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

const unitOf = (run: Run, contract: number): number =>
  Math.abs(unitValue(contractOf(run.world, contract), marketOf(run.state, contract).mark));

/**
 * The least multiple k of the step for which, every position cut by ceil(k × size) and the fee paid, maintenance ÷ equity
 * is below the target; everything when no less will do.
 * Source: tradeparadex/paradex-docs 9b82a75, risk-system/liquidations.mdx.
 */
function proportionalCut(
  run: Run,
  account: number,
  bucket: number,
  legs: readonly number[],
  rule: Extract<CloseOut, { kind: 'proportionalCut' }>,
): Scheduled[] {
  const { world, state } = run;
  const equity = bucketEquity(world, state, account, bucket);
  const { fee } = world.rules.fund;
  const cutBy = (share: number): Scheduled[] =>
    legs.map((contract) => ({ contract, lots: ppmCeil(sizeOf(run, account, contract), share) }));
  const enough = (cut: readonly Scheduled[]): boolean => {
    let maintenance = 0;
    let freed = 0;
    for (const { contract, lots } of cut) {
      const rest = (sizeOf(run, account, contract) - lots) * unitOf(run, contract);
      const need = rest === 0 ? 0 : maintenanceMargin(contractOf(world, contract).tiers, rest);
      maintenance += need;
      freed +=
        fee?.of === 'notional'
          ? lots * unitOf(run, contract)
          : positionMaintenance(world, state, account, contract) - need;
    }
    const left = equity - (fee === undefined ? 0 : ppmFloor(Math.max(0, freed), fee.ppm));
    return compareProducts(maintenance, MILLION, left, rule.targetPpm) < 0;
  };
  for (let share = rule.stepPpm; share < MILLION; share += rule.stepPpm) {
    const cut = cutBy(share);
    if (enough(cut)) return cut;
  }
  return cutBy(MILLION);
}

/** The closes of a bucket's legs, in the order given. */
export function scheduleOf(run: Run, account: number, bucket: number, legs: readonly number[]): readonly Scheduled[] {
  const rule = run.world.rules.closeOut;
  if (rule.kind === 'proportionalCut') return proportionalCut(run, account, bucket, legs, rule);
  if (rule.kind === 'minimumCloses') return minimumCloses(run, account, bucket, legs, rule);
  return legs.map((contract) => ({ contract, lots: sizeOf(run, account, contract) }));
}
