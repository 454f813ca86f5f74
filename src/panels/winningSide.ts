/** Which side of the market ADL would take from. Used by every panel that shows a queue; decides nothing in the engine. */
import type { ContractFrame, Frame } from '#protocol/frame.ts';

export type Side = 'long' | 'short';

/** Opposite to what was liquidated last; else the side the price path favoured so far; else the longer queue. */
export function winningSide(frame: Frame, contract: number): Side {
  const one = frame.contracts[contract];
  if (!one) return 'short';
  const liquidated = lastSideLiquidated(frame, contract);
  if (liquidated !== 0) return liquidated > 0 ? 'short' : 'long';
  const start = one.markPath[0] ?? one.mark;
  if (one.mark !== start) return one.mark < start ? 'short' : 'long';
  return one.shortCount >= one.longCount ? 'short' : 'long';
}

/** Of the position that was liquidated last in a contract: above 0 long, below 0 short; 0: none was. */
function lastSideLiquidated({ liquidations }: Frame, contract: number): number {
  const { cells, stride } = liquidations;
  const [of, lots] = [liquidations.place('contract'), liquidations.place('lots')];
  for (let start = cells.length - stride; start >= 0; start -= stride)
    if (cells[start + of] === contract) return cells[start + lots] ?? 0;
  return 0;
}

/** The first accounts of a side by rank, as the frame carries them. */
export function queueOf(contract: ContractFrame, side: Side): readonly number[] {
  return side === 'long' ? contract.longQueue : contract.shortQueue;
}
