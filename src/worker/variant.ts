/** One scenario as loaded: its world, its exchange, and what the page is told of it. A changed scenario is another one. */

import { Exchange } from '#engine/exchange.ts';
import type { Loaded } from '#engine/load/scenario.ts';
import type { World as WorldMessage } from '#protocol/frame.ts';
import type { RuleBook } from '#protocol/rulebook.ts';
import type { ScenarioFile } from '#protocol/scenario.ts';
import { worldMessage } from './world.ts';

export interface Variant {
  /** 0: the scenario that the reader opened. */
  readonly number: number;
  /** What was changed; null for the first. */
  readonly name: string | null;
  readonly loaded: Loaded;
  readonly scenario: ScenarioFile;
  readonly rules: RuleBook;
  readonly exchange: Exchange;
  readonly message: WorldMessage;
}

export function makeVariant(
  number: number,
  name: string | null,
  loaded: Loaded,
  scenario: ScenarioFile,
  rules: RuleBook,
): Variant {
  return {
    number,
    name,
    loaded,
    scenario,
    rules,
    exchange: new Exchange(loaded.world, loaded.state),
    message: worldMessage(loaded, scenario, rules),
  };
}
