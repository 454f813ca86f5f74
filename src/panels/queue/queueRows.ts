/**
 * The ADL queue as rows: first those the running ADL has already taken, in the order taken, then the ranked rest.
 * An account that was closed in part is one row. Reads the frame; adds nothing up but the ratio named below.
 */
import type { ContractFrame, DeleveragedSummary, Frame, LiquidationSummary, WorldContract } from '#protocol/frame.ts';
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
  const taken = takenOn(frame, index, side);
  const ranked = from > 0 || taken.size > 0 ? rankedOn(contract, side) : queueOf(contract, side);
  const order = [...taken, ...ranked.filter((account) => !taken.has(account))];
  return order.slice(from, from + MOST_ROWS).map((account) => {
    const closed = taken.has(account) ? frame.deleveraged.of(account).filter((one) => one.contract === index) : [];
    return rowOf(frame, contract, kind, account, closed);
  });
}

/** Accounts that ADL took in this step, in the order taken. */
function takenOn({ deleveraged, liquidations, contracts }: Frame, index: number, side: Side): ReadonlySet<number> {
  const { cells, stride } = deleveraged;
  const [account, contract, held] = [
    deleveraged.place('account'),
    deleveraged.place('contract'),
    deleveraged.place('side'),
  ];
  const lots = contracts[index]?.lots;
  // A haircut takes money and names no side: that of whoever still holds lots, else the one opposite to the liquidated.
  const opposite = -(firstOf(liquidations, index)?.lots ?? 0);
  const taken = new Set<number>();
  for (let start = 0; start < cells.length; start += stride) {
    if (cells[start + contract] !== index) continue;
    const one = cells[start + account] ?? -1;
    const of = lots?.[one] || cells[start + held] || opposite;
    if (of === 0 || of > 0 === (side === 'long')) taken.add(one);
  }
  return taken;
}

function firstOf(liquidations: Frame['liquidations'], contract: number): LiquidationSummary | null {
  for (const one of liquidations) if (one.contract === contract) return one;
  return null;
}

/** All accounts of a side by rank: the frame's list is its head, the column of ranks has the whole. */
function rankedOn(contract: ContractFrame, side: Side): Int32Array {
  const long = side === 'long';
  const order = new Int32Array(long ? contract.longCount : contract.shortCount);
  for (let account = 0; account < contract.rank.length; account++) {
    const rank = contract.rank[account] ?? 0;
    const lots = contract.lots[account] ?? 0;
    if (rank > 0 && lots !== 0 && lots > 0 === long) order[rank - 1] = account;
  }
  return order;
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
