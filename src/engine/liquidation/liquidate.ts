/** One bucket through the whole waterfall: margin, order book, fund, ADL, fallback. Nothing waits for another bucket. */
import type { PendingReason } from '#protocol/event.ts';
import { Code } from '../events.ts';
import { settleDeficit } from '../fallback/deficit.ts';
import { bucketEquity, CROSS, isIsolated, isLiquidatable, legsOf, positionMaintenance } from '../margin/bucket.ts';
import type { Candidate } from '../margin/candidates.ts';
import type { Run } from '../run.ts';
import { forfeitRest } from './atMark.ts';
import { cancelOrders } from './cancel.ts';
import { closeOut, healsHalfWay } from './closeOut.ts';
import { chargeLiquidationFee, feeBase } from './fee.ts';
import { prepare, start } from './liquidation.ts';
import { reduceByTiers } from './reduce.ts';
import { settleRemainder } from './remainder.ts';
import { scheduleOf } from './schedule.ts';

/** Legs by largest maintenance requirement, ties by contract. */
function legsInOrder(run: Run, account: number, bucket: number): number[] {
  const { world, state } = run;
  const legs = legsOf(world, state, account, bucket);
  if (legs.length < 2) return legs;
  const need = (contract: number) => positionMaintenance(world, state, account, contract);
  return legs.sort((a, b) => need(b) - need(a) || a - b);
}

/** Runs the waterfall of one bucket; returns why something is left, if it is. */
export function liquidate(run: Run, candidate: Candidate, cause: number): PendingReason | null {
  const { world, state, log } = run;
  const { account, bucket } = candidate;
  const breached = log.seal(Code.marginBreached, cause, account, bucket, candidate.equity, candidate.maintenance);
  for (let contract = 0; contract < world.contracts.length; contract++)
    if (bucket === CROSS ? !isIsolated(state, account, contract) : bucket === contract)
      cancelOrders(run, account, contract, breached);

  const before = legsInOrder(run, account, bucket);
  if (reduceByTiers(run, account, bucket, before, breached)) return null;
  const rule = world.rules.closeOut;
  const legs = world.rules.reduction.kind === 'none' ? before : legsInOrder(run, account, bucket);
  const feeable = feeBase(run, account, bucket);
  // Every market's bankruptcy price is set before the first fill, unless the whole equity goes to one market after another.
  const prepared = scheduleOf(run, account, bucket, legs).map(({ contract, lots }) =>
    prepare(run, account, bucket, contract, lots),
  );
  const inSequence = world.rules.crossBankruptcy === 'wholeEquity';
  let pending: PendingReason | null = null;
  for (let i = 0; i < prepared.length; i++) {
    if (i > 0 && healsHalfWay(rule) && !isLiquidatable(world, state, account, bucket)) break;
    const fixed = prepared[i];
    if (fixed === undefined) break;
    const { contract, wanted } = fixed;
    const liquidation = inSequence && i > 0 ? prepare(run, account, bucket, contract, wanted) : fixed;
    start(run, liquidation, breached);
    closeOut(run, liquidation, rule);
    settleRemainder(run, liquidation);
    pending = liquidation.pending ?? pending;
  }
  const last = prepared.at(-1)?.contract;
  if (last !== undefined) {
    chargeLiquidationFee(run, account, bucket, last, feeable, breached);
    forfeitRest(run, account, bucket, last, bucketEquity(world, state, account, bucket), breached);
    settleDeficit(run, account, bucket, last, breached);
  }
  return pending;
}
