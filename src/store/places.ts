/**
 * Undo and redo of what the reader did: the places in the history tree that were left by a commit, a change or a reset.
 * Nothing is taken out of the tree; undoing is standing again where one stood before.
 */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { goTo } from './moves.ts';
import { pause } from './playback.ts';
import { session } from './session.ts';
import { announce } from './view.ts';

interface Place {
  readonly node: number;
  readonly event: number;
  readonly tip: number;
}

interface PlacesState {
  readonly past: readonly Place[];
  readonly future: readonly Place[];
}

/** Undo goes back this far. */
const MOST_PLACES = 100;

export const places = createStore<PlacesState>()(() => ({ past: [], future: [] }));

export function useCanUndo(): boolean {
  return useStore(places, ({ past }) => past.length > 0);
}

export function useCanRedo(): boolean {
  return useStore(places, ({ future }) => future.length > 0);
}

function here(): Place | null {
  const { settled, tip } = session.getState();
  return settled && { node: settled.cursor.node, event: settled.cursor.event, tip };
}

/** Remembers where the reader stands, before something is done that can be undone. Returns how to forget it again. */
export function leave(): () => void {
  const place = here();
  if (!place) return () => {};
  const before = places.getState();
  places.setState({ past: [...before.past, place].slice(-MOST_PLACES), future: [] });
  return () => places.setState(before);
}

export async function undo(): Promise<void> {
  const { past, future } = places.getState();
  const [place, now] = [past.at(-1), here()];
  if (!place || !now) return;
  places.setState({ past: past.slice(0, -1), future: [now, ...future] });
  await stand(place);
}

export async function redo(): Promise<void> {
  const { past, future } = places.getState();
  const [place, now] = [future[0], here()];
  if (!place || !now) return;
  places.setState({ past: [...past, now], future: future.slice(1) });
  await stand(place);
}

async function stand({ node, event, tip }: Place): Promise<void> {
  pause();
  session.setState({ tip });
  if (await goTo(node, event)) announce('stepped');
}

// Another scenario is another tree: nothing in it can be gone back to.
session.subscribe((state, before) => {
  if (state.history !== before.history && state.history.length === 1) places.setState({ past: [], future: [] });
});
