/**
 * A state that is too long for a link, as a file. It stands by itself: its scenario is whole, and is decoded where every
 * scenario is. What else of it is not understood is named and left out, as a link's is.
 */
import * as v from 'valibot';
import type { Command } from '#protocol/command.ts';
import { MOST } from '#protocol/limits.ts';
import type { StateFile } from '#protocol/link.ts';
import type { Refusal } from '#protocol/scenario.ts';
import { Digest, lineOf } from './link.ts';
import { Count } from './primitives.ts';
import { parseText } from './refusal.ts';

const FIELDS = { line: lineOf(MOST.steps, MOST.commandsOfStep), event: Count, digest: Digest } as const;

export type StateRead =
  | { readonly ok: true; readonly file: StateFile; readonly ignored: readonly string[] }
  | Refusal
  /** Another kind of file. */
  | null;

export function readStateFile(text: string): StateRead {
  const parsed = parseText(text);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'state')) return null;
  const given = new Map<string, unknown>(Object.entries(value));
  if (given.get('state') !== 1)
    return { ok: false, path: 'state', found: String(given.get('state')).slice(0, 20), expected: '1' };
  const known = ['state', 'scenario', ...Object.keys(FIELDS)];
  const ignored = [...given.keys()].filter((key) => !known.includes(key)).map((key) => key.slice(0, 32));

  function field<Key extends keyof typeof FIELDS>(key: Key): v.InferOutput<(typeof FIELDS)[Key]> | undefined {
    if (!given.has(key)) return undefined;
    const result = v.safeParse(FIELDS[key], given.get(key), { abortEarly: true });
    if (!result.success) ignored.push(key);
    return result.success ? (result.output as v.InferOutput<(typeof FIELDS)[Key]>) : undefined;
  }

  const [event, digest] = [field('event'), field('digest')];
  const file: StateFile = {
    state: 1,
    scenario: given.get('scenario'),
    line: (field('line') ?? []) as readonly (number | readonly Command[])[],
    ...(event === undefined ? {} : { event }),
    ...(digest === undefined ? {} : { digest }),
  };
  return { ok: true, file, ignored };
}
