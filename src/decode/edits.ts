/**
 * The difference between two scenario files as a list of edits, and edits applied again. Paths come from outside: only
 * own fields are walked, and no path can reach a prototype.
 */
import type { Edit, EditPath } from '#protocol/link.ts';

const FORBIDDEN: ReadonlySet<unknown> = new Set(['__proto__', 'prototype', 'constructor']);

const isBranch = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What turns `from` into `to`. Lists of another length are replaced whole. */
export function editsBetween(from: unknown, to: unknown, path: EditPath = []): readonly Edit[] {
  if (Object.is(from, to)) return [];
  const lists = Array.isArray(from) && Array.isArray(to);
  const alike = isBranch(from) && isBranch(to) && Array.isArray(from) === Array.isArray(to);
  if (!alike || (lists && from.length !== to.length)) return to === undefined ? [[path]] : [[path, to]];
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return keys.flatMap((key) => editsBetween(own(from, key), own(to, key), [...path, lists ? Number(key) : key]));
}

/** A field may be called `toString`: what every object has is nobody's field. */
const own = (branch: Record<string, unknown>, key: string): unknown =>
  Object.hasOwn(branch, key) ? branch[key] : undefined;

/** A copy of `value` with the edits made; those whose path leads nowhere are given back. */
export function applyEdits(value: unknown, edits: readonly Edit[]): { value: unknown; ignored: readonly Edit[] } {
  const root = { value: structuredClone(value) };
  const ignored = edits.filter((edit) => !applied(root, ['value', ...edit[0]], edit));
  return { value: root.value, ignored };
}

function applied(root: Record<string, unknown>, path: EditPath, edit: Edit): boolean {
  if (path.some((key) => FORBIDDEN.has(key))) return false;
  let place: Record<string, unknown> = root;
  for (const key of path.slice(0, -1)) {
    const next = Object.hasOwn(place, key) ? place[key] : undefined;
    if (!isBranch(next)) return false;
    place = next;
  }
  const last = path.at(-1);
  if (last === undefined) return false;
  if (Array.isArray(place) && !(typeof last === 'number' && last >= 0 && last < place.length)) return false;
  if (edit.length === 1) delete place[last];
  else place[last] = edit[1];
  return true;
}

/** accounts, 2, cash → `accounts[2].cash`, as refusals write it. */
export function pathText(path: EditPath): string {
  return path.map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? key : `.${key}`)).join('');
}
