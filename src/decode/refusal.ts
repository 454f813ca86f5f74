/** Turns what the schema library says into our one refusal: path, what was found, what was expected. */
import type * as v from 'valibot';
import { MOST } from '#protocol/limits.ts';
import type { Refusal } from '#protocol/scenario.ts';
import { jsonBreak } from './jsonBreak.ts';

const refused = (path: string, found: string, expected: string): Refusal => ({ ok: false, path, found, expected });

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Text is parsed as JSON; anything else is handed on as it is. A list is no file of ours, though it is an object to JSON. */
export function parseText(input: unknown): { readonly ok: true; readonly value: unknown } | Refusal {
  const parsed = typeof input === 'string' ? parseJson(input) : { ok: true as const, value: input };
  return parsed.ok && Array.isArray(parsed.value) ? refused('', 'a list', 'an object') : parsed;
}

function parseJson(input: string): { readonly ok: true; readonly value: unknown } | Refusal {
  if (input.length > MOST.fileCharacters)
    return refused('', `${input.length} characters`, `at most ${MOST.fileCharacters} characters of JSON`);
  try {
    const value: unknown = JSON.parse(input);
    return { ok: true, value };
  } catch (error) {
    // Not JSON, or nested too deep for the parser: nothing else is thrown here.
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    if (input.trim() === '') return refused('', 'an empty text', 'JSON');
    const broken = jsonBreak(input);
    if (broken === null) return refused('', 'lists and objects nested too deep', 'JSON');
    const { line, column, found, expected } = broken;
    const there = found === null ? 'the end of the text' : found === '"' ? `'"'` : JSON.stringify(found);
    return refused(`line ${line}, column ${column}`, there, `JSON: ${expected}`);
  }
}

type Step = Pick<v.IssuePathItem, 'key'>;

/** accounts, 2, positions → `accounts[2].positions`. */
function pathText(steps: readonly Step[]): string {
  let text = '';
  for (const { key } of steps)
    if (typeof key === 'number') text += `[${key}]`;
    else text += text === '' ? cut(String(key)) : `.${cut(String(key))}`;
  return text;
}

const FOUND: Readonly<Record<string, string>> = {
  Object: 'an object',
  Array: 'a list',
  undefined: 'nothing',
};

const EXPECTED: Readonly<Record<string, string>> = {
  Object: 'an object',
  Array: 'a list',
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  '(string | Object)': 'text or an object',
};

const named = (names: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(names, key) ? names[key] : undefined;

/** ("a" | "b") → "a" or "b". */
const choices = (expected: string): string => expected.replaceAll(/[()]/g, '').replaceAll(' | ', ' or ');

/** How deep an issue lies: of several options of a union, the one that got furthest is the one that was meant. */
const depth = (issue: v.BaseIssue<unknown>): number => issue.path?.length ?? 0;

function innermost(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  if (issue.type !== 'union' || issue.issues === undefined) return issue;
  const [first, ...rest] = issue.issues;
  const best = rest.reduce((a, b) => (depth(b) > depth(a) ? b : a), first);
  return depth(best) > 0 || best.kind === 'validation' ? innermost(best) : issue;
}

export function refusalOf(issue: v.BaseIssue<unknown>): Refusal {
  const inner = innermost(issue);
  const steps = inner === issue ? (issue.path ?? []) : [...(issue.path ?? []), ...(inner.path ?? [])];
  const path = pathText(steps);
  if (inner.type === 'strict_object' && inner.path?.at(-1)?.origin === 'key')
    return inner.expected === 'never'
      ? refused(path, 'a field that is not known here', 'only fields of the schema')
      : refused(path, 'nothing', 'this field');
  const found = named(FOUND, inner.received) ?? cut(inner.received);
  if (inner.kind === 'validation') {
    // A failed pattern shows the pattern's words, a failed length the length.
    const shown = typeof inner.input === 'string' ? JSON.stringify(cut(inner.input)) : found;
    return refused(path, shown, inner.message);
  }
  const expected = inner.expected ?? '';
  return refused(path, found, named(EXPECTED, expected) ?? choices(expected));
}
