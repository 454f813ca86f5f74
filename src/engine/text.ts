/** Whole units back to decimal text, for results and files. Exact where the number is; ratios say how many digits. */
import { parseDecimal } from './load/decimal.ts';

function place(digits: bigint, scale: number): string {
  const sign = digits < 0n ? '-' : '';
  const size = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  const whole = size.slice(0, size.length - scale);
  const fraction = size.slice(size.length - scale).replace(/0+$/, '');
  return sign + whole + (fraction === '' ? '' : `.${fraction}`);
}

/** value × unit as plain decimal text, exact. Throws RangeError when the unit is no decimal. */
export function unitsText(value: number, unit: string): string {
  const parsed = parseDecimal(unit);
  if (parsed === null) throw new RangeError(`${unit} is no decimal`);
  return place(BigInt(value) * parsed.digits, parsed.scale);
}

/** A price given in ticks, perhaps between two: exact on a tick, else ten significant digits. */
export function priceText(ticks: number, tickSize: string): string {
  if (Number.isInteger(ticks)) return unitsText(ticks, tickSize);
  const text = (ticks * Number(tickSize)).toPrecision(10);
  return text.includes('e') || !text.includes('.') ? text : text.replace(/\.?0+$/, '');
}

/** num ÷ den to so many decimals, rounded half away from zero. */
export function ratioText(num: bigint, den: bigint, decimals = 6): string {
  const scaled = num * 10n ** BigInt(decimals) * 2n + (num < 0n === den < 0n ? den : -den);
  return place(scaled / (2n * den), decimals);
}
