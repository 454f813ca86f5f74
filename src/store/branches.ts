/**
 * The branches of the one history: which are kept (eight, the oldest unpinned dropped), which one is the ghost that the
 * present one is compared with, and what is remembered of each. Follows the session; moves nothing by itself.
 */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { HistoryNode } from '#protocol/message.ts';
import type { ScenarioFile } from '#protocol/scenario.ts';
import { lineTo, nodeOf, tips } from './line.ts';
import { type SessionState, session } from './session.ts';
import { view } from './view.ts';

export const MOST_BRANCHES = 8;

/** Mark by step, per contract. */
export type MarkPaths = readonly Float64Array[];

export interface BranchesState {
  readonly pinned: readonly number[];
  /** Ends that came to the same as a later one, account by account: not listed unless the reader stands there. */
  readonly folded: readonly number[];
  /** The node that the present line is compared with; null: none. */
  readonly ghost: number | null;
  readonly paths: ReadonlyMap<number, MarkPaths>;
  /** By variant, as far as the reader has been there. */
  readonly scenarios: ReadonlyMap<number, ScenarioFile>;
}

const nothing = (): BranchesState => ({
  pinned: [],
  folded: [],
  ghost: null,
  paths: new Map(),
  scenarios: new Map(),
});

export const branches = createStore<BranchesState>()(nothing);

export function useBranches<T>(select: (state: BranchesState) => T): T {
  return useStore(branches, select);
}

/** The ghost's mark path of one contract; null while there is none, or it was never seen. */
export function useGhostPath(contract: number): Float64Array | null {
  return useBranches(({ ghost, paths }) => (ghost === null ? null : (paths.get(ghost)?.[contract] ?? null)));
}

export function togglePinned(tip: number): void {
  branches.setState(({ pinned }) => ({
    pinned: pinned.includes(tip) ? pinned.filter((one) => one !== tip) : [...pinned, tip],
  }));
}

export function compareWith(node: number | null): void {
  branches.setState({ ghost: node });
}

/** The branch that another came to the same as. */
export function fold(tip: number): void {
  branches.setState(({ folded }) => ({ folded: [...folded, tip] }));
}

export interface Kept {
  readonly kept: readonly HistoryNode[];
  readonly dropped: readonly HistoryNode[];
}

/** Ends of branches to list, oldest first, and those for which there was no room. The present one is always kept. */
export function keptBranches(
  history: readonly HistoryNode[],
  tip: number,
  { pinned, folded }: Pick<BranchesState, 'pinned' | 'folded'>,
): Kept {
  const listed = tips(history).filter(({ id }) => id === tip || !folded.includes(id));
  const fixed = listed.filter(({ id }) => id === tip || pinned.includes(id));
  const free = listed.filter((one) => !fixed.includes(one));
  const room = Math.max(0, MOST_BRANCHES - fixed.length);
  const dropped = free.slice(0, Math.max(0, free.length - room));
  return { kept: listed.filter((one) => !dropped.includes(one)), dropped };
}

/** What to remember of the frame on screen, and what follows from the reader having come to another line. */
function follow(state: SessionState, before: SessionState): void {
  const { settled, history, tip, world } = state;
  if (!settled || !world || state.settled === before.settled) return;
  if (history.length === 1) {
    branches.setState(nothing());
  }
  const { node, event, events } = settled.cursor;
  const { paths, scenarios, ghost, pinned } = branches.getState();
  const at = nodeOf(history, node);
  const change: { -readonly [K in keyof BranchesState]?: BranchesState[K] } = {};
  if (at && !scenarios.has(at.variant)) change.scenarios = new Map(scenarios).set(at.variant, world.scenario);
  if (event === events && !paths.has(node)) {
    const wanted = new Set([...tips(history).map(({ id }) => id), ghost, node]);
    const kept = [...paths].filter(([id]) => wanted.has(id));
    change.paths = new Map([...kept, [node, settled.contracts.map(({ markPath }) => markPath)]]);
  }
  if (tip !== before.tip && history.length > 1) {
    const grown = lineTo(history, tip).some(({ id }) => id === before.tip);
    // A longer line is the same branch; another line leaves the old future behind as a ghost.
    if (grown) change.pinned = pinned.map((one) => (one === before.tip ? tip : one));
    else if (nodeOf(history, before.tip)) change.ghost = before.tip;
  }
  branches.setState(change);
}

/** Accounts may stand in other places in a changed scenario: who is lit is found again by id. */
function keepIdentity(state: SessionState, before: SessionState): void {
  if (state.world === before.world || !state.world || !before.world) return;
  const { pinned } = view.getState();
  const id = pinned === null ? null : before.world.accounts[pinned]?.id;
  const found = state.world.accounts.findIndex((account) => account.id === id);
  view.setState({ hovered: null, pinned: found < 0 ? null : found });
}

session.subscribe((state, before) => {
  keepIdentity(state, before);
  follow(state, before);
});
