/**
 * The two beginnings that a reader can go back to: the author's, which is what was opened, and the factory's, which is its
 * scenario as it ships. Both are places in the one history: nothing is taken out of it, and undo leads back.
 */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { World } from '#protocol/frame.ts';
import type { ScenarioFile } from '#protocol/scenario.ts';
import { answered, engine, show } from './engine.ts';
import { nodeOf } from './line.ts';
import { goTo } from './moves.ts';
import { leave } from './places.ts';
import { pause } from './playback.ts';
import { presentScenario, sameScenario } from './presentScenario.ts';
import { type SessionState, session, useSession } from './session.ts';
import { announce } from './view.ts';

interface Beginnings {
  /** The world as it was loaded; null: none is. */
  readonly root: World | null;
  readonly author: { readonly node: number; readonly event: number };
  /** The node of the scenario as it ships, once somebody went there. */
  readonly factory: number | null;
}

const beginnings = createStore<Beginnings>()(() => ({ root: null, author: { node: 0, event: 0 }, factory: null }));

session.subscribe((state, before) => {
  if (state.history === before.history || state.history.length !== 1) return;
  beginnings.setState({ root: state.world, author: { node: 0, event: 0 }, factory: null });
});

/** The world as it was loaded, whatever was changed since. */
export const openedWorld = (): World | null => beginnings.getState().root;

/** What was opened stands here: a link's steps, say, have been taken. */
export function beginHere(): void {
  const { settled } = session.getState();
  if (settled) beginnings.setState({ author: { node: settled.cursor.node, event: settled.cursor.event } });
}

const standsAt = ({ settled }: SessionState, { node, event }: Beginnings['author']) =>
  settled?.cursor.node === node && settled.cursor.event === event;

/** Is the reader where the author began? */
export function useAtAuthors(): boolean {
  const author = useStore(beginnings, (state) => state.author);
  return useSession((state) => standsAt(state, author));
}

/** The scenario that ships under the id of the one that was opened; null: none does, or the author began with just that. */
export function useFactory(presets: readonly ScenarioFile[]): ScenarioFile | null {
  return useStore(beginnings, ({ root, author }) => {
    const preset = presets.find(({ id }) => id === root?.scenario.id);
    return root && preset && (author.node !== 0 || !ships(root, preset)) ? preset : null;
  });
}

/** Compared once a world: a crowd is long, and hooks ask often. */
const compared = new WeakMap<World, boolean>();

function ships(root: World, preset: ScenarioFile): boolean {
  const same = compared.get(root) ?? sameScenario(presentScenario(root), preset);
  compared.set(root, same);
  return same;
}

export function useAtFactory(): boolean {
  const factory = useStore(beginnings, (state) => state.factory);
  return useSession(({ settled }) => settled?.cursor.node === factory);
}

/** @returns false when the history has been lost, and with it that place */
export async function goToAuthors(): Promise<boolean> {
  const { author } = beginnings.getState();
  if (!nodeOf(session.getState().history, author.node)) return false;
  return stand(author.node, author.event);
}

/** As it ships, at its start, with nothing done: a variant of its own where the author began with something else. */
export async function goToFactory(preset: ScenarioFile): Promise<boolean> {
  const { root, factory } = beginnings.getState();
  const known = factory ?? (root && ships(root, preset) ? 0 : null);
  if (known !== null && nodeOf(session.getState().history, known)) {
    beginnings.setState({ factory: known });
    return stand(known, 0);
  }
  pause();
  const forget = leave();
  // A variant does again what lies behind the reader: at the beginning, nothing.
  await goTo(0);
  const made = show(await answered(engine().ask({ kind: 'vary', scenario: preset, name: preset.name })));
  if (made) {
    beginnings.setState({ factory: session.getState().settled?.cursor.node ?? null });
    announce('varied');
  } else forget();
  return made;
}

async function stand(node: number, event: number): Promise<boolean> {
  pause();
  leave();
  session.setState({ tip: node });
  const stands = await goTo(node, event);
  if (stands) announce('stepped');
  return stands;
}
