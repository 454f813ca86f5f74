/** The fields of each message, read out of the schemas that decode and are published: the docs cannot say anything else. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { FrameMessageSchema } from '#decode/frameMessage.ts';
import { HostRequestSchema } from '#decode/hostRequest.ts';

type Schema = ReturnType<typeof toJsonSchema>;

export interface Field {
  readonly name: string;
  readonly optional: boolean;
  /** As a person would write the type. */
  readonly type: string;
}

export interface MessageFields {
  readonly type: string;
  readonly fields: readonly Field[];
}

/** In every message. */
const ENVELOPE = ['adlLab', 'id', 'type'];

export const requestFields = (): readonly MessageFields[] =>
  fieldsOf(toJsonSchema(HostRequestSchema, { typeMode: 'input' }));
export const replyFields = (): readonly MessageFields[] =>
  fieldsOf(toJsonSchema(FrameMessageSchema, { typeMode: 'input' }));

function fieldsOf({ oneOf, anyOf }: Schema): readonly MessageFields[] {
  return (oneOf ?? anyOf ?? []).map((one) => {
    if (typeof one === 'boolean') throw new TypeError('a message of any shape');
    const { properties = {}, required = [] } = one;
    const { type } = properties;
    if (typeof type !== 'object') throw new TypeError('a message without a type');
    return {
      type: String(type.const),
      fields: Object.entries(properties)
        .filter(([name]) => !ENVELOPE.includes(name))
        .map(([name, schema]) => ({ name, optional: !required.includes(name), type: typeOf(schema) })),
    };
  });
}

function typeOf(schema: Schema | boolean): string {
  if (typeof schema === 'boolean') return 'any';
  const { type, enum: values, const: value, anyOf, items, properties } = schema;
  if (value !== undefined) return literal(value);
  if (values) return values.map(literal).join(' | ');
  if (anyOf) return anyOf.map(typeOf).join(' | ');
  if (type === 'array') {
    const inner = typeof items === 'object' && !Array.isArray(items) ? typeOf(items) : 'any';
    return inner.includes(' ') ? `(${inner})[]` : `${inner}[]`;
  }
  const names = Object.keys(properties ?? {});
  if (type === 'object' && names.length > 0 && names.length <= MOST_NAMED) return `{${names.join(', ')}}`;
  return String(type);
}

/** A larger object has a schema of its own. */
const MOST_NAMED = 8;

const literal = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : String(value));
