/**
 * One step of the exchange, in the order that every rule book shares. Read it aloud: this is the whole machine. What a
 * venue does differently is in the slots that the functions below look up; no venue's name appears here.
 */
import type { Command } from '#protocol/command.ts';
import type { PendingReason } from '#protocol/event.ts';
import type { State } from './account/state.ts';
import { QueueCache } from './adl/queue.ts';
import { applyCommand } from './command/apply.ts';
import { digestLog } from './digest.ts';
import { Code } from './events.ts';
import { rememberFunds } from './fund/fund.ts';
import { inventoryAtStart, workOffInventory } from './fund/inventory.ts';
import { payFunding } from './funding/funding.ts';
import { liquidate } from './liquidation/liquidate.ts';
import { nameShortfalls, watchFloors } from './liquidation/shortfall.ts';
import type { Log } from './log.ts';
import { isLiquidatable } from './margin/bucket.ts';
import { breachedBuckets, newlyBreached, retrigger } from './margin/candidates.ts';
import { setMarks } from './mark/setMarks.ts';
import { type Run, Touched } from './run.ts';
import type { World } from './world.ts';

/** Thresholds of every account changed since the last time. */
function refreshThresholds(run: Run): void {
  const { world, state, touched } = run;
  for (let i = 0; i < touched.count; i++) retrigger(world, state, touched.list[i] ?? 0);
}

/**
 * Runs one step on `state`, in place, and writes what happened to `log` (reset first). The commands have been checked
 * (`command/check.ts`). Deterministic: the same state and commands give the same log, byte for byte.
 */
export function step(
  world: World,
  state: State,
  commands: readonly Command[],
  log: Log,
  touched = new Touched(world.accounts),
): void {
  touched.clear();
  const run: Run = {
    world,
    state,
    log,
    touched,
    queues: new QueueCache(),
    fundLoss: new Map(),
    liquidatedNotional: new Map(),
  };
  const inventory = inventoryAtStart(run);
  state.step += 1;
  const started = log.seal(Code.stepStarted, -1, -1, -1, state.step, state.generator);

  for (const command of commands) applyCommand(run, command, started);
  const commanded = touched.list.slice(0, touched.count);
  setMarks(run, started);
  payFunding(run, started);
  watchFloors(run, started);
  refreshThresholds(run);
  touched.clear();
  // Somebody left under water by a command is named below although there may be nothing of theirs to liquidate.
  for (const account of commanded) touched.add(account);

  const handled = new Map<number, PendingReason | null>();
  const key = (account: number, bucket: number) => account * (world.contracts.length + 1) + bucket + 1;
  const waterfall = (candidates: ReturnType<typeof breachedBuckets>) => {
    for (const candidate of candidates) {
      // An earlier bucket's waterfall may have closed this one's position, or healed it.
      if (!isLiquidatable(world, state, candidate.account, candidate.bucket)) continue;
      touched.add(candidate.account);
      handled.set(key(candidate.account, candidate.bucket), liquidate(run, candidate, started));
    }
  };
  waterfall(breachedBuckets(run));
  waterfall(newlyBreached(run, (account, bucket) => handled.has(key(account, bucket))));

  workOffInventory(run, inventory, started);
  nameShortfalls(run, started, (account, bucket) => handled.get(key(account, bucket)) ?? null);
  refreshThresholds(run);
  rememberFunds(world, state);
  digestLog(state.digest, log);
}
