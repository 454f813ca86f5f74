/** The reader moves the cursor by hand: every such move stops the player first. */
import { answered, engine, show } from './engine.ts';
import { isLocked } from './lesson/staging.ts';
import { lineTo } from './line.ts';
import { back, forward, goTo } from './moves.ts';
import { pause } from './playback.ts';
import { session } from './session.ts';
import { announce } from './view.ts';

/** After `event` events of that node's step; at its end when absent. */
export async function seek(node: number, event?: number): Promise<void> {
  if (isLocked('timeline')) return;
  pause();
  if (await goTo(node, event)) announce('stepped');
}

/** As `seek`, for a finger moving along the timeline: newest wins, and nothing is said until it rests. */
export async function scrub(node: number, event: number): Promise<void> {
  if (isLocked('timeline')) return;
  pause();
  show(await answered(engine().scrub(node, event)));
}

export async function stepForward(): Promise<void> {
  if (isLocked('timeline')) return;
  pause();
  if (await forward(false)) announce('stepped');
}

export async function stepBack(): Promise<void> {
  if (isLocked('timeline')) return;
  pause();
  if (await back()) announce('stepped');
}

export async function toStart(): Promise<void> {
  const { history, tip } = session.getState();
  const root = lineTo(history, tip)[0];
  if (root) await seek(root.id);
}

export async function toEnd(): Promise<void> {
  await seek(session.getState().tip);
}

/** Stands on another branch, at its end. */
export async function chooseBranch(tip: number): Promise<void> {
  session.setState({ tip });
  await seek(tip);
}
