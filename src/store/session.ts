/**
 * What the page knows of the exchange: the world, the frame on screen, the events of its step, the tree of steps.
 * One write per frame; nothing here is computed from a frame (selectors do that), and no pacing lives here.
 *
 * Reading (hooks; each re-renders only when its own value changes):
 *   useSession(s => …)      any selection of `SessionState`
 *   useWorld()              World | null
 *   useFrame()              Frame | null: the frame on screen (preview, playback position, or settled)
 *   useEvents()             events of the frame's step (up to frame.cursor.event have happened)
 *   useGesture()            { contract, price } while the handle is held, else null
 *
 * Acting (plain functions, safe to call from event handlers; none throws):
 *   store/gesture.ts   grab(contract), previewPrice(contract, ticks), commitPrice(), cancelPreview()
 *   store/travel.ts    seek(node, event?), scrub(node, event), stepForward(), stepBack(), toStart(), toEnd(), chooseBranch(tip)
 *   store/playback.ts  togglePlay(), pause(), skipToEnd()
 *   store/load.ts      loadScenario(id, file, rules?), readResult(),
 *                      replayFile(state), dismissRefusal(), dismissFault()
 *   store/ask.ts       explain(quantity)
 *   store/commit.ts    commit(commands)
 *   store/view.ts      highlight(account | null), togglePin(account), selectContract(c), setSpeed(x)
 *
 * The handle: pointerdown → grab(c); every move → previewPrice(c, ticks) (clamped by the caller to world.contracts[c].axis);
 * pointerup or Enter → commitPrice(); Escape, pointercancel, blur → cancelPreview(). Keyboard arrows: previewPrice alone
 * (it grabs by itself when nothing is held). The value to show is gesture?.price ?? frame.contracts[c].index.
 */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { TransportName } from '#client/transport.ts';
import type { EngineEvent } from '#protocol/event.ts';
import type { Frame, World } from '#protocol/frame.ts';
import type { Fault, HistoryNode } from '#protocol/message.ts';
import type { Refusal } from '#protocol/scenario.ts';

export interface Gesture {
  readonly contract: number;
  /** The price under the finger, in ticks. */
  readonly price: number;
  /** The history node the handle was grabbed at; every preview is one step from it. */
  readonly node: number;
}

export interface SessionState {
  /** `loading` covers starting the engine; `failed`: nothing can be shown or recovered. */
  readonly status: 'loading' | 'ready' | 'failed';
  readonly transport: TransportName | null;
  readonly world: World | null;
  /** On screen now. */
  readonly frame: Frame | null;
  /** The last frame that was not a preview: what a cancelled gesture returns to. */
  readonly settled: Frame | null;
  readonly events: readonly EngineEvent[];
  readonly history: readonly HistoryNode[];
  /** The newest node of the line the reader is on; the cursor may stand behind it. */
  readonly tip: number;
  readonly gesture: Gesture | null;
  /** Why the last file, link or command was refused. What was on screen stays. */
  readonly refusal: Refusal | null;
  /** A bug or a crash. Shown with a file that reproduces it. */
  readonly fault: Fault | null;
}

export const session = createStore<SessionState>()(() => ({
  status: 'loading',
  transport: null,
  world: null,
  frame: null,
  settled: null,
  events: [],
  history: [],
  tip: 0,
  gesture: null,
  refusal: null,
  fault: null,
}));

export function useSession<T>(select: (state: SessionState) => T): T {
  return useStore(session, select);
}

export function useWorld(): World | null {
  return useSession((state) => state.world);
}

export function useFrame(): Frame | null {
  return useSession((state) => state.frame);
}

export function useEvents(): readonly EngineEvent[] {
  return useSession((state) => state.events);
}

export function useGesture(): Gesture | null {
  return useSession((state) => state.gesture);
}
