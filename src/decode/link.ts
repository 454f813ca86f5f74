/**
 * The text of a link and what it says: `1.` and the state as deflated JSON, base64url. Text from outside ends here: it is
 * measured before it is read, and what is not understood is named, never guessed.
 */
import * as v from 'valibot';
import type { Command } from '#protocol/command.ts';
import { MOST } from '#protocol/limits.ts';
import type { Edit, LinkState } from '#protocol/link.ts';
import { Count, Id, list, Whole } from './primitives.ts';

const Place = v.union([v.pipe(v.string(), v.maxLength(64)), Count]);
const Path = v.pipe(list(Place, 12), v.minLength(1));
const EditSchema = v.union([v.strictTuple([Path, v.unknown()]), v.strictTuple([Path])]);

const CommandSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('setIndexPrice'), contract: Count, price: Count }),
  v.strictObject({ kind: v.picklist(['deposit', 'withdraw']), account: Count, amount: Count }),
  v.strictObject({
    kind: v.literal('trade'),
    buyer: Count,
    seller: Count,
    contract: Count,
    lots: Count,
    price: Count,
  }),
  v.strictObject({ kind: v.literal('placeOrder'), account: Count, contract: Count, lots: Whole, price: Count }),
  v.strictObject({ kind: v.literal('cancelOrders'), account: Count, contract: Count }),
]);

const stepsOf = (line: readonly (number | readonly unknown[])[]): number =>
  line.reduce<number>((sum, step) => sum + (typeof step === 'number' ? step : 1), 0);

/** Steps taken: a number of planned ones, or the commands of one of the reader's own. */
export const lineOf = (entries: number, commands: number) =>
  v.pipe(
    list(v.union([Count, list(CommandSchema, commands)]), entries),
    v.check((line) => stepsOf(line) <= MOST.linkSteps, `at most ${MOST.linkSteps} steps`),
  );

export const Digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{1,64}$/));

/** Field by field, so that a bad one can be left out and named. */
const FIELDS = {
  preset: Id,
  rules: Id,
  policy: Id,
  edits: list(EditSchema, MOST.linkEdits),
  line: lineOf(MOST.linkEntries, MOST.linkCommands),
  event: Count,
  digest: Digest,
} as const;

/** Of a version that is not known here; too long, or unfolding to too much; not what a link looks like. */
export type Unread = 'version' | 'size' | 'damaged';

export type LinkRead =
  | { readonly ok: true; readonly state: LinkState; readonly ignored: readonly string[] }
  | { readonly ok: false; readonly why: Unread };

export async function writeLink(state: LinkState): Promise<string> {
  const { v: version, ...rest } = state;
  return `${version}.${await packed(JSON.stringify(rest))}`;
}

export async function readLink(text: string): Promise<LinkRead> {
  if (text.length > MOST.linkCharacters) return { ok: false, why: 'size' };
  const [, version, body] = /^(\d{1,3})\.([\w-]+)$/.exec(text) ?? [];
  if (version === undefined || body === undefined) return { ok: false, why: 'damaged' };
  if (version !== '1') return { ok: false, why: 'version' };
  const unpackedText = await unpacked(body);
  if (unpackedText === null) return { ok: false, why: 'damaged' };
  return readState(unpackedText);
}

function readState(text: string): LinkRead {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    return { ok: false, why: 'damaged' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { ok: false, why: 'damaged' };
  const given = new Map<string, unknown>(Object.entries(value));
  const ignored = [...given.keys()].filter((key) => !Object.hasOwn(FIELDS, key)).map((key) => key.slice(0, 32));

  function field<Key extends keyof typeof FIELDS>(key: Key): v.InferOutput<(typeof FIELDS)[Key]> | undefined {
    if (!given.has(key)) return undefined;
    const result = v.safeParse(FIELDS[key], given.get(key), { abortEarly: true });
    if (!result.success) ignored.push(key);
    return result.success ? (result.output as v.InferOutput<(typeof FIELDS)[Key]>) : undefined;
  }

  const [rules, policy, event, digest] = [field('rules'), field('policy'), field('event'), field('digest')];
  const state: LinkState = {
    v: 1,
    preset: field('preset') ?? '',
    edits: (field('edits') ?? []) as readonly Edit[],
    line: (field('line') ?? []) as readonly (number | readonly Command[])[],
    ...(rules === undefined ? {} : { rules }),
    ...(policy === undefined ? {} : { policy }),
    ...(event === undefined ? {} : { event }),
    ...(digest === undefined ? {} : { digest }),
  };
  return { ok: true, state, ignored };
}

async function packed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** null: it is not what `packed` writes, or unfolds to too much. */
async function unpacked(body: string): Promise<string | null> {
  try {
    const bytes = Uint8Array.from(atob(body.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
    const parts: BlobPart[] = [];
    let size = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return await new Blob(parts).text();
      size += value.length;
      if (size > MOST.linkBytes) {
        await reader.cancel();
        return null;
      }
      parts.push(value);
    }
  } catch {
    // Neither base64 nor deflate: every platform's decoder says so with an exception of its own kind.
    return null;
  }
}
