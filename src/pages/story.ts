/**
 * What a page without scripts shows of a scenario: the engine is run when the site is built, and this is what it said.
 * Nothing is added up here but to choose the step that is drawn.
 */
import { rulebooks } from '#content/rulebooks/registry.ts';
import { canonicalAt84 } from '#content/scenarios/canonical.ts';
import { resolveRules } from '#decode/rulebook.ts';
import { decodeScenario } from '#decode/scenario.ts';
import { loadScenario } from '#engine/load/scenario.ts';
import type { EngineEvent } from '#protocol/event.ts';
import type { Frame, World } from '#protocol/frame.ts';
import type { Result } from '#protocol/result.ts';
import type { Refusal, ScenarioFile } from '#protocol/scenario.ts';
import { Session } from '#worker/session.ts';
import { makeVariant } from '#worker/variant.ts';

export interface Story {
  readonly world: World;
  /** The end of the step in which most was given up, or else most was lost; the start where nothing happened. */
  readonly frame: Frame;
  readonly events: readonly EngineEvent[];
  /** Of the whole run. */
  readonly result: Result;
}

/** The scenario with what is done to it: its own script or recorded path, else the gap of the first screen to 84. */
export function withShock(scenario: ScenarioFile): ScenarioFile {
  return scenario.script || scenario.path ? scenario : { ...scenario, script: canonicalAt84.script };
}

/** The same file comes out the same: it is run once for all the pages and languages that tell of it. */
const told = new WeakMap<ScenarioFile, Story>();

/**
 * Runs a scenario to the end of its plan.
 * @throws Error when it is refused, or its books do not balance
 */
export function storyOf(given: ScenarioFile): Story {
  const known = told.get(given);
  if (known) return known;
  const story = run(given);
  told.set(given, story);
  return story;
}

function run(given: ScenarioFile): Story {
  const { scenario } = accepted(given, decodeScenario(given));
  const { rules } = accepted(given, resolveRules(scenario.rules, undefined, rulebooks));
  const loaded = accepted(given, loadScenario(scenario, rules));
  const session = new Session(makeVariant(0, null, loaded, scenario, rules));
  for (let step = 0; step < loaded.plan.length; step += 1) {
    const refusal = session.advance();
    if (refusal) accepted(given, refusal);
  }
  const { result } = session.result();
  if (!result.books.balanced) throw new Error(`${given.id}: the books do not balance`);
  const node = worstStep(result);
  const frame = session.frameAt(0, { node, event: session.history()[node]?.events ?? 0 });
  return { world: session.world, frame, events: session.eventsAt(node), result };
}

function accepted<T extends { readonly ok: true }>({ id }: ScenarioFile, answer: T | Refusal): T {
  if (answer.ok) return answer;
  throw new Error(`${id}: ${answer.path}: found ${answer.found}, expected ${answer.expected}`);
}

/** From 1, as nodes of the line are numbered; 0: nobody was liquidated. */
function worstStep({ liquidations }: Result): number {
  const sums = new Map<number, { adl: number; loss: number }>();
  for (const { step, loss, paidBy } of liquidations) {
    const sum = sums.get(step) ?? { adl: 0, loss: 0 };
    sums.set(step, { adl: sum.adl + Number(paidBy.adl), loss: sum.loss + Number(loss) });
  }
  const [worst] = [...sums].sort(([, a], [, b]) => b.adl - a.adl || b.loss - a.loss);
  return worst?.[0] ?? 0;
}
