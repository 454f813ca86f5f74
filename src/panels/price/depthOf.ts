/** The depth rows of whatever is on screen: a preview is compared with what it started from, a settled frame has events. */
import type { EngineEvent } from '#protocol/event.ts';
import type { Frame } from '#protocol/frame.ts';
import { type DepthRow, depthRows, fillsOf, fillsOfPreview } from './bookDepth.ts';

export function depthOf(
  frame: Frame,
  settled: Frame | null,
  events: readonly EngineEvent[],
  index: number,
): DepthRow[] {
  const contract = frame.contracts[index];
  if (!contract) return [];
  const before = settled?.contracts[index];
  if (frame.preview) return depthRows(contract, before ? fillsOfPreview(before, contract, frame, index) : []);
  const lotsAtStart = (account: number) =>
    frame.liquidations.of(account).find((one) => one.contract === index)?.lots ?? 0;
  return depthRows(contract, fillsOf(events, frame.cursor.event, index, lotsAtStart));
}
