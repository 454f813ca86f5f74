/** What this step's liquidations sold into (or bought out of) the book, and what the fund paid or earned by it. */
import type { Frame } from '#protocol/frame.ts';

export interface Sold {
  readonly lots: number;
  /** The events that those liquidations began with. */
  readonly events: readonly number[];
  /** Atoms the fund paid; negative: it earned. */
  readonly fund: number;
}

/** null: nothing was sold into the book of this contract. */
export function soldOf(frame: Frame, contract: number): Sold | null {
  let lots = 0;
  let fund = 0;
  const events: number[] = [];
  for (const one of frame.liquidations) {
    if (one.contract !== contract) continue;
    lots += one.filled;
    events.push(one.event);
    fund += one.fund;
  }
  return lots > 0 ? { lots, fund, events } : null;
}
