/** Ranges of a rule book's parameters; the refusals that `check.ts` collects. */
import { parseDecimal } from '../load/decimal.ts';
import { quoted, refuse } from '../load/refuse.ts';

export const MILLION = 1_000_000;

export function whole(path: string, value: number, low: number, high: number): void {
  if (!Number.isSafeInteger(value) || value < low || value > high)
    refuse(path, String(value), `a whole number from ${low} to ${high}`);
}

/** A limit that lets something through: more than 0; null: no limit. */
export function limit(path: string, text: string | null): void {
  amount(path, text);
  if (text !== null && parseDecimal(text)?.digits === 0n)
    refuse(path, quoted(text), 'an amount above 0, or null for no limit');
}

/** A least that is above its most contradicts it; both have been read as amounts. */
export function noMore(path: string, least: string, mostPath: string, most: string | null): void {
  const [low, high] = [parseDecimal(least), most === null ? null : parseDecimal(most)];
  if (low === null || high === null) return;
  if (low.digits * 10n ** BigInt(high.scale) > high.digits * 10n ** BigInt(low.scale))
    refuse(path, quoted(least), `no more than ${mostPath}, ${most}`);
}

/** Decimal text of 0 or more; null where the slot allows no limit. */
export function amount(path: string, text: string | null): void {
  if (text === null) return;
  const value = parseDecimal(text) ?? refuse(path, quoted(text), 'a plain decimal number as text, such as "100000"');
  if (value.digits < 0n) refuse(path, quoted(text), 'an amount of 0 or more');
}
