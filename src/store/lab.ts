/**
 * The lab: a changed scenario becomes a named branch in which the same steps are taken again. Keeps why the engine
 * refused a change, beside which control it belongs, and what the scenario was when it was opened.
 */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { World } from '#protocol/frame.ts';
import type { HistoryNode } from '#protocol/message.ts';
import type { Refusal, ScenarioFile } from '#protocol/scenario.ts';
import { askCompare } from './ask.ts';
import { goToAuthors, goToFactory } from './beginnings.ts';
import { branches, compareWith, fold } from './branches.ts';
import { closedAlike } from './closedAlike.ts';
import { answered, engine, show } from './engine.ts';
import { lineTo, nodeOf, parentOf } from './line.ts';
import { goTo } from './moves.ts';
import { leave } from './places.ts';
import { pause } from './playback.ts';
import { scenarioText } from './presentScenario.ts';
import { session } from './session.ts';
import { announce } from './view.ts';

export interface Variation {
  readonly scenario: ScenarioFile;
  /** What was changed: a later change of the same takes the earlier's place in the name. */
  readonly subject: string;
  readonly name: string;
}

interface Part {
  readonly subject: string;
  readonly name: string;
}

interface LabState {
  readonly open: boolean;
  readonly busy: boolean;
  readonly refused: { readonly subject: string; readonly refusal: Refusal } | null;
  /** The world as it was opened. */
  readonly author: World | null;
  /** What each variant's name is made of. */
  readonly parts: ReadonlyMap<number, readonly Part[]>;
  /** The last change came to the same, event by event and account by account. */
  readonly same: boolean;
}

export const lab = createStore<LabState>()(() => ({
  open: false,
  busy: false,
  refused: null,
  author: null,
  parts: new Map(),
  same: false,
}));

/** A name says at most this many changes; the rest is counted by whoever shows it. */
const MOST_PARTS = 3;

export function useLab<T>(select: (state: LabState) => T): T {
  return useStore(lab, select);
}

export function openLab(open: boolean): void {
  lab.setState({ open });
}

export function dismissLabRefusal(): void {
  if (lab.getState().refused) lab.setState({ refused: null });
}

/** Makes the branch. False: refused, and everything on screen is as it was. */
export async function vary({ scenario, subject, name }: Variation): Promise<boolean> {
  if (lab.getState().busy || !session.getState().world) return false;
  lab.setState({ busy: true, refused: null, same: false });
  try {
    return await run(scenario, subject, name);
  } finally {
    lab.setState({ busy: false });
  }
}

async function run(scenario: ScenarioFile, subject: string, name: string): Promise<boolean> {
  pause();
  await standAtEnd();
  const { history, settled } = session.getState();
  const left = settled && nodeOf(history, settled.cursor.node);
  if (!left) return false;
  const forget = leave();
  const known = sameElsewhere(history, left, scenario);
  if (known?.id === left.id) {
    forget();
    return true;
  }
  if (known) {
    session.setState({ tip: known.id });
    await goTo(known.id);
    compareWith(left.id);
    return true;
  }
  const before = lab.getState().parts.get(left.variant) ?? (left.variant === 0 ? [] : partsOf(history, left));
  const parts = [...before.filter((part) => part.subject !== subject), { subject, name }];
  const reply = await answered(engine().ask({ kind: 'vary', scenario, name: nameOf(parts) }));
  if (reply?.kind === 'refused') {
    forget();
    lab.setState({ refused: { subject, refusal: reply.refusal } });
    return false;
  }
  if (reply?.kind !== 'moved' || !show(reply)) {
    forget();
    show(reply);
    return false;
  }
  const made = nodeOf(reply.history, reply.frame.cursor.node);
  if (made) lab.setState((state) => ({ parts: new Map(state.parts).set(made.variant, parts) }));
  compareWith(left.id);
  if (made) await foldIfSame(left, made);
  announce('varied');
  return true;
}

/** The end of the step that the reader looks at: from there the host takes the steps again. */
async function standAtEnd(): Promise<void> {
  const { settled, history } = session.getState();
  if (!settled) return;
  const { node, event, events } = settled.cursor;
  if (event === events) return;
  const parent = event === 0 ? parentOf(history, node) : null;
  await goTo(parent ? parent.id : node);
}

function nameOf(parts: readonly Part[]): string {
  const names = parts.map((part) => part.name);
  const shown = names.slice(-MOST_PARTS).join(', ');
  return names.length > MOST_PARTS ? `${shown} +${names.length - MOST_PARTS}` : shown;
}

/** After a restart the parts are forgotten and the names are not. */
function partsOf(history: readonly HistoryNode[], node: HistoryNode): readonly Part[] {
  const name = lineTo(history, node.id)[0]?.name;
  return name ? [{ subject: '', name }] : [];
}

/** The end of the same steps in a variant that already is this scenario. */
function sameElsewhere(
  history: readonly HistoryNode[],
  left: HistoryNode,
  scenario: ScenarioFile,
): HistoryNode | undefined {
  const text = scenarioText(scenario);
  const steps = stepsTo(history, left.id);
  const { scenarios } = branches.getState();
  const same = new Set([...scenarios].filter(([, one]) => scenarioText(one) === text).map(([variant]) => variant));
  if (same.size === 0) return undefined;
  return history.find(
    (node) => same.has(node.variant) && node.step === left.step && stepsTo(history, node.id) === steps,
  );
}

const stepsTo = (history: readonly HistoryNode[], node: number): string =>
  JSON.stringify(
    lineTo(history, node)
      .slice(1)
      .map(({ commands }) => commands),
  );

/** A change that changed nothing, to the last event and account, is not kept beside what it was made from. */
async function foldIfSame(left: HistoryNode, made: HistoryNode): Promise<void> {
  if (left.step === 0 || left.digest !== made.digest) return;
  const rows = await askCompare(made.id, left.id);
  const same = rows?.every((row) => row.equity === row.againstEquity && closedAlike(row));
  if (!same) return;
  lab.setState({ same: true });
  fold(left.id);
  compareWith(null);
}

/** Back to how it was opened. The way back is undo. */
export async function resetToAuthor(): Promise<void> {
  lab.setState({ refused: null, same: false });
  await goToAuthors();
  compareWith(null);
}

/** Back to the scenario as it ships, nothing done. The way back is undo. */
export async function resetToFactory(preset: ScenarioFile): Promise<void> {
  lab.setState({ refused: null, same: false });
  await goToFactory(preset);
  compareWith(null);
}

session.subscribe((state, before) => {
  if (state.history === before.history || state.history.length !== 1) return;
  lab.setState({ author: state.world, parts: new Map(), refused: null, same: false });
});
