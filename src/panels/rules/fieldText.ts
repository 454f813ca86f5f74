/** Fields of a rule book as text that can be typed, and back. Shares are typed in per cent and kept in parts per million. */
import type { RuleField } from '#store/ruleForm.ts';
import * as format from '#ui/format.ts';
import type { Words } from '#ui/words.tsx';
import { isShare, percentOfPpm } from './sayings.ts';

const PERCENT = /^(-?)(\d{1,9})(?:[.,](\d{1,4}))?\s*%?$/;

/** "1.5" → 15000, exactly; text that is none stays text, which is refused where the rule book is read. */
export function ppmOfPercent(text: string): number | string {
  const match = PERCENT.exec(text);
  if (!match) return text;
  const [, sign, whole = '0', fraction = ''] = match;
  const ppm = Number(`${whole}${fraction.padEnd(4, '0')}`);
  return sign === '-' ? -ppm : ppm;
}

export function textOfField(field: Extract<RuleField, { of: 'number' | 'amount' }>): string {
  const { value } = field;
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return isShare(field.path) ? percentOfPpm(value).replaceAll(/[^\d.-]/g, '') : String(value);
}

const BETWEEN = /^a whole number from (-?\d+) to (-?\d+)$/;

/** A number as the engine found it, in the unit in which the field is typed. */
export function foundText(path: string, found: string, { t }: Words): string {
  return isShare(path) && /^-?\d{1,15}$/.test(found)
    ? t('rules.percent', { value: percentOfPpm(Number(found)) })
    : found;
}

/** What the engine allows, in the unit in which the field is typed; its own words where it names no two ends. */
export function rangeText(path: string, expected: string, words: Words): string {
  const match = BETWEEN.exec(expected);
  if (!match) return words.prose(expected);
  const shown = (text = '') => (isShare(path) ? foundText(path, text, words) : format.decimal(text, 0));
  return words.t('rules.range.between', { low: shown(match[1]), high: shown(match[2]) });
}
