/** From the text of a scenario file to an exchange ready to run its planned steps; every refusal comes before the first. */
import { rulebooks } from '#content/rulebooks/registry.ts';
import { resolveRules } from '#decode/rulebook.ts';
import { decodeScenario } from '#decode/scenario.ts';
import { copyState } from '#engine/account/state.ts';
import { Exchange } from '#engine/exchange.ts';
import type { Directory } from '#engine/load/directory.ts';
import { type Loaded, loadScenario } from '#engine/load/scenario.ts';
import type { Command } from '#protocol/command.ts';
import type { RuleBook } from '#protocol/rulebook.ts';
import type { Refusal, ScenarioFile } from '#protocol/scenario.ts';

export interface Opened {
  readonly ok: true;
  readonly scenario: ScenarioFile;
  readonly rules: RuleBook;
  readonly exchange: Exchange;
  readonly directory: Directory;
  readonly steps: readonly (readonly Command[])[];
}

/**
 * A script may ask for what its own earlier steps made impossible (money already spent); only a run shows that, so the
 * script is run once here. A recorded path only sets prices, which loading has checked.
 */
function scriptRefusal(exchange: Exchange, loaded: Loaded): Refusal | null {
  const state = copyState(exchange.initial);
  for (const [row, { commands, bar }] of loaded.plan.entries()) {
    if (bar >= 0) return null;
    const refusal = exchange.refusal(state, commands);
    if (refusal !== null) return { ...refusal, path: refusal.path.replace(/^commands/, `script[${row}]`) };
    exchange.step(state, commands);
  }
  return null;
}

/** @param rulesId a known rule book to use instead of the scenario's */
export function openScenario(text: string, rulesId: string | undefined): Opened | Refusal {
  const decoded = decodeScenario(text);
  if (!decoded.ok) return decoded;
  const { scenario } = decoded;
  const resolved = resolveRules(scenario.rules, rulesId, rulebooks);
  if (!resolved.ok) return resolved;
  const loaded = loadScenario(scenario, resolved.rules);
  if (!loaded.ok) return loaded;
  const exchange = new Exchange(loaded.world, loaded.state);
  const refusal = scriptRefusal(exchange, loaded);
  if (refusal !== null) return refusal;
  const steps = loaded.plan.map(({ commands }) => commands);
  return { ok: true, scenario, rules: resolved.rules, exchange, directory: loaded.directory, steps };
}
