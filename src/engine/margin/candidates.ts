/** The margin check: which buckets are to be liquidated now, in the rule book's order, found without a scan of all. */

import type { State } from '../account/state.ts';
import { farthestFirst } from '../liquidation/farthest.ts';
import type { Run } from '../run.ts';
import { compareProducts } from '../units.ts';
import type { World } from '../world.ts';
import { bucketEquity, bucketMaintenance, CROSS, contractOf, isIsolated, isLiquidatable, marketOf } from './bucket.ts';
import { liquidationThreshold, type Stake } from './threshold.ts';

export interface Candidate {
  readonly account: number;
  readonly bucket: number;
  readonly equity: number;
  readonly maintenance: number;
}

const stake: Stake = { lots: 0, cost: 0, money: 0 };

/** Sets the thresholds of all of an account's buckets from its positions as they are now. */
export function retrigger(world: World, state: State, account: number, place: 'set' | 'append' = 'set'): void {
  if (account < world.firstTrader) return;
  const atOrBelow = world.rules.liquidationTrigger.compare === 'atOrBelow';
  let legs = 0;
  for (let contract = 0; contract < world.contracts.length; contract++)
    if ((marketOf(state, contract).positions.lots[account] ?? 0) !== 0 && !isIsolated(state, account, contract))
      legs += 1;
  if (legs > 1) state.multi.add(account);
  else if (state.multi.size > 0) state.multi.delete(account);
  for (let contract = 0; contract < world.contracts.length; contract++) {
    const { positions, triggers } = marketOf(state, contract);
    const lots = positions.lots[account] ?? 0;
    const isolated = positions.isolated !== null && positions.isolated[account] === 1;
    if (lots === 0 || (!isolated && legs > 1)) {
      if (place === 'set') triggers.set(account, 0, 0);
      continue;
    }
    stake.lots = lots;
    stake.cost = positions.cost[account] ?? 0;
    stake.money = isolated ? (positions.margin?.[account] ?? 0) : (state.cash[account] ?? 0);
    const threshold = liquidationThreshold(contractOf(world, contract), stake, atOrBelow);
    if (place === 'set') triggers.set(account, lots > 0 ? 1 : -1, threshold);
    else triggers.append(account, lots > 0, threshold);
  }
}

/** Builds all thresholds of a freshly loaded world, in time proportional to its size. */
export function buildTriggers(world: World, state: State): void {
  for (let account = world.firstTrader; account < world.accounts; account++) retrigger(world, state, account, 'append');
  for (const market of state.markets) market.triggers.order();
}

const candidate = (world: World, state: State, account: number, bucket: number): Candidate => ({
  account,
  bucket,
  equity: bucketEquity(world, state, account, bucket),
  maintenance: bucketMaintenance(world, state, account, bucket),
});

/**
 * Lowest equity ÷ maintenance first, exact. A bucket without requirement comes before all that have one, among
 * themselves by equity: a ratio with nothing below the line would compare equal to everything. Then account, then bucket.
 */
function byMarginRatio(a: Candidate, b: Candidate): number {
  const byRatio =
    a.maintenance === 0 || b.maintenance === 0
      ? Math.sign(a.maintenance) - Math.sign(b.maintenance) || a.equity - b.equity
      : compareProducts(a.equity, b.maintenance, b.equity, a.maintenance);
  return byRatio || a.account - b.account || a.bucket - b.bucket;
}
const byEquity = (a: Candidate, b: Candidate): number =>
  a.equity - b.equity || a.account - b.account || a.bucket - b.bucket;
const byAccount = (a: Candidate, b: Candidate): number => a.account - b.account || a.bucket - b.bucket;

function inOrder(world: World, state: State, candidates: Candidate[]): Candidate[] {
  const order = world.rules.liquidationOrder;
  if (order === 'farthestFillable') return farthestFirst(world, state, candidates);
  return candidates.sort(
    order === 'lowestMarginRatio' ? byMarginRatio : order === 'lowestEquity' ? byEquity : byAccount,
  );
}

/** Buckets that the marks reach: by threshold, and the accounts with several positions. */
export function breachedBuckets(run: Run): Candidate[] {
  const { world, state } = run;
  const found: Candidate[] = [];
  state.markets.forEach((market, contract) => {
    if (market.triggers.quiet(market.mark)) return;
    market.triggers.reached(market.mark, (account) => {
      found.push(candidate(world, state, account, isIsolated(state, account, contract) ? contract : CROSS));
    });
  });
  for (const account of state.multi)
    if (isLiquidatable(world, state, account, CROSS)) found.push(candidate(world, state, account, CROSS));
  return inOrder(world, state, found);
}

/** Among the accounts changed so far in this step, the buckets that are now to be liquidated and were not yet handled. */
export function newlyBreached(run: Run, handled: (account: number, bucket: number) => boolean): Candidate[] {
  const { world, state, touched } = run;
  const found: Candidate[] = [];
  for (let i = 0; i < touched.count; i++) {
    const account = touched.list[i] ?? 0;
    if (account < world.firstTrader) continue;
    for (let bucket = CROSS; bucket < world.contracts.length; bucket++) {
      if (bucket !== CROSS && !isIsolated(state, account, bucket)) continue;
      if (!handled(account, bucket) && isLiquidatable(world, state, account, bucket))
        found.push(candidate(world, state, account, bucket));
    }
  }
  return inOrder(world, state, found);
}
