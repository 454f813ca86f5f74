/**
 * The form of a rule book, read off the schema that decodes it: which fields a slot has as it is set now, what each may
 * be, and the rule book with one of them changed. Ranges that depend on other slots are the engine's to say.
 */
import { decodeRuleBook, RuleBookSchema } from '#decode/rulebook.ts';
import type { RuleBook } from '#protocol/rulebook.ts';
import type { Refusal } from '#protocol/scenario.ts';

interface Place {
  /** Within the rule book: `closeOut.slicePpm`. */
  readonly path: string;
  /** May be none. */
  readonly nullable: boolean;
}

export type RuleField =
  /** `tagged`: each option is a strategy with parameters of its own. */
  | (Place & {
      readonly of: 'choice';
      readonly options: readonly string[];
      readonly tagged: boolean;
      readonly value: string | null;
    })
  /** `tagged`: there or not, with parameters of its own. */
  | (Place & { readonly of: 'flag'; readonly tagged: boolean; readonly value: boolean })
  | (Place & { readonly of: 'number'; readonly value: number | null })
  | (Place & { readonly of: 'amount'; readonly value: string | null });

/** The parts of a schema of `decode/` that a form needs, of whatever kind it is. */
interface Schema {
  readonly type: string;
  readonly key?: string;
  readonly literal?: unknown;
  readonly options?: readonly unknown[];
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly wrapped?: Schema;
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSchema = (value: unknown): value is Schema => isFields(value) && value.kind === 'schema';

const at = (value: unknown, name: string): unknown => (isFields(value) ? value[name] : undefined);

/** What a strategy is told by: `kind`, or `to`. */
const tagOf = (variant: Schema): string => variant.key ?? 'kind';

/** Options of a variant by their tag. */
function taggedOptions(variant: Schema): ReadonlyMap<string, Schema> {
  const tag = tagOf(variant);
  const found = (variant.options ?? []).filter(isSchema).map((option): [string, Schema] | null => {
    const literal = option.entries?.[tag]?.literal;
    return typeof literal === 'string' ? [literal, option] : null;
  });
  return new Map(found.filter((one) => one !== null));
}

function fieldsIn(schema: Schema, value: unknown, path: string, nullable = false): readonly RuleField[] {
  const place = { path, nullable };
  switch (schema.type) {
    case 'nullable':
      return schema.wrapped ? fieldsIn(schema.wrapped, value, path, true) : [];
    case 'picklist': {
      const options = (schema.options ?? []).map(String);
      return [{ ...place, of: 'choice', options, tagged: false, value: typeof value === 'string' ? value : null }];
    }
    case 'boolean':
      return [{ ...place, of: 'flag', tagged: false, value: value === true }];
    case 'exact_optional': {
      const inner = value === undefined || !schema.wrapped ? [] : fieldsIn(schema.wrapped, value, path);
      return [{ ...place, of: 'flag', tagged: true, value: value !== undefined }, ...inner];
    }
    case 'number':
      return [{ ...place, of: 'number', value: typeof value === 'number' ? value : null }];
    case 'string':
      return [{ ...place, of: 'amount', value: typeof value === 'string' ? value : null }];
    case 'variant': {
      const options = taggedOptions(schema);
      const kind = String(at(value, tagOf(schema)));
      const chosen = options.get(kind);
      const parameters = chosen ? entriesOf(chosen, value, path, tagOf(schema)) : [];
      const set = chosen ? kind : null;
      return [{ ...place, of: 'choice', options: [...options.keys()], tagged: true, value: set }, ...parameters];
    }
    case 'strict_object':
      return entriesOf(schema, value, path);
    default:
      return [];
  }
}

const entriesOf = (schema: Schema, value: unknown, path: string, but?: string): readonly RuleField[] =>
  Object.entries(schema.entries ?? {})
    .filter(([name]) => name !== but)
    .flatMap(([name, entry]) => fieldsIn(entry, at(value, name), `${path}.${name}`));

function schemaAt(path: string): Schema {
  return path.split('.').reduce<Schema>((schema, name) => schema.entries?.[name] ?? RuleBookSchema, RuleBookSchema);
}

/** @param slot such as `closeOut`, `adl.trigger` */
export function fieldsOf(rules: RuleBook, slot: string): readonly RuleField[] {
  const value = slot.split('.').reduce<unknown>(at, rules);
  return fieldsIn(schemaAt(slot), value, slot);
}

/** A strategy's own parameters when nobody has set them yet: the least that a range may begin with. */
function unset(schema: Schema): unknown {
  switch (schema.type) {
    case 'exact_optional':
      return schema.wrapped && unset(schema.wrapped);
    case 'strict_object':
      return Object.fromEntries(Object.entries(schema.entries ?? {}).map(([name, entry]) => [name, unset(entry)]));
    case 'number':
      return 1;
    case 'string':
      return '0';
    case 'boolean':
      return false;
    case 'picklist':
      return schema.options?.[0];
    default:
      return null;
  }
}

/** The strategy as a published rule book has it, so that its parameters are somebody's; else with the least of each. */
function strategy(slot: string, kind: string, published: readonly RuleBook[]): unknown {
  const schema = schemaAt(slot);
  const variant = schema.wrapped ?? schema;
  const tag = tagOf(variant);
  const values = published.map((rules) => slot.split('.').reduce<unknown>(at, rules));
  const known = values.find((value) => at(value, tag) === kind);
  if (known !== undefined) return known;
  const entries = Object.entries(taggedOptions(variant).get(kind)?.entries ?? {});
  return Object.fromEntries(entries.map(([name, entry]) => [name, name === tag ? kind : unset(entry)]));
}

/** `undefined` takes the field away. */
function withValue(whole: unknown, path: readonly string[], value: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (rest.length === 0 && value === undefined)
    return Object.fromEntries(Object.entries(isFields(whole) ? whole : {}).filter(([one]) => one !== name));
  return { ...(isFields(whole) ? whole : {}), [name]: withValue(at(whole, name), rest, value) };
}

/**
 * The rule book with one field set; refused when it is no rule book any more. Whether its slots contradict each other
 * now is the engine's to say.
 * @param published where a strategy that is chosen takes its parameters from
 */
export function withField(
  rules: RuleBook,
  field: Pick<RuleField, 'path'> & { readonly tagged?: boolean },
  value: string | number | boolean | null,
  published: readonly RuleBook[],
): { readonly ok: true; readonly rules: RuleBook } | Refusal {
  const { path, tagged = false } = field;
  const there = value === true ? unset(schemaAt(path)) : undefined;
  const set = !tagged || value === null ? value : typeof value === 'string' ? strategy(path, value, published) : there;
  return decodeRuleBook(withValue(rules, path.split('.'), set));
}

/** The slot as another rule book has it. */
export function withSlotOf(rules: RuleBook, slot: string, other: RuleBook): RuleBook {
  const path = slot.split('.');
  const decoded = decodeRuleBook(withValue(rules, path, path.reduce<unknown>(at, other)));
  return decoded.ok ? decoded.rules : rules;
}
