/**
 * Single moves of the viewing cursor along the line of steps: to the next beat, to the one before, into the next step.
 * Each resolves when its frame is on screen. They neither pace nor pause: `travel.ts` and `playback.ts` do.
 */
import type { HistoryNode, Reply } from '#protocol/message.ts';
import { beatsOf } from './beats.ts';
import { answered, engine, show } from './engine.ts';
import { nextOnLine, nodeOf, parentOf, wasPlanned } from './line.ts';
import { session } from './session.ts';

export async function goTo(node: number, event?: number): Promise<boolean> {
  const request = event === undefined ? { kind: 'seek' as const, node } : { kind: 'seek' as const, node, event };
  return show(await answered(engine().ask(request)));
}

/** Stands at the first beat of a step; at its end when it has no story. */
export async function enter(node: number): Promise<boolean> {
  const opened = await answered(engine().ask({ kind: 'seek', node, event: 0 }));
  if (opened?.kind !== 'moved') return show(opened);
  return goTo(node, firstStop(opened));
}

function firstStop(opened: Extract<Reply, { kind: 'moved' }>): number | undefined {
  const beats = beatsOf(opened.events);
  const first = beats[0];
  return first && beats.length > 1 ? first.to + 1 : undefined;
}

/** Takes the next planned step (script or recorded path) and shows its end. */
async function takePlannedStep(): Promise<boolean> {
  return show(await answered(engine().ask({ kind: 'advance' })));
}

/** The next beat of this step, its end, the next step of the line, or the next planned one. False: nothing is ahead. */
export async function forward(pathStepsWhole: boolean): Promise<boolean> {
  const { settled, events, history, tip } = session.getState();
  if (!settled) return false;
  const { node, event } = settled.cursor;

  const beat = beatsOf(events).find(({ to }) => to + 1 > event);
  if (beat) return goTo(node, beat.to + 1);
  if (event < settled.cursor.events) return goTo(node);

  const ahead = nextOnLine(history, node, tip);
  if (ahead) return pathStepsWhole && wasPlanned(history, ahead) ? goTo(ahead.id) : enter(ahead.id);
  if (!plannedAhead(nodeOf(history, node))) return false;
  if (pathStepsWhole) return takePlannedStep();
  if (!(await takePlannedStep())) return false;
  const landed = session.getState().settled;
  return landed ? enter(landed.cursor.node) : false;
}

/** The beat before, or the end of the step before. False at the very beginning. */
export async function back(): Promise<boolean> {
  const { settled, events, history } = session.getState();
  if (!settled) return false;
  const { node, event } = settled.cursor;
  const before = beatsOf(events).filter(({ to }) => to + 1 < event);
  const last = before[before.length - 1];
  if (last) return goTo(node, last.to + 1);
  const parent = parentOf(history, node);
  return parent ? goTo(parent.id) : false;
}

/** Are there script or path steps that have not been taken from this node? */
export function plannedAhead(node: HistoryNode | null): boolean {
  const planned = session.getState().world?.plannedSteps ?? 0;
  return node !== null && node.planned < planned;
}

/** Is there anything to step forward to from where the cursor stands? */
export function somethingAhead(): boolean {
  const { settled, history, tip } = session.getState();
  if (!settled) return false;
  const { node, event, events } = settled.cursor;
  return event < events || nextOnLine(history, node, tip) !== null || plannedAhead(nodeOf(history, node));
}
