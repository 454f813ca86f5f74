/**
 * A rule book as sentences: which sentence each slot says, with which values. It reads the data by its shape, as
 * `protocol/sentence.ts` names it, so a new strategy needs words and nothing here.
 */
import type { RuleBook } from '#protocol/rulebook.ts';
import * as format from '#ui/format.ts';
import type { Values, Words } from '#ui/words.tsx';

export interface Saying {
  /** `closeOut.soldIntoBook`: of the messages `rule.…` and `rule.short.…`. */
  readonly key: string;
  readonly values: Values;
  /** What the strategy was chosen with: the names of its choices, without its numbers. */
  readonly choices: readonly string[];
}

/** Digits of a decimal amount kept for the eye: rule books have no longer ones. */
const PLACES = 12;
/** Parts per million in one per cent, as a shift of the decimal point. */
const PERCENT_SHIFT = 4;

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isDecimal = (text: string): boolean => /^-?\d/.test(text);

/** 15000 → "1.5". */
export function percentOfPpm(ppm: number): string {
  const digits = String(Math.abs(ppm)).padStart(PERCENT_SHIFT + 1, '0');
  const fraction = digits.slice(-PERCENT_SHIFT).replace(/0+$/, '');
  const text = `${ppm < 0 ? '-' : ''}${digits.slice(0, -PERCENT_SHIFT)}${fraction === '' ? '' : `.${fraction}`}`;
  return format.decimal(text, PERCENT_SHIFT);
}

export const isShare = (name: string): boolean => /(^|\.)ppm$|Ppm$/.test(name);

/** A parameter as a sentence takes it: a share as per cent, `none`, the name of a choice. */
function valueText(name: string, value: unknown, words: Words): string | number {
  const { t, maybe } = words;
  if (typeof value === 'number') return isShare(name) ? t('rules.percent', { value: percentOfPpm(value) }) : value;
  if (typeof value === 'string')
    return isDecimal(value) ? format.decimal(value, PLACES) : (maybe(`rule.choice.${name}.${value}`) ?? value);
  if (Array.isArray(value)) return value.map((one) => valueText(name, one, words)).join(t('rules.then'));
  if (isFields(value)) return valueText(name, value.kind, words);
  return value === null ? 'none' : String(value);
}

const isChoice = (value: unknown): boolean => typeof value === 'string' || Array.isArray(value);

const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

function say(value: unknown, path: string, words: Words): readonly Saying[] {
  const name = path.slice(path.lastIndexOf('.') + 1);
  if (value === undefined || value === null || value === 0) return [{ key: `${path}.none`, values: {}, choices: [] }];
  if (typeof value === 'number') return [{ key: path, values: { value: valueText(name, value, words) }, choices: [] }];
  if (typeof value === 'string' && isDecimal(value))
    return [{ key: path, values: { value: valueText(name, value, words) }, choices: [] }];
  if (!isFields(value)) return [{ key: `${path}.${String(value)}`, values: {}, choices: [] }];
  const tag = value.kind ?? value.to;
  if (typeof tag !== 'string')
    return Object.entries(value).flatMap(([part, inner]) => say(inner, `${path}.${part}`, words));
  // As it is told, and as it stands in the data: `leverageIs` is what a sentence may turn on.
  const values = Object.entries(value).flatMap(([part, inner]) => [
    [part, valueText(part, inner, words)] as const,
    [`${part}Is`, String(inner)] as const,
  ]);
  const choices = Object.entries(value)
    .filter(([part, inner]) => inner !== tag && isChoice(inner) && words.maybe(`rule.choice.${part}.${firstOf(inner)}`))
    .map(([part, inner]) => String(valueText(part, inner, words)));
  return [{ key: `${path}.${tag}`, values: Object.fromEntries(values), choices }];
}

function valueAt(rules: RuleBook, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (isFields(value) ? value[name] : undefined), rules);
}

/** @param path of a slot, or of a part of one: `fund`, `fund.floor` */
export const sayingsOf = (rules: RuleBook, path: string, words: Words): readonly Saying[] =>
  say(valueAt(rules, path), path, words);

export const sentence = ({ key, values }: Saying, { maybe }: Words): string => maybe(`rule.${key}`, values) ?? key;

export const shortName = ({ key, values }: Saying, { maybe }: Words): string =>
  maybe(`rule.short.${key}`, values) ?? key;

/** The slot in a few words, of all its parts: `pro rata (size)`. */
export const inShort = (rules: RuleBook, path: string, words: Words): string =>
  words.list(
    sayingsOf(rules, path, words).map((saying) => {
      const name = shortName(saying, words);
      return saying.choices.length === 0 ? name : words.t('rules.with', { name, choices: words.list(saying.choices) });
    }),
  );

function same(a: unknown, b: unknown): boolean {
  if (!isFields(a) || !isFields(b)) return a === b;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => same(a[name], b[name]));
}

/** Do two rule books say the same in a slot? */
export const sameSlot = (a: RuleBook, b: RuleBook, path: string): boolean => same(valueAt(a, path), valueAt(b, path));
