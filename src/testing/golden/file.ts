/** A file of worked examples: read, run, counted. */
import { type Fields, type GoldenCase, isFields, NotSupported, type Outcome } from './case.ts';
import { kindOf } from './kinds.ts';

export interface Reported {
  readonly id: string;
  readonly kind: string;
  readonly outcome: Outcome;
}

export type ReadFile =
  | { readonly ok: true; readonly cases: readonly unknown[]; readonly file: Fields }
  | { readonly ok: false; readonly found: string };

/** A file is an object with a list of cases; anything else is unreadable, and `found` says what it is. */
export function readGoldenFile(text: string): ReadFile {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return { ok: false, found: `text that is no JSON (${error instanceof Error ? error.message : String(error)})` };
  }
  if (!isFields(parsed)) return { ok: false, found: 'no object with a list "cases"' };
  const { cases, ...file } = parsed;
  if (!Array.isArray(cases)) return { ok: false, found: 'an object without a list "cases"' };
  return { ok: true, cases, file };
}

const notSupported = (reason: string): Outcome => ({ verdict: 'notSupported', reason });

/**
 * Runs one case. What cannot be told in the engine's terms is not supported, with the reason; an engine that throws
 * differs from whatever was expected.
 */
export function runCase(value: unknown, file: Fields, place = 0): Reported {
  const fields = isFields(value) ? value : {};
  const id = typeof fields.id === 'string' || typeof fields.id === 'number' ? String(fields.id) : `cases[${place}]`;
  const kind = typeof fields.kind === 'string' ? fields.kind : '';
  return { id, kind, outcome: outcomeOfCase(fields, { id, kind, file }) };
}

function outcomeOfCase(fields: Fields, { id, kind, file }: Pick<GoldenCase, 'id' | 'kind' | 'file'>): Outcome {
  const { inputs, expected, tolerance = null } = fields;
  if (kind === '') return notSupported('a case without a kind');
  const run = kindOf(kind);
  if (run === undefined) return notSupported(`no kind ${kind}`);
  if (!isFields(inputs) || !isFields(expected)) return notSupported('a case needs inputs and expected');
  if (Object.keys(expected).length === 0) return notSupported('nothing is expected');
  if (tolerance !== null && !(typeof tolerance === 'number' && tolerance >= 0))
    return notSupported(`tolerance: a number of 0 or more is needed, found ${JSON.stringify(tolerance)}`);
  try {
    const named = typeof fields.venue === 'string' ? { venue: fields.venue } : {};
    return run({ id, kind, ...named, inputs, expected, tolerance, file });
  } catch (error) {
    if (error instanceof NotSupported) return notSupported(error.message);
    return { verdict: 'differ', expected, actual: { threw: String(error) } };
  }
}
