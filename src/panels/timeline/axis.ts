/**
 * Where steps and events stand on the timeline: each step of the line takes some width, more if more happened in it, and
 * its events share that width evenly. Pure geometry in shares of the whole (0 to 1); moves nothing.
 */
import type { HistoryNode } from '#protocol/message.ts';

export interface Stretch {
  readonly node: HistoryNode;
  readonly from: number;
  readonly to: number;
  /** Events before this step on the line. */
  readonly before: number;
}

/** A step of hundreds of events is no wider than one of this many. */
const WIDEST = 40;

export const widthOf = (node: HistoryNode): number => 4 + Math.min(node.events, WIDEST);

/** One stretch per step after the root; empty while nothing has happened. */
export function stretches(line: readonly HistoryNode[]): readonly Stretch[] {
  const steps = line.slice(1);
  const whole = steps.reduce((sum, node) => sum + widthOf(node), 0);
  let at = 0;
  let before = 0;
  return steps.map((node) => {
    const from = at / whole;
    at += widthOf(node);
    const stretch = { node, from, to: at / whole, before };
    before += node.events;
    return stretch;
  });
}

/** Share of the whole at which the cursor stands; 0 at the root. */
export function placeOf(all: readonly Stretch[], node: number, event: number): number {
  const stretch = all.find((one) => one.node.id === node);
  if (!stretch) return 0;
  const share = stretch.node.events > 0 ? event / stretch.node.events : 1;
  return stretch.from + (stretch.to - stretch.from) * share;
}

/** Events on the line up to the cursor. */
export function eventsBefore(all: readonly Stretch[], node: number, event: number): number {
  const stretch = all.find((one) => one.node.id === node);
  return stretch ? stretch.before + event : 0;
}

export function allEvents(all: readonly Stretch[]): number {
  const last = all.at(-1);
  return last ? last.before + last.node.events : 0;
}

/** The step and event nearest to a share of the whole; null while nothing has happened. */
export function momentAt(
  all: readonly Stretch[],
  share: number,
): { readonly node: number; readonly event: number } | null {
  const stretch = all.find((one) => share <= one.to) ?? all.at(-1);
  if (!stretch) return null;
  const within = (share - stretch.from) / (stretch.to - stretch.from);
  const event = Math.round(Math.min(1, Math.max(0, within)) * stretch.node.events);
  return { node: stretch.node.id, event };
}

export type MarkerName = keyof HistoryNode['markers'];

export interface Marker {
  readonly name: MarkerName;
  readonly node: number;
  /** Number of events after which it has happened. */
  readonly event: number;
  readonly place: number;
}

const NAMES: readonly MarkerName[] = ['liquidation', 'unfilled', 'fundExhausted', 'adl'];

/** The first liquidation, unfilled remainder, fund exhausted and ADL of the line, in the order in which they happened. */
export function firsts(all: readonly Stretch[]): readonly Marker[] {
  const found: Marker[] = [];
  for (const name of NAMES) {
    const stretch = all.find(({ node }) => node.markers[name] >= 0);
    if (!stretch) continue;
    const event = stretch.node.markers[name] + 1;
    found.push({ name, node: stretch.node.id, event, place: placeOf(all, stretch.node.id, event) });
  }
  return found.sort((a, b) => a.place - b.place);
}
