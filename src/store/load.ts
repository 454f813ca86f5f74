/** Scenarios in and out. A scenario that is refused changes nothing but `session.refusal`. */
import type { ReplayFile } from '#protocol/message.ts';
import type { Result } from '#protocol/result.ts';
import type { ScenarioFile } from '#protocol/scenario.ts';
import { answered, engine, show } from './engine.ts';
import { lineTo } from './line.ts';
import { pause } from './playback.ts';
import { type SessionState, session } from './session.ts';
import { announce, view } from './view.ts';

/**
 * @param id of the menu's entry; null for a file of the reader's own
 * @param scenario undecoded, an object or the text of a file: the engine's host decodes it and may refuse it
 * @param rules a known rule book instead of the scenario's own
 */
export async function loadScenario(id: string | null, scenario: unknown, rules?: string): Promise<boolean> {
  pause();
  if (!show(await answered(engine().load(scenario, rules)))) {
    session.setState((state) => (state.world || state.status === 'failed' ? {} : { status: 'ready' }));
    return false;
  }
  view.setState({ scenario: id, contract: 0, hovered: null, pinned: null });
  announce('loaded');
  return true;
}

/** The result so far and the scenario that gives it, steps included; null when the engine could not say. */
export async function readResult(): Promise<{ readonly result: Result; readonly scenario: ScenarioFile } | null> {
  const reply = await answered(engine().ask({ kind: 'result' }));
  if (reply?.kind === 'resulted') return { result: reply.result, scenario: reply.scenario };
  show(reply);
  return null;
}

/** What reproduces the present state, for a bug report; null before anything was loaded. */
export function replayFile(state: SessionState): ReplayFile | null {
  if (state.fault?.replay) return state.fault.replay;
  if (!state.world || !state.settled) return null;
  const commands = lineTo(state.history, state.settled.cursor.node)
    .slice(1)
    .map((node) => node.commands);
  return { schema: 1, scenario: state.world.scenario, commands };
}

export function dismissRefusal(): void {
  session.setState({ refusal: null });
}

export function dismissFault(): void {
  session.setState({ fault: null });
}
