/** The margin check by a scan of everybody, in BigInt: nobody who had to be liquidated is passed over, in which order. */
import { Code } from '#engine/events.ts';
import type { Replay } from '#engine/invariants/replay.ts';
import type { MakeWatcher } from '#engine/invariants/watch.ts';
import { contractOf, isIsolated, marketOf } from '#engine/margin/bucket.ts';
import { ceilDiv } from './exact.ts';

interface Standing {
  readonly equity: bigint;
  readonly need: bigint;
  readonly due: boolean;
}

/** Value of one lot, atoms. Inverse: −round(M ÷ ticks), halves away from zero. */
function unitOf(replay: Replay, contract: number): bigint {
  const spec = contractOf(replay.world, contract);
  const ticks = BigInt(marketOf(replay.state, contract).mark);
  const numerator = BigInt(spec.inverseNumerator);
  return spec.kind === 'linear' ? ticks * BigInt(spec.atomsPerTickLot) : -((2n * numerator + ticks) / (2n * ticks));
}

/** Equity and maintenance of a bucket, from the view of an account or, when nothing touched it, from the state. */
function standingOf(replay: Replay, account: number, bucket: number): Standing {
  const { world, state } = replay;
  const tracked = replay.tracks(account);
  const cash = tracked ? replay.cash(account) : (state.cash[account] ?? 0);
  let equity = bucket < 0 ? BigInt(cash) : 0n;
  let need = 0n;
  let legs = 0;
  for (let contract = 0; contract < world.contracts.length; contract++) {
    if (bucket < 0 ? isIsolated(state, account, contract) : bucket !== contract) continue;
    const { positions } = marketOf(state, contract);
    const lots = BigInt(tracked ? replay.lots(account, contract) : (positions.lots[account] ?? 0));
    const margin = tracked ? replay.margin(account, contract) : (positions.margin?.[account] ?? 0);
    if (bucket >= 0) equity += BigInt(margin);
    equity -= BigInt(tracked ? replay.cost(account, contract) : (positions.cost[account] ?? 0));
    if (lots === 0n) continue;
    legs += 1;
    const value = lots * unitOf(replay, contract);
    equity += value;
    const notional = value < 0n ? -value : value;
    const tier = contractOf(world, contract).tiers.find(
      ({ upTo }) => upTo === Number.POSITIVE_INFINITY || notional <= BigInt(upTo),
    );
    if (tier === undefined) throw new RangeError('the last tier has an end');
    const required = ceilDiv(notional * BigInt(tier.maintenancePpm), 1_000_000n) - BigInt(tier.amount);
    if (required > 0n) need += required;
  }
  const atOrBelow = world.rules.liquidationTrigger.compare === 'atOrBelow';
  return { equity, need, due: legs > 0 && (atOrBelow ? equity <= need : equity < need) };
}

/** Has `a` a lower margin ratio than `b`? Without a requirement there is none lower; among those equity decides. */
function lower(a: Standing, b: Standing): boolean {
  if (a.need === 0n && b.need === 0n) return a.equity < b.equity;
  if (a.need === 0n || b.need === 0n) return a.need === 0n;
  return a.equity * b.need < b.equity * a.need;
}

/** What comes before the margin check of a step. */
const before = new Set<number>([
  Code.stepStarted,
  Code.deposited,
  Code.withdrawn,
  Code.orderPlaced,
  Code.traded,
  Code.indexSet,
  Code.ordersCancelled,
  Code.markSet,
  Code.quotesRefreshed,
  Code.fundingPaid,
  Code.fundBelowFloor,
]);

export const watchMargin: MakeWatcher = (replay, report) => {
  const { world, state } = replay;
  const key = (account: number, bucket: number): number => account * (world.contracts.length + 1) + bucket + 1;
  const due = new Map<number, Standing>();
  const changed = new Set<number>();
  const handled = new Set<number>();
  let checked = false;
  let last: Standing | null = null;

  /** Once, when the list of those in breach is made. */
  const makeList = (): void => {
    checked = true;
    for (let account = world.firstTrader; account < world.accounts; account++)
      for (let bucket = -1; bucket < world.contracts.length; bucket++) {
        if (bucket >= 0 && !isIsolated(state, account, bucket)) continue;
        const standing = standingOf(replay, account, bucket);
        if (standing.due) due.set(key(account, bucket), standing);
      }
  };

  /** Among those whom no earlier waterfall touched, in the rule book's order. */
  const inOrder = (account: number, standing: Standing): void => {
    if (changed.has(account)) return;
    const { liquidationOrder: order } = world.rules;
    if (last !== null) {
      if (order === 'lowestMarginRatio' && lower(standing, last))
        report(10, `account ${account} comes after one with a higher margin ratio`);
      if (order === 'lowestEquity' && standing.equity < last.equity)
        report(10, `account ${account} comes after one with more equity`);
    }
    last = standing;
  };

  return {
    before: ({ code, account, contract }) => {
      if (!checked && !before.has(code)) makeList();
      if (code !== Code.marginBreached) return;
      const bucket = key(account, contract);
      if (handled.has(bucket)) report(10, `account ${account} is liquidated twice in a step`);
      handled.add(bucket);
      const standing = due.get(bucket);
      if (standing !== undefined) inOrder(account, standing);
    },
    after: ({ id }) => {
      if (checked) replay.eachPosting(id, (account) => changed.add(account));
    },
    end: () => {
      if (!checked) makeList();
      for (const [bucket, { equity, need }] of due) {
        const account = Math.floor(bucket / (world.contracts.length + 1));
        if (!handled.has(bucket) && !changed.has(account))
          report(7, `account ${account} has ${equity} for ${need} and was passed over`);
      }
    },
  };
};
