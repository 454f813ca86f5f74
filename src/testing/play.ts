/** Plays a scenario with every invariant and the oracle on, after every step; the first breach throws. */
import { copyState, type State } from '#engine/account/state.ts';
import { eventAt } from '#engine/events.ts';
import { Exchange } from '#engine/exchange.ts';
import type { Breach } from '#engine/invariants/breach.ts';
import { factsBefore, watchStep } from '#engine/invariants/watch.ts';
import { checkStep, fullScan } from '#engine/invariants.ts';
import { loadScenario } from '#engine/load/scenario.ts';
import type { Command } from '#protocol/command.ts';
import type { DrawnScenario } from './arbitraries/worlds.ts';
import { watchCloses } from './oracle/closes.ts';
import { watchFees } from './oracle/fees.ts';
import { watchMargin } from './oracle/margin.ts';

export interface Opened {
  readonly exchange: Exchange;
  readonly plan: readonly (readonly Command[])[];
}

/** Loads the way every scenario is loaded. @throws Error when it is refused: what is drawn must be acceptable */
export function open(scenario: DrawnScenario): Opened {
  const loaded = loadScenario(scenario, scenario.rules);
  if (!loaded.ok) throw new Error(`refused: ${loaded.path}: found ${loaded.found}, expected ${loaded.expected}`);
  return { exchange: new Exchange(loaded.world, loaded.state), plan: loaded.plan.map(({ commands }) => commands) };
}

/** The commands of a step that the exchange does not refuse: a script is drawn without knowing what comes before. */
export const admitted = (exchange: Exchange, state: State, commands: readonly Command[]): readonly Command[] => {
  const accepted: Command[] = [];
  for (const command of commands) if (exchange.refusal(state, [...accepted, command]) === null) accepted.push(command);
  return accepted;
};

/** One step; what it breaks. */
function breachesOfStep(exchange: Exchange, state: State, commands: readonly Command[]): readonly Breach[] {
  const { world, log } = exchange;
  const before = factsBefore(state);
  exchange.step(state, commands);
  return [
    ...checkStep(before, world, state, log),
    ...watchStep(before, world, state, log, [watchFees, watchCloses, watchMargin]),
    ...fullScan(world, state),
  ];
}

const SHOWN = 150;

function demand(breaches: readonly Breach[], exchange: Exchange): void {
  if (breaches.length === 0) return;
  const lines = breaches.map(({ number, name, message }) => `invariant ${number} (${name}): ${message}`);
  for (let id = 0; id < Math.min(exchange.log.count, SHOWN); id++)
    lines.push(JSON.stringify(eventAt(exchange.log, id)));
  throw new Error(lines.join('\n'));
}

/** One step, checked. */
export function stepChecked(exchange: Exchange, state: State, commands: readonly Command[]): void {
  demand(breachesOfStep(exchange, state, commands), exchange);
}

/** All steps, checked; `after` sees each, with its log still there. Returns the final state. */
export function play(
  { exchange, plan }: Opened,
  after: (state: State, commands: readonly Command[]) => void = () => {},
): State {
  const state = copyState(exchange.initial);
  demand(fullScan(exchange.world, state), exchange);
  for (const planned of plan) {
    const commands = admitted(exchange, state, planned);
    stepChecked(exchange, state, commands);
    after(state, commands);
  }
  return state;
}
