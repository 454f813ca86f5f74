/** Who is deleveraged, and by how many lots: the queue walked from the top, or the lots shared by a policy. */
import type { SkipReason } from '#protocol/event.ts';
import { marketOf } from '../margin/bucket.ts';
import type { Run } from '../run.ts';
import type { Queue } from './queue.ts';
import { shareLots } from './share.ts';

export interface Pick {
  readonly account: number;
  readonly lots: number;
  /** From 1, as ranked when the ADL was triggered. */
  readonly rank: number;
  readonly score: number;
}

export interface Plan {
  readonly picks: readonly Pick[];
  readonly skipped: readonly { readonly account: number; readonly rank: number; readonly reason: SkipReason }[];
  /** How many of the ranking were looked at. */
  readonly looked: number;
  /** The rule book's limit on candidates was reached before all lots were placed. */
  readonly limited: boolean;
}

/**
 * Plans the close of `quantity` lots against the ranked counterparties of `bankrupt`. `gap` is what the close costs them
 * against the mark, atoms. A policy other than the queue considers every candidate at its full size.
 */
export function planAllocation(
  run: Run,
  queue: Queue,
  bankrupt: number,
  contract: number,
  quantity: number,
  gap: number,
  refuses: (account: number, lots: number) => boolean,
): Plan {
  const { allocation, maxCandidates } = run.world.rules.adl;
  const { lots: held } = marketOf(run.state, contract).positions;
  const candidates: Pick[] = [];
  const skipped: { account: number; rank: number; reason: SkipReason }[] = [];
  const lookAt = maxCandidates ?? Number.POSITIVE_INFINITY;
  let left = quantity;
  let looked = 0;
  queue.walk(run, bankrupt, (account, rank, score) => {
    if (looked >= lookAt) return false;
    looked += 1;
    const size = Math.abs(held[account] ?? 0);
    const most = Math.min(left, size);
    if (refuses(account, most)) {
      skipped.push({ account, rank, reason: 'leftNegative' });
      return true;
    }
    // A policy shares the lots out later, and needs to know what each holds.
    candidates.push({ account, lots: allocation.kind === 'queue' ? most : size, rank, score });
    if (allocation.kind === 'queue') left -= most;
    return left > 0;
  });
  const picks = allocation.kind === 'queue' ? candidates : shareLots(run, contract, candidates, quantity, gap);
  const placed = picks.reduce((sum, pick) => sum + pick.lots, 0);
  return { picks, skipped, looked, limited: looked >= lookAt && placed < quantity };
}
