/** Puts the stage of a lesson where a step wants it: loads the run's book, takes its steps, stands at the event. */
import type { EngineEvent } from '#protocol/event.ts';
import type { Knob, Moment } from '#protocol/lesson.ts';
import type { Run } from '#protocol/measure.ts';
import { answered, engine, show } from '../engine.ts';
import { vary } from '../lab.ts';
import { goTo } from '../moves.ts';
import { pause } from '../playback.ts';
import { session } from '../session.ts';
import { highlightById, view } from '../view.ts';

/** The newest wish wins: an older one stops at its next step. */
let turn = 0;
let present: { readonly run: Run; readonly world: object } | null = null;

/** False: another wish came meanwhile, or the engine refused. */
export async function stand(run: Run, moment: Moment, account: string | null): Promise<boolean> {
  turn += 1;
  const mine = turn;
  const isMine = () => mine === turn;
  pause();
  if (!(await taken(run, isMine)) || !isMine()) return false;
  const step = moment.step ?? run.steps.length;
  if (!(await goTo(step)) || !isMine()) return false;
  const event = eventOf(moment, session.getState().events);
  if (event !== null && (!(await goTo(step, event)) || !isMine())) return false;
  highlightById(account, session.getState().world?.accounts);
  return true;
}

/** The steps of a run are the first nodes of a fresh history; whatever the reader did since lies behind them. */
async function taken(run: Run, isMine: () => boolean): Promise<boolean> {
  if (present?.run === run && session.getState().world === present.world) {
    session.setState({ tip: run.steps.length });
    return true;
  }
  const scenario = run.steps.length === 0 ? run.scenario : { ...run.scenario, script: run.steps };
  if (!show(await answered(engine().load(scenario)))) return false;
  view.setState({ scenario: null, contract: 0, hovered: null, pinned: null });
  for (let step = 0; step < run.steps.length; step++) {
    if (!isMine() || !show(await answered(engine().ask({ kind: 'advance' })))) return false;
  }
  const { world } = session.getState();
  present = world && { run, world };
  return true;
}

function eventOf({ after, nth = 1 }: Moment, events: readonly EngineEvent[]): number | null {
  if (after === undefined) return null;
  const found = events.filter(({ kind }) => kind === after)[nth - 1];
  return found === undefined ? null : found.id + 1;
}

/** The knob's book as it stands; −1: a book that is not one of the knob's. */
export function knobAt({ options }: Knob, scenario: string | undefined): number {
  return options.findIndex((option) => option.scenario.id === scenario);
}

/** Another value of the knob: a branch in which the same steps are taken again. */
export function turnKnob(knob: Knob, at: number, name: string): Promise<boolean> {
  const option = knob.options[at];
  return option ? vary({ scenario: option.scenario, subject: knob.id, name }) : Promise.resolve(false);
}
