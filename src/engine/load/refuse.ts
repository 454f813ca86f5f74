/**
 * How loading says no. A refusal deep inside an account must leave through every caller at once, so it travels as an
 * exception of this one class, which `loadScenario` (and nobody else) turns into the `Refusal` that callers see.
 */
import type { Refusal } from '#protocol/scenario.ts';

class Refused extends Error {
  readonly refusal: Refusal;
  constructor(path: string, found: string, expected: string) {
    super(`${path}: found ${found}, expected ${expected}`);
    this.name = 'Refused';
    this.refusal = { ok: false, path, found, expected };
  }
}

export function refuse(path: string, found: string, expected: string): never {
  throw new Refused(path, found, expected);
}

/** Text as a person would quote it, cut when it is long. */
export const quoted = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Runs `work`; a refusal inside it becomes its result, anything else goes on up. */
export function orRefusal<T>(work: () => T): T | Refusal {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}
