/**
 * Decimal text to whole numbers of a unit, exactly: "0.001" in units of "0.000001" is 1000, and "0.0005" in units of
 * "0.01" is refused rather than rounded. Digits are BigInt throughout; nothing here passes through a float.
 */

/** digits × 10^−scale. */
export interface DecimalValue {
  readonly digits: bigint;
  readonly scale: number;
}

/** Longest decimal text that is read; anything longer is past every range anyway. */
const LONGEST = 60;
const PLAIN = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Plain decimal text (no exponent, no separators, no plus sign) as digits and scale; null when it is anything else. */
export function parseDecimal(text: string): DecimalValue | null {
  if (text.length > LONGEST) return null;
  const match = PLAIN.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  const size = BigInt(whole + fraction);
  return { digits: sign === '-' ? -size : size, scale: fraction.length };
}

export type Units = { readonly ok: true; readonly value: bigint } | { readonly ok: false };

/** value ÷ unit when that is a whole number; unit > 0. */
export function wholeUnits(value: DecimalValue, unit: DecimalValue): Units {
  const numerator = value.digits * 10n ** BigInt(unit.scale);
  const denominator = unit.digits * 10n ** BigInt(value.scale);
  return numerator % denominator === 0n ? { ok: true, value: numerator / denominator } : { ok: false };
}

export const isSafe = (value: bigint): boolean =>
  value <= BigInt(Number.MAX_SAFE_INTEGER) && value >= BigInt(Number.MIN_SAFE_INTEGER);

/**
 * Decimal text as a whole number of `unit` (decimal text too): the one-call form for callers that hold two texts.
 * Null when either is no decimal, the unit is not above 0, the result is no whole number, or it is past 2^53.
 */
export function parseUnits(text: string, unit: string): number | null {
  const value = parseDecimal(text);
  const size = parseDecimal(unit);
  if (value === null || size === null || size.digits <= 0n) return null;
  const units = wholeUnits(value, size);
  return units.ok && isSafe(units.value) ? Number(units.value) : null;
}
