/** Decimal numbers as digits and scale, exact: what the examples are written in. */

/** digits × 10^−scale, scale >= 0. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

const PLAIN = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i;

/** Without trailing zeros: the fewest decimals that write the number. */
export function trimmed({ digits, scale }: Decimal): Decimal {
  let left = scale;
  let rest = digits;
  while (left > 0 && rest % 10n === 0n) {
    rest /= 10n;
    left -= 1;
  }
  return { digits: rest, scale: left };
}

/** Plain or exponent form, trimmed; null for anything else. */
export function parseDecimal(text: string): Decimal | null {
  const match = PLAIN.exec(text.trim());
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const size = BigInt(whole + fraction);
  const digits = sign === '-' ? -size : size;
  const scale = fraction.length - Number(exponent);
  if (Math.abs(scale) > 200) return null;
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : trimmed({ digits, scale });
}

/** Digits at a finer scale; RangeError when the scale is coarser than the number's own. */
export function atScale({ digits, scale }: Decimal, finer: number): bigint {
  if (finer < scale) throw new RangeError(`${scale} decimals do not fit ${finer}`);
  return digits * 10n ** BigInt(finer - scale);
}

/** Plain text without trailing zeros. */
export function decimalText(value: Decimal): string {
  const { digits, scale: places } = trimmed(value);
  const size = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  const text = places === 0 ? size : `${size.slice(0, -places)}.${size.slice(-places)}`;
  return digits < 0n ? `-${text}` : text;
}

/** |a − b| <= c, exact. */
export function within(a: Decimal, b: Decimal, slack: Decimal): boolean {
  const scale = Math.max(a.scale, b.scale, slack.scale);
  const gap = atScale(a, scale) - atScale(b, scale);
  return (gap < 0n ? -gap : gap) <= atScale(slack, scale);
}

export const greatestCommonDivisor = (a: bigint, b: bigint): bigint =>
  b === 0n ? (a < 0n ? -a : a) : greatestCommonDivisor(b, a % b);

/** num ÷ den rounded to a whole number in the named direction; den > 0. */
export function divide(num: bigint, den: bigint, direction: 'down' | 'up' | 'nearest' | 'towardsZero'): bigint {
  const towardsZero = num / den;
  const rest = num % den;
  if (rest === 0n || direction === 'towardsZero') return towardsZero;
  if (direction === 'nearest') {
    const size = num < 0n ? -num : num;
    const rounded = (2n * size + den) / (2n * den);
    return num < 0n ? -rounded : rounded;
  }
  if (direction === 'up') return num > 0n ? towardsZero + 1n : towardsZero;
  return num < 0n ? towardsZero - 1n : towardsZero;
}
