/**
 * Pacing: plays beats and path steps one after the other, at the reader's speed, until it is told to stop. The engine
 * knows nothing of this; playing is a series of moves of the cursor.
 */
import { beatMs, beatsOf } from './beats.ts';
import { isLocked } from './lesson/staging.ts';
import { nodeOf } from './line.ts';
import { enter, forward, goTo, plannedAhead, somethingAhead } from './moves.ts';
import { session } from './session.ts';
import { announce, motionOf, view } from './view.ts';

/** A recorded path of quiet steps takes about this long at speed 1, each step between these two bounds, in ms. */
const PATH_MS = 45_000;
const PATH_STEP_MS = [60, 250] as const;
/** A step in which somebody was liquidated stands this many times as long. */
const LIQUIDATION_STANDS = 3;
/** A plan of no more steps than this is an author's script: each step tells its story, and stands this long at its end. */
const MOST_TOLD = 12;
const SCRIPT_STEP_MS = 1_000;
/** With reduced motion, playing is a series of cuts no faster than this. */
const SLOWEST_CUT_MS = 1_500;

/** Each run of the player has a number; a run that is no longer the newest stops by itself. */
let run = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

export function pause(): void {
  run += 1;
  clearTimeout(timer);
  if (view.getState().playing !== 'no') view.setState({ playing: 'no' });
}

/** Goes on from where the cursor stands; from the start of the last step when nothing is ahead. */
function play(): void {
  void start();
}

async function start(): Promise<void> {
  const { settled, history, tip } = session.getState();
  if (!settled) return;
  const mine = begin(plannedAhead(nodeOf(history, tip)) ? 'path' : 'story');
  if (somethingAhead()) await forward(!tellsEachStep());
  else await enter(settled.cursor.node);
  await goOn(mine, null);
}

export function togglePlay(): void {
  if (isLocked('timeline')) return;
  if (view.getState().playing === 'no') play();
  else pause();
}

/** After a commit: the story of the step, from its first beat, as far as the wish for motion allows. */
export async function playCommitted(node: number): Promise<void> {
  const motion = motionOf(view.getState());
  if (motion === 'none') return;
  if (beatsOf(session.getState().events).length < 2) return;
  if (motion === 'reduce') {
    await enter(node);
    return;
  }
  const mine = begin('story');
  await enter(node);
  await goOn(mine, node);
}

/** Stops playing and shows how the step ended. */
export async function skipToEnd(): Promise<void> {
  pause();
  const cursor = session.getState().settled?.cursor;
  if (cursor && cursor.event < cursor.events) await goTo(cursor.node);
}

function begin(playing: 'story' | 'path'): number {
  pause();
  view.setState({ playing });
  return run;
}

/** @param until the step to stop at the end of; null: as far as there is anything */
async function goOn(mine: number, until: number | null): Promise<void> {
  while (mine === run) {
    await standing();
    if (mine !== run) return;
    const cursor = session.getState().settled?.cursor;
    const over = until !== null && cursor?.node === until && cursor.event >= cursor.events;
    if (over || !(await forward(!tellsEachStep()))) {
      if (mine !== run) return;
      pause();
      announce('played');
      return;
    }
  }
}

/** A short script is told beat by beat; a recorded path of hundreds of steps is walked step by step. */
function tellsEachStep(): boolean {
  return (session.getState().world?.plannedSteps ?? 0) <= MOST_TOLD;
}

function standing(): Promise<void> {
  const ms = standMs() / view.getState().speed;
  const least = motionOf(view.getState()) === 'full' ? 0 : SLOWEST_CUT_MS;
  return new Promise((resolve) => {
    timer = setTimeout(resolve, Math.max(ms, least));
  });
}

function standMs(): number {
  const { settled, events, world } = session.getState();
  if (!settled || settled.cursor.event < settled.cursor.events || view.getState().playing === 'story') {
    return beatMs(beatsOf(events).length);
  }
  const [shortest, longest] = PATH_STEP_MS;
  if (tellsEachStep()) return SCRIPT_STEP_MS;
  const quiet = Math.min(longest, Math.max(shortest, PATH_MS / (world?.plannedSteps || 1)));
  return settled.liquidations.length > 0 ? LIQUIDATION_STANDS * quiet : quiet;
}
