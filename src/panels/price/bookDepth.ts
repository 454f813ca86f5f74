/**
 * The order book at each price, with what this step's liquidations took from it. Lots and ticks as the frame and the
 * events give them; no pixels.
 */
import type { EngineEvent } from '#protocol/event.ts';
import type { ContractFrame, Frame, Level } from '#protocol/frame.ts';

export interface DepthRow {
  readonly side: 'bid' | 'ask';
  readonly price: number;
  /** Resting now. */
  readonly lots: number;
  /** Taken in this step by liquidations, at or better than the bankruptcy price. */
  readonly eaten: number;
  /** Taken in this step worse than the bankruptcy price: the fund paid the difference. */
  readonly eatenByFund: number;
}

export interface Fill {
  /** Which side of the book was hit: a liquidated long sells into bids. */
  readonly side: 'bid' | 'ask';
  readonly price: number;
  readonly lots: number;
  readonly paidByFund: boolean;
}

/** Liquidation fills of one contract among the first `happened` events. */
export function fillsOf(
  events: readonly EngineEvent[],
  happened: number,
  contract: number,
  positionLots: (account: number) => number,
): Fill[] {
  const fills: Fill[] = [];
  for (const event of events) {
    if (event.id >= happened) break;
    if (event.kind !== 'liquidationFilled' || event.contract !== contract) continue;
    const side = positionLots(event.account) < 0 ? 'ask' : 'bid';
    fills.push({ side, price: event.price, lots: event.lots, paidByFund: event.fundDelta < 0 });
  }
  return fills;
}

/**
 * The fills of a preview, which comes without events: what is missing from a fixed book, handed to the liquidations in
 * their order (each takes the best price left). A book that is quoted anew every step cannot be compared; then none.
 */
export function fillsOfPreview(settled: ContractFrame, preview: ContractFrame, frame: Frame, contract: number): Fill[] {
  return [
    ...missing('bid', settled.bids, preview.bids, frame, contract),
    ...missing('ask', settled.asks, preview.asks, frame, contract),
  ];
}

function missing(
  side: 'bid' | 'ask',
  before: readonly Level[],
  after: readonly Level[],
  frame: Frame,
  contract: number,
): Fill[] {
  const left = new Map(after.map((level) => [level.price, level.lots]));
  const gone = before
    .map((level) => ({ price: level.price, lots: level.lots - (left.get(level.price) ?? 0) }))
    .filter((level) => level.lots > 0);
  const fills: Fill[] = [];
  let at = 0;
  for (const liquidation of frame.liquidations) {
    if (liquidation.contract !== contract || liquidation.lots > 0 !== (side === 'bid')) continue;
    let wanted = liquidation.filled;
    for (let level = gone[at]; wanted > 0 && level; level = gone[at]) {
      const lots = Math.min(wanted, level.lots);
      const worse =
        side === 'bid' ? level.price < liquidation.bankruptcyPrice : level.price > liquidation.bankruptcyPrice;
      fills.push({ side, price: level.price, lots, paidByFund: worse });
      wanted -= lots;
      level.lots -= lots;
      if (level.lots === 0) at += 1;
    }
  }
  return fills;
}

/** Resting and taken lots per price and side, highest price first. */
export function depthRows(contract: ContractFrame, fills: readonly Fill[]): DepthRow[] {
  const rows = new Map<string, DepthRow>();
  const put = (side: 'bid' | 'ask', price: number, lots: number, eaten: number, eatenByFund: number) => {
    const key = `${side}${price}`;
    const row = rows.get(key);
    rows.set(key, {
      side,
      price,
      lots: (row?.lots ?? 0) + lots,
      eaten: (row?.eaten ?? 0) + eaten,
      eatenByFund: (row?.eatenByFund ?? 0) + eatenByFund,
    });
  };
  for (const level of contract.bids) put('bid', level.price, level.lots, 0, 0);
  for (const level of contract.asks) put('ask', level.price, level.lots, 0, 0);
  for (const fill of fills) {
    put(fill.side, fill.price, 0, fill.paidByFund ? 0 : fill.lots, fill.paidByFund ? fill.lots : 0);
  }
  return [...rows.values()].sort((a, b) => b.price - a.price || (a.side === 'ask' ? -1 : 1));
}
