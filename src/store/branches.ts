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

/** What is remembered of the frame on screen: the scenario of its variant, and at the end of a step the mark's path. */
function remember({ settled, history, world }: SessionState): void {
  const at = settled && nodeOf(history, settled.cursor.node);
  if (!settled || !world || !at) return;
  const { node, event, events } = settled.cursor;
  const { paths, scenarios, ghost } = branches.getState();
  if (!scenarios.has(at.variant)) {
    branches.setState({ scenarios: new Map(scenarios).set(at.variant, world.scenario) });
  }
  if (event < events || paths.has(node)) return;
  const wanted = new Set([...tips(history).map(({ id }) => id), ghost, node]);
  const kept = [...paths].filter(([id]) => wanted.has(id));
  branches.setState({ paths: new Map([...kept, [node, settled.contracts.map(({ markPath }) => markPath)]]) });
}

/** A longer line is the same branch; coming to another line leaves the old future behind as a ghost. */
function followTip(history: readonly HistoryNode[], tip: number, before: number): void {
  if (lineTo(history, tip).some(({ id }) => id === before)) {
    branches.setState(({ pinned }) => ({ pinned: pinned.map((one) => (one === before ? tip : one)) }));
  } else if (nodeOf(history, before)) branches.setState({ ghost: before });
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
  if (state.history !== before.history && state.history.length === 1) branches.setState(nothing());
  else if (state.tip !== before.tip) followTip(state.history, state.tip, before.tip);
  if (state.settled !== before.settled) remember(state);
});
