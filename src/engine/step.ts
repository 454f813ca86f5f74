/**
 * One step of the exchange, in the order that every rule book shares. Read it aloud: this is the whole machine. What a
 * venue does differently is in the slots that the functions below look up; no venue's name appears here.
 */
import type { Command } from '#protocol/command.ts';
import type { State } from './account/state.ts';
import { QueueCache } from './adl/queue.ts';
import { applyCommand } from './command/apply.ts';
import { digestLog } from './digest.ts';
import { Code } from './events.ts';
import { rememberFunds } from './fund/fund.ts';
import { inventoryAtStart, workOffInventory } from './fund/inventory.ts';
import { payFunding } from './funding/funding.ts';
import { Handled } from './liquidation/handled.ts';
import { liquidate } from './liquidation/liquidate.ts';
import { nameShortfalls, watchFloors } from './liquidation/shortfall.ts';
import type { Log } from './log.ts';
import { breachedBuckets, newlyBreached } from './margin/breached.ts';
import { isLiquidatable } from './margin/bucket.ts';
import type { Candidates } from './margin/candidates.ts';
import { refreshThresholds } from './margin/refresh.ts';
import { setMarks } from './mark/setMarks.ts';
import { type Run, Touched } from './run.ts';
import type { World } from './world.ts';

/** What a step works with and leaves empty: made once and passed again, so that a quiet step allocates nothing large. */
export class Workspace {
  readonly touched: Touched;
  readonly handled: Handled;
  constructor(accounts: number) {
    this.touched = new Touched(accounts);
    this.handled = new Handled(accounts);
  }
}

/** Runs the waterfall of each candidate in turn. */
function liquidateAll(run: Run, candidates: Candidates, handled: Handled, cause: number): void {
  const { world, state, touched } = run;
  for (let i = 0; i < candidates.count; i++) {
    const candidate = candidates.at(i);
    const { account, bucket } = candidate;
    // An earlier bucket's waterfall may have closed this one's position, or healed it.
    if (touched.has(account) && !isLiquidatable(world, state, account, bucket)) continue;
    touched.add(account);
    handled.set(account, bucket, liquidate(run, candidate, cause));
  }
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
  workspace = new Workspace(world.accounts),
): void {
  const { touched, handled } = workspace;
  handled.clear(touched);
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
  refreshThresholds(world, state, touched);
  touched.clear();
  // Somebody left under water by a command is named below although there may be nothing of theirs to liquidate.
  for (const account of commanded) touched.add(account);

  liquidateAll(run, breachedBuckets(run), handled, started);
  liquidateAll(run, newlyBreached(run, handled), handled, started);

  workOffInventory(run, inventory, started);
  nameShortfalls(run, handled, started);
  refreshThresholds(world, state, touched);
  rememberFunds(world, state);
  digestLog(state.digest, log);
}
