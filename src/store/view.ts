/**
 * How the reader looks at it: which scenario and contract, whose identity is lit, whether the stage plays and how fast.
 * Nothing here can change an outcome.
 *
 *   useView(v => …)          any selection of `ViewState`
 *   useHighlighted()         the account lit everywhere now (hovered or focused, else pinned), or null
 *   useLit(account)          is it this one? Rendered again only when that changes
 *   useMotion()              'full' | 'reduce' | 'none': what animations may do
 *   showMode(m)              the stage, or something to read; the address follows (`app/address.ts`)
 *   highlight(account|null)  on hover and focus; togglePin(account) on click
 *   selectContract(c), setSpeed(x), setMotion(m), setLocale(l)
 */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

export type Motion = 'full' | 'reduce' | 'none';
/** story: the events of the steps already taken; path: the recorded path, step after step. */
export type Playing = 'no' | 'story' | 'path';

/** What the live region should say next. `serial` grows, so that the same news twice is said twice. */
export interface Notice {
  readonly kind: 'committed' | 'stepped' | 'played' | 'loaded' | 'varied';
  readonly serial: number;
}

/** What fills the page. The stage keeps its state while another mode is read. */
export type Mode = 'stage' | 'learn' | 'rules' | 'evidence' | 'glossary';

export interface ViewState {
  readonly mode: Mode;
  /** Id of the scenario in the menu, or null for a file of the reader's own. */
  readonly scenario: string | null;
  readonly contract: number;
  readonly hovered: number | null;
  readonly pinned: number | null;
  readonly playing: Playing;
  readonly speed: number;
  /** Asked for by the address; null: whatever the system asks for. */
  readonly motion: Motion | null;
  readonly systemReducesMotion: boolean;
  readonly locale: string;
  readonly notice: Notice | null;
  /** The entry of the glossary that was asked for last. A new object each time, so that asking again goes there again. */
  readonly lookedUp: { readonly term: string } | null;
}

export const view = createStore<ViewState>()(() => ({
  mode: 'stage',
  scenario: null,
  contract: 0,
  hovered: null,
  pinned: null,
  playing: 'no',
  speed: 1,
  motion: null,
  systemReducesMotion: false,
  locale: 'en',
  notice: null,
  lookedUp: null,
}));

export const SPEEDS: readonly number[] = [0.5, 1, 2, 4];

export function useView<T>(select: (state: ViewState) => T): T {
  return useStore(view, select);
}

export function useHighlighted(): number | null {
  return useView((state) => state.hovered ?? state.pinned);
}

export function useLit(account: number): boolean {
  return useView((state) => (state.hovered ?? state.pinned) === account);
}

export function motionOf(state: ViewState): Motion {
  return state.motion ?? (state.systemReducesMotion ? 'reduce' : 'full');
}

export function useMotion(): Motion {
  return useView(motionOf);
}

export function showMode(mode: Mode): void {
  view.setState({ mode });
}

export function highlight(account: number | null): void {
  if (view.getState().hovered !== account) view.setState({ hovered: account });
}

export function togglePin(account: number): void {
  view.setState((state) => ({ pinned: state.pinned === account ? null : account }));
}

/** Keeps the account of this id lit; null: nobody. */
export function highlightById(id: string | null, accounts: readonly { readonly id: string }[] = []): void {
  const found = id === null ? -1 : accounts.findIndex((account) => account.id === id);
  view.setState({ hovered: null, pinned: found < 0 ? null : found });
}

export function selectContract(contract: number): void {
  view.setState({ contract });
}

export function setSpeed(speed: number): void {
  view.setState({ speed });
}

export function setMotion(motion: Motion | null): void {
  view.setState({ motion });
}

export function setLocale(locale: string): void {
  view.setState({ locale });
}

/** Goes to a term's entry in the glossary. */
export function lookUp(term: string): void {
  view.setState({ lookedUp: { term } });
  showMode('glossary');
}

export function announce(kind: Notice['kind']): void {
  view.setState((state) => ({ notice: { kind, serial: (state.notice?.serial ?? 0) + 1 } }));
}

/** Follows the system's wish for less motion from now on. Returns how to stop following. */
export function followSystemMotion(query: MediaQueryList): () => void {
  const follow = () => view.setState({ systemReducesMotion: query.matches });
  follow();
  query.addEventListener('change', follow);
  return () => query.removeEventListener('change', follow);
}
