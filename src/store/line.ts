/**
 * Walking the tree of steps: the line from the root to a tip, what comes next on it, which tips there are. Pure: it
 * reads the history that the engine's host sends and never changes it.
 */
import type { HistoryNode } from '#protocol/message.ts';

/**
 * From the root of its variant to `tip`, both included; empty when the tip is not in the tree. A changed scenario has a
 * beginning of its own: its line does not run back into the one it departs from.
 */
export function lineTo(history: readonly HistoryNode[], tip: number): readonly HistoryNode[] {
  const byId = new Map(history.map((node) => [node.id, node]));
  const line: HistoryNode[] = [];
  let node = byId.get(tip);
  while (node) {
    line.push(node);
    const parent = byId.get(node.parent);
    node = parent?.variant === node.variant ? parent : undefined;
  }
  return line.reverse();
}

/** The step before, within the same variant; null at its root. */
export function parentOf(history: readonly HistoryNode[], id: number): HistoryNode | null {
  return lineTo(history, id).at(-2) ?? null;
}

export function nodeOf(history: readonly HistoryNode[], id: number): HistoryNode | null {
  return history.find((node) => node.id === id) ?? null;
}

/** The step after `id` on the line to `tip`, or null at its end. */
export function nextOnLine(history: readonly HistoryNode[], id: number, tip: number): HistoryNode | null {
  const line = lineTo(history, tip);
  const at = line.findIndex((node) => node.id === id);
  return at < 0 ? null : (line[at + 1] ?? null);
}

/** Ends of branches, oldest first. That a changed scenario departs from a node does not go on from it. */
export function tips(history: readonly HistoryNode[]): readonly HistoryNode[] {
  const variants = new Map(history.map((node) => [node.id, node.variant]));
  const parents = new Set(
    history.filter((node) => variants.get(node.parent) === node.variant).map((node) => node.parent),
  );
  return history.filter((node) => !parents.has(node.id));
}

/** The tip to keep: the old one while it still lies ahead of (or is) `node`; otherwise `node` starts a line of its own. */
export function tipAfter(history: readonly HistoryNode[], node: number, tip: number): number {
  return lineTo(history, tip).some((step) => step.id === node) ? tip : furthest(history, node);
}

/** The end reached from `node` by always taking the newest child. */
function furthest(history: readonly HistoryNode[], node: number): number {
  let at = node;
  const variant = nodeOf(history, node)?.variant;
  for (;;) {
    const children = history.filter((step) => step.parent === at && step.variant === variant);
    const newest = children[children.length - 1];
    if (!newest) return at;
    at = newest.id;
  }
}

/** Did this node follow the script or recorded path, rather than the reader's hand? */
export function wasPlanned(history: readonly HistoryNode[], node: HistoryNode): boolean {
  const parent = nodeOf(history, node.parent);
  return parent !== null && node.planned > parent.planned;
}
