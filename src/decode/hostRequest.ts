/**
 * Requests of a host page, undecoded: anything may come. What is not exactly a request is refused with the field, what was
 * found and what was expected; nothing of it is acted on. The JSON Schema that is published is made from these.
 */
import * as v from 'valibot';
import { LOCKS, MOMENTS, PARTS, THEMES } from '#protocol/embed.ts';
import {
  type ErrorCode,
  type HostRequest,
  MESSAGE_VERSION,
  PICTURE_FORMATS,
  PICTURES,
  type RequestType,
} from '#protocol/embedMessage.ts';
import { Count, Id, list } from './primitives.ts';
import { refusalOf } from './refusal.ts';

const LONGEST_PRICE = 32;
const MOST_NAMES = 32;

const message = <const Type extends RequestType, const Fields extends v.ObjectEntries>(type: Type, fields: Fields) =>
  v.strictObject({
    adlLab: v.literal(MESSAGE_VERSION),
    id: v.pipe(v.number(), v.safeInteger('a whole number'), v.minValue(1, 'a whole number of 1 or more')),
    type: v.literal(type),
    ...fields,
  });

/** Every message that a host may send over its port. */
export const HostRequestSchema = v.variant('type', [
  message('load', {
    // The id of one that ships, or a whole file: that is decoded where every file is.
    scenario: v.union([Id, v.looseObject({})]),
    rules: v.exactOptional(Id),
    policy: v.exactOptional(Id),
  }),
  message('set', {
    price: v.pipe(
      v.string(),
      v.maxLength(LONGEST_PRICE, `at most ${LONGEST_PRICE} characters`),
      v.regex(/^\d+(\.\d+)?$/, 'a plain decimal number as text, such as "84.5"'),
    ),
  }),
  message('play', {}),
  message('pause', {}),
  message('step', { by: v.exactOptional(v.picklist([1, -1]), 1) }),
  message('seek', { event: v.union([v.picklist(MOMENTS), Count]) }),
  message('seek', { step: v.union([Id, Count]) }),
  message('reset', { to: v.exactOptional(v.picklist(['author', 'factory']), 'author') }),
  message('hide', { parts: list(v.picklist(PARTS), MOST_NAMES) }),
  message('lock', { controls: list(v.picklist(LOCKS), MOST_NAMES) }),
  message('theme', { theme: v.picklist(['auto', ...THEMES]) }),
  message('lang', { lang: Id }),
  message('size', { auto: v.boolean() }),
  message('getState', {}),
  message('getResult', {}),
  message('getImage', {
    of: v.exactOptional(v.picklist(PICTURES), 'stage'),
    format: v.exactOptional(v.picklist(PICTURE_FORMATS), 'png'),
  }),
]);

/** Everything that can be asked, for `ready`. */
export const REQUESTS: readonly RequestType[] = [
  ...new Set(HostRequestSchema.options.map((option) => option.entries.type.literal)),
];

export type RequestRead =
  | { readonly ok: true; readonly id: number; readonly request: HostRequest }
  | { readonly ok: false; readonly id: number | null; readonly code: ErrorCode; readonly message: string };

/** @param last the highest id that was read before: a message comes once, and none comes before its elders */
export function readHostRequest(data: unknown, last: number): RequestRead {
  const read = v.safeParse(HostRequestSchema, data, { abortEarly: true });
  if (!read.success) {
    const [issue] = read.issues;
    const { path, found, expected } = refusalOf(issue);
    const code = path === 'type' ? 'unknown' : 'malformed';
    return { ok: false, id: idOf(data), code, message: `${path || 'message'}: found ${found}, expected ${expected}` };
  }
  const { adlLab: _, id, ...fields } = read.output;
  if (id <= last) return { ok: false, id, code: 'replayed', message: `id: found ${id}, expected more than ${last}` };
  const request: HostRequest =
    fields.type === 'theme' ? { type: 'theme', theme: fields.theme === 'auto' ? null : fields.theme } : fields;
  return { ok: true, id, request };
}

/** So that an error can be told to the one who asked. */
function idOf(data: unknown): number | null {
  const id = typeof data === 'object' && data !== null && 'id' in data ? data.id : null;
  return typeof id === 'number' && Number.isSafeInteger(id) ? id : null;
}
