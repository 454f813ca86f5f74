/** Walks through a scenario and looks at chosen moments of it, the way a reader does. */
import { copyState, type State } from '#engine/account/state.ts';
import { Exchange } from '#engine/exchange.ts';
import type { ExplainView } from '#engine/explain/explain.ts';
import { loadScenario } from '#engine/load/scenario.ts';
import { Log } from '#engine/log.ts';
import type { RuleBook } from '#protocol/rulebook.ts';
import type { ScenarioFile } from '#protocol/scenario.ts';

/**
 * Looks at the scenario as loaded, then, in every planned step, after each number of events that `moments` names. Steps
 * whose commands are refused are left out. Throws when the scenario itself is refused.
 */
export function visit(
  scenario: ScenarioFile,
  rules: RuleBook,
  moments: (step: number, events: number) => readonly number[],
  look: (view: ExplainView) => void,
): void {
  const loaded = loadScenario(scenario, rules);
  if (!loaded.ok) throw new Error(`${loaded.path}: found ${loaded.found}, expected ${loaded.expected}`);
  const exchange = new Exchange(loaded.world, loaded.state);
  const view = (state: State, log: Log, events: number): ExplainView => ({
    world: loaded.world,
    state,
    log,
    events,
    contractText: scenario.contracts.map(({ tickSize, lotSize }) => ({ tickSize, lotSize })),
    atom: scenario.atom,
  });
  look(view(exchange.initial, new Log(), 0));
  let state = copyState(exchange.initial);
  loaded.plan.forEach(({ commands }, step) => {
    if (exchange.refusal(state, commands) !== null) return;
    const end = copyState(state);
    exchange.step(end, commands);
    for (const moment of moments(step, exchange.log.count))
      exchange.stepTo(state, commands, moment, (then, events) => look(view(then, exchange.log, events)));
    state = end;
  });
}
