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

/** Most rows in the page; the rest is a count. */
export const MOST_ROWS = 50;

export function queueRows(frame: Frame, index: number, kind: WorldContract['kind'], side: Side): QueueRow[] {
  const contract = frame.contracts[index];
  if (!contract) return [];
  const closed = new Map<number, DeleveragedSummary[]>();
  for (const one of frame.deleveraged) {
    if (one.contract !== index || !closedOn(side, frame, one)) continue;
    const before = closed.get(one.account);
    if (before) before.push(one);
    else closed.set(one.account, [one]);
  }
  const order = [...closed.keys(), ...queueOf(contract, side).filter((account) => !closed.has(account))];
  return order.slice(0, MOST_ROWS).map((account) => rowOf(frame, contract, kind, account, closed.get(account) ?? []));
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
