/**
 * What a host needs for some requests only. null: not there yet; whoever holds the host brings it before such a request
 * comes (`late.ts`), or has it from the start (`host.ts`).
 */
import type { RuleBook } from '#protocol/rulebook.ts';
import type { explaining } from './explain/explaining.ts';
import type { measure } from './measure/measure.ts';
import type { explainInRun } from './measure/reason.ts';

export type Explaining = typeof explaining;

export interface Parts {
  readonly explaining: Explaining | null;
  readonly explainInRun: typeof explainInRun | null;
  readonly measure: typeof measure | null;
  /** Those that an id is looked up in. */
  readonly rulebooks: readonly RuleBook[];
}
