/** The scenario on screen as a file of its own, and whether two files say the same. */
import type { World } from '#protocol/frame.ts';
import type { ScenarioFile } from '#protocol/scenario.ts';

/**
 * Rule book included: one that was opened with another rule book than its own says so here, so that a change of something
 * else keeps it.
 */
export function presentScenario(world: World): ScenarioFile {
  const { scenario, rules } = world;
  return typeof scenario.rules === 'string' && scenario.rules !== rules.id
    ? { ...scenario, rules: rules.id }
    : scenario;
}

export const sameScenario = (a: ScenarioFile, b: ScenarioFile): boolean => scenarioText(a) === scenarioText(b);

/** As text, whatever the order of the fields. */
export const scenarioText = (scenario: ScenarioFile): string =>
  JSON.stringify(scenario, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
