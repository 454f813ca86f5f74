/** Where the future that was left stands beside the one that was taken: from where the two part. Shares of the whole. */
import type { HistoryNode } from '#protocol/message.ts';
import { firsts, type Marker, type Stretch, stretches, widthOf } from './axis.ts';

export interface Ghost {
  readonly from: number;
  readonly to: number;
  /** Its own firsts, after the parting. */
  readonly markers: readonly Marker[];
}

/**
 * @param line of the ghost, from its root; a step takes the same room as on the present line, less where there is not so
 * much. null: it has no step of its own.
 */
export function ghostOf(all: readonly Stretch[], line: readonly HistoryNode[]): Ghost | null {
  const steps = stretches(line);
  const parting = steps.findIndex(({ node }, at) => all[at]?.node.id !== node.id);
  const [own, last] = [steps[parting], steps.at(-1)];
  if (parting < 0 || !own || !last) return null;
  const from = parting === 0 ? 0 : (all[parting - 1]?.to ?? 1);
  const same = all[0] && steps[0] ? unitOf(all[0]) / unitOf(steps[0]) : 1;
  const scale = Math.min(same, (1 - from) / (last.to - own.from));
  if (scale <= 0) return null;
  const place = (at: number) => from + (at - own.from) * scale;
  const markers = firsts(steps.slice(parting)).map((marker) => ({ ...marker, place: place(marker.place) }));
  return { from, to: place(last.to), markers };
}

/** Share of the whole that one event takes. */
function unitOf({ node, from, to }: Stretch): number {
  return (to - from) / widthOf(node);
}
