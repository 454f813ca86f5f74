/** Fields of a rule book as text that can be typed, and back. Shares are typed in per cent and kept in parts per million. */
import type { RuleField } from '#store/ruleForm.ts';
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
