/**
 * Requests of a host page, read by hand: they are few and flat, and the page that reads them has a weight to keep. Text
 * and lists are measured; whatever else a message carries is not looked at.
 */
import { LOCKS, MOMENTS, type MomentName, PARTS, THEMES } from '#protocol/embed.ts';
import { type HostRequest, MESSAGE_VERSION } from '#protocol/embedMessage.ts';

const PLAIN = ['play', 'pause', 'getState', 'getResult', 'getImage'] as const;

export type RequestRead =
  | { readonly ok: true; readonly id: string | number | null; readonly request: HostRequest }
  | {
      readonly ok: false;
      readonly id: string | number | null;
      readonly code: 'malformed' | 'unknown';
      readonly message: string;
    };

type Fields = Readonly<Record<string, unknown>>;

export function readHostRequest(data: unknown): RequestRead {
  if (typeof data !== 'object' || data === null) return malformed(null, 'an object');
  const fields: Fields = Object.fromEntries(Object.entries(data));
  const id =
    typeof fields.id === 'number' || (typeof fields.id === 'string' && fields.id.length <= 64) ? fields.id : null;
  if (fields.adlLab !== MESSAGE_VERSION) return malformed(id, `adlLab: ${MESSAGE_VERSION}`);
  const { type } = fields;
  if (typeof type !== 'string') return malformed(id, 'type: text');
  const request = Object.hasOwn(READERS, type) ? READERS[type as keyof typeof READERS](fields) : null;
  if (request === null) return { ok: false, id, code: 'unknown', message: `no such request: ${type.slice(0, 32)}` };
  return typeof request === 'string' ? malformed(id, request) : { ok: true, id, request };
}

const malformed = (id: string | number | null, expected: string): RequestRead => ({
  ok: false,
  id,
  code: 'malformed',
  message: `expected ${expected}`,
});

/** A request, or the words of what was expected. */
type Read = HostRequest | string;

const text = (value: unknown, longest: number): value is string => typeof value === 'string' && value.length <= longest;

const listOf = <T extends string>(value: unknown, allowed: readonly T[]): readonly T[] | null =>
  Array.isArray(value) && value.length <= 32 && value.every((one) => allowed.some((name) => name === one))
    ? allowed.filter((name) => value.includes(name))
    : null;

const READERS = {
  load: ({ scenario, rules, policy }: Fields): Read => {
    if (scenario === undefined) return 'scenario: an id or a scenario file';
    if (rules !== undefined && !text(rules, 64)) return 'rules: the id of a rule book';
    if (policy !== undefined && !text(policy, 64)) return 'policy: the name of an allocation';
    return {
      type: 'load',
      scenario,
      ...(rules === undefined ? {} : { rules }),
      ...(policy === undefined ? {} : { policy }),
    };
  },
  set: ({ price }: Fields): Read =>
    text(price, 32) && /^\d+(\.\d+)?$/.test(price) ? { type: 'set', price } : 'price: decimal text',
  step: ({ by = 1 }: Fields): Read => (by === 1 || by === -1 ? { type: 'step', by } : 'by: 1 or -1'),
  seek: ({ event }: Fields): Read =>
    isMoment(event) ? { type: 'seek', event } : `event: a number of 0 or more, or ${MOMENTS.join(', ')}`,
  reset: ({ to = 'author' }: Fields): Read =>
    to === 'author' || to === 'factory' ? { type: 'reset', to } : 'to: author or factory',
  hide: ({ parts }: Fields): Read => {
    const named = listOf(parts, PARTS);
    return named ? { type: 'hide', parts: named } : `parts: a list of ${PARTS.join(', ')}`;
  },
  lock: ({ controls }: Fields): Read => {
    const named = listOf(controls, LOCKS);
    return named ? { type: 'lock', controls: named } : `controls: a list of ${LOCKS.join(', ')}`;
  },
  theme: ({ theme }: Fields): Read => {
    const named = THEMES.find((one) => one === theme) ?? null;
    return named || theme === 'auto' ? { type: 'theme', theme: named } : `theme: auto, ${THEMES.join(', ')}`;
  },
  lang: ({ lang }: Fields): Read => (text(lang, 16) ? { type: 'lang', lang } : 'lang: a language tag'),
  size: ({ auto }: Fields): Read => (typeof auto === 'boolean' ? { type: 'size', auto } : 'auto: true or false'),
  ...(Object.fromEntries(PLAIN.map((type) => [type, (): Read => ({ type })])) as Record<
    (typeof PLAIN)[number],
    () => Read
  >),
};

/** Everything that can be asked, for `ready`. */
export const REQUESTS = Object.keys(READERS) as readonly HostRequest['type'][];

const isMoment = (value: unknown): value is MomentName | number =>
  MOMENTS.some((name) => name === value) || (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0);
