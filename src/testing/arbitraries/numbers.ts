/** Whole numbers of a unit as the decimal text a scenario file carries. */

/** `count` × `unit`, such as 3 × "0.05" → "0.15". Exact. */
export function times(count: number, unit: string): string {
  const [whole = '0', fraction = ''] = unit.split('.');
  const digits = BigInt(whole + fraction) * BigInt(Math.abs(count));
  const text = digits.toString().padStart(fraction.length + 1, '0');
  const cut = text.length - fraction.length;
  const sign = count < 0 && digits !== 0n ? '-' : '';
  return sign + text.slice(0, cut) + (fraction === '' ? '' : `.${text.slice(cut)}`);
}

/** A rate in parts per million as text. */
export const rate = (ppm: number): string => times(ppm, '0.000001');
