/**
 * Exact decimal text for the eyes: whole amounts of the engine times a decimal unit, printed without ever passing through
 * a float. It formats; it decides nothing.
 */

/** units ÷ 10^scale, exactly. */
export interface Exact {
  readonly units: bigint;
  readonly scale: number;
}

/** Reads plain decimal text such as "0.001" or "-12.5". null: it is not that. */
export function exactOf(text: string): Exact | null {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text.trim());
  if (!match) return null;
  const [, sign, whole = '0', fraction = ''] = match;
  const units = BigInt(whole + fraction);
  return { units: sign === '-' ? -units : units, scale: fraction.length };
}

/** Fractional ticks (a bankruptcy price between two ticks) are kept to this many decimals of a tick. */
const FRACTION_DIGITS = 4;

/** A count of units (whole, or with a fraction of a tick) times the unit. null where the engine has no value (NaN). */
export function multiple(count: number, unit: string): Exact | null {
  const one = exactOf(unit);
  if (one === null || !Number.isFinite(count)) return null;
  if (Number.isSafeInteger(count)) return { units: BigInt(count) * one.units, scale: one.scale };
  const parts = Math.round(count * 10 ** FRACTION_DIGITS);
  return { units: BigInt(parts) * one.units, scale: one.scale + FRACTION_DIGITS };
}

/** Half away from zero. */
export function rounded({ units, scale }: Exact, places: number): Exact {
  if (scale <= places) return { units, scale };
  const divisor = 10n ** BigInt(scale - places);
  const size = units < 0n ? -units : units;
  const whole = (2n * size + divisor) / (2n * divisor);
  return { units: units < 0n ? -whole : whole, scale: places };
}

export interface Print {
  /** `always`: a plus before gains. Default: a minus only. */
  readonly sign?: 'always' | 'negative';
  /** Digits after the point: trailing zeros beyond these are dropped. Default 0. */
  readonly least?: number;
}

/** With separators between thousands and a true minus sign. */
export function printed({ units, scale }: Exact, { sign = 'negative', least = 0 }: Print = {}): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  let fraction = digits.slice(digits.length - scale);
  while (fraction.length > least && fraction.endsWith('0')) fraction = fraction.slice(0, -1);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const before = units < 0n ? '−' : sign === 'always' && units > 0n ? '+' : '';
  const point = fraction === '' ? '' : `.${fraction.padEnd(least, '0')}`;
  return `${before}${grouped}${point}`;
}

/** For programs: no separators, a hyphen for minus. */
export function plain(exact: Exact): string {
  return printed(exact).replaceAll(',', '').replace('−', '-');
}
