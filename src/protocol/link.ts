/**
 * What a link carries: how the present state differs from a scenario that ships, what was done since, and the digest it
 * came to. Versioned: a link of any version ever published stays openable (`decode/link.ts` migrates it).
 */
import type { Command } from './command.ts';

/** A place in a scenario file: names of fields and numbers of entries. */
export type EditPath = readonly (string | number)[];

/** A changed value, or, with the path alone, a value that is gone. */
export type Edit = readonly [EditPath, unknown] | readonly [EditPath];

export interface LinkState {
  readonly v: 1;
  /** Id of the scenario that it differs from. */
  readonly preset: string;
  /** Id of a rule book instead of the scenario's own. */
  readonly rules?: string;
  /** Name of an allocation instead of the rule book's own: one of `POLICIES`. */
  readonly policy?: string;
  readonly edits: readonly Edit[];
  /** From the start: a number of planned steps taken, or the commands of a step of the reader's own. */
  readonly line: readonly (number | readonly Command[])[];
  /** Events of the last step that have happened; absent: all. */
  readonly event?: number;
  /** Of the engine after the last step. */
  readonly digest?: string;
}

/** A state that is too long for a link: the whole scenario, rule book included, and what was done since. */
export interface StateFile extends Pick<LinkState, 'line' | 'event' | 'digest'> {
  readonly state: 1;
  /** Undecoded: the engine's host decodes it and may refuse it. */
  readonly scenario: unknown;
}

/** Longest link text that is made; a longer state goes into a file. */
export const LONGEST_LINK = 1_900;
