/** Reads parts of an example, or says which part is not what its kind needs. */

import { type Fields, isFields, NotSupported } from './case.ts';
import { type Decimal, parseDecimal } from './decimal.ts';

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

const refuse = (name: string, value: unknown, wanted: string): never => {
  throw new NotSupported(`${name}: ${wanted} is needed, found ${shown(value)}`);
};

export function fieldsOf(value: unknown, name: string): Fields {
  return isFields(value) ? value : refuse(name, value, 'an object');
}

export function listOf(value: unknown, name: string): readonly unknown[] {
  return Array.isArray(value) ? value : refuse(name, value, 'a list');
}

export function textOf(value: unknown, name: string): string {
  return typeof value === 'string' ? value : refuse(name, value, 'text');
}

/** A whole number of JSON, exact. */
export function wholeOf(value: unknown, name: string): number {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : refuse(name, value, 'a whole number');
}

export function flagOf(value: unknown, name: string): boolean {
  if (value === undefined) return false;
  return typeof value === 'boolean' ? value : refuse(name, value, 'true or false');
}

/** Decimal text, or a number as JSON prints it. */
export function decimalOf(value: unknown, name: string): Decimal {
  const text = typeof value === 'number' ? String(value) : value;
  const parsed = typeof text === 'string' ? parseDecimal(text) : null;
  return parsed ?? refuse(name, value, 'a decimal number');
}

/** Every key of an object is one that the kind knows; another could change the answer. */
export function onlyKnows(fields: Fields, name: string, known: readonly string[]): void {
  for (const key of Object.keys(fields))
    if (!known.includes(key)) throw new NotSupported(`${name}.${key} is not known to this kind`);
}
