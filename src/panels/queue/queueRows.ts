/**
 * The ADL queue as rows: first those the running ADL has already taken, in the order taken, then the ranked rest.
 * An account that was closed in part is one row. Reads the frame; adds nothing up but the ratio named below.
 */
import type { ContractFrame, DeleveragedSummary, Frame, WorldContract } from '#protocol/frame.ts';
import { queueOf, type Side } from '../winningSide.ts';

export interface QueueRow {
  readonly account: number;
  /** Rank now; 0: no longer ranked. */
  readonly rank: number;
  readonly lights: number;
  readonly score: number;
  /** Signed lots left. */
  readonly lots: number;
  readonly unrealizedPnl: number;
  readonly equity: number;
  /** |mark value| ÷ |mark value − bankruptcy value|; NaN without a bankruptcy price. */
  readonly effectiveLeverage: number;
  /** What ADL did to it in this step. */
  readonly closed: readonly DeleveragedSummary[];
}

/** Most rows in the page; the others are reached by moving the window. */
export const MOST_ROWS = 50;

/** At most `MOST_ROWS` rows after the first `from`. */
export function queueRows(frame: Frame, index: number, kind: WorldContract['kind'], side: Side, from = 0): QueueRow[] {
  const contract = frame.contracts[index];
  if (!contract) return [];
  const closed = closedBy(frame, index, side);
  const ranked = from > 0 || closed.size > 0 ? rankedOn(contract, side) : queueOf(contract, side);
  const order = [...closed.keys(), ...ranked.filter((account) => !closed.has(account))];
  return order
    .slice(from, from + MOST_ROWS)
    .map((account) => rowOf(frame, contract, kind, account, closed.get(account) ?? []));
}

/** Accounts that ADL took in this step, in the order taken, with what it closed of each. */
function closedBy(frame: Frame, index: number, side: Side): ReadonlyMap<number, DeleveragedSummary[]> {
  const closed = new Map<number, DeleveragedSummary[]>();
  for (const one of frame.deleveraged) {
    if (one.contract !== index || !closedOn(side, frame, one)) continue;
    const before = closed.get(one.account);
    if (before) before.push(one);
    else closed.set(one.account, [one]);
  }
  return closed;
}

/** All accounts of a side by rank: the frame's list is its head, the column of ranks has the whole. */
function rankedOn(contract: ContractFrame, side: Side): readonly number[] {
  const order: number[] = [];
  contract.rank.forEach((rank, account) => {
    const lots = contract.lots[account] ?? 0;
    if (rank > 0 && lots !== 0 && lots > 0 === (side === 'long')) order[rank - 1] = account;
  });
  return order.filter((account) => account !== undefined);
}

/** Lots of the ranked, summed into `buckets` equal stretches of the queue. */
export function densityOf(contract: ContractFrame, side: Side, buckets: number): Float64Array {
  const order = rankedOn(contract, side);
  const sums = new Float64Array(Math.min(buckets, order.length));
  order.forEach((account, place) => {
    const at = Math.floor((place * sums.length) / order.length);
    sums[at] = (sums[at] ?? 0) + Math.abs(contract.lots[account] ?? 0);
  });
  return sums;
}

/** ADL takes from the side opposite to what was liquidated; both can happen in one step. */
function closedOn(side: Side, frame: Frame, one: DeleveragedSummary): boolean {
  const contract = frame.contracts[one.contract];
  const left = contract?.lots[one.account] ?? 0;
  if (left !== 0) return left > 0 === (side === 'long');
  const against = frame.liquidations.find((liquidation) => liquidation.contract === one.contract);
  return against ? against.lots < 0 === (side === 'long') : true;
}

function rowOf(
  frame: Frame,
  contract: ContractFrame,
  kind: WorldContract['kind'],
  account: number,
  closed: readonly DeleveragedSummary[],
): QueueRow {
  const at = (column: Float64Array) => column[account] ?? Number.NaN;
  return {
    account,
    rank: contract.rank[account] ?? 0,
    lights: contract.lights[account] ?? 0,
    score: at(contract.adlScore),
    lots: contract.lots[account] ?? 0,
    unrealizedPnl: at(contract.unrealizedPnl),
    equity: at(frame.equity),
    effectiveLeverage: effectiveLeverage(contract.mark, at(contract.bankruptcyPrice), kind),
    closed,
  };
}

/** Linear: mark ÷ |mark − bankruptcy|. Inverse values go with 1 ÷ price, which turns it into bankruptcy ÷ |mark − bankruptcy|. */
export function effectiveLeverage(mark: number, bankruptcyPrice: number, kind: WorldContract['kind']): number {
  const distance = Math.abs(mark - bankruptcyPrice);
  return (kind === 'linear' ? mark : Math.abs(bankruptcyPrice)) / distance;
}
