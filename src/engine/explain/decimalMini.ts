/**
 * `decimal.ts` for the page in one file: the same two functions on whole numbers of any size, a thirtieth of the weight.
 * The build puts it in that file's place; a property holds the two equal. Nothing that is decided passes through here.
 */

type Factor = number | bigint | string;

/** units ÷ 10^scale, exactly. */
interface Exact {
  readonly units: bigint;
  readonly scale: number;
}

const tenTo = (power: number): bigint => 10n ** BigInt(power);

/** @throws RangeError on a number that is not finite */
function exact(factor: Factor): Exact {
  if (typeof factor === 'bigint') return { units: factor, scale: 0 };
  const match = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]\d+))?$/.exec(String(factor));
  if (!match) throw new RangeError(`${factor} is not a decimal number`);
  const [, sign, whole = '', fraction = '', power = '0'] = match;
  const digits = BigInt(`${whole}${fraction}`);
  const scale = fraction.length - Number(power);
  const units = sign === '-' ? -digits : digits;
  return scale < 0 ? { units: units * tenTo(-scale), scale: 0 } : { units, scale };
}

const product = (factors: readonly Factor[]): Exact =>
  factors.map(exact).reduce((a, b) => ({ units: a.units * b.units, scale: a.scale + b.scale }), {
    units: 1n,
    scale: 0,
  });

function plain({ units, scale }: Exact): string {
  const size = units < 0n ? -units : units;
  const digits = size.toString().padStart(scale + 1, '0');
  const at = digits.length - scale;
  const fraction = digits.slice(at).replace(/0+$/, '');
  const text = fraction === '' ? digits.slice(0, at) : `${digits.slice(0, at)}.${fraction}`;
  return units < 0n ? `-${text}` : text;
}

/** count × unit as plain decimal text, exact. */
export const times = (count: Factor, unit: string): string => plain(product([count, unit]));

/** Product of `above` ÷ product of `below` as plain decimal text, to `digits` significant digits, halves away from zero. */
export function quotient(above: readonly Factor[], below: readonly Factor[], digits: number): string {
  const over = product(above);
  const under = product(below);
  if (over.units === 0n) return '0';
  if (under.units === 0n) throw new RangeError('a quotient with nothing below');
  const negative = over.units < 0n !== under.units < 0n;
  const top = (over.units < 0n ? -over.units : over.units) * tenTo(under.scale);
  const bottom = (under.units < 0n ? -under.units : under.units) * tenTo(over.scale);
  // So many decimals that the first of `digits` significant ones is the first that is not 0.
  let places = digits - (top.toString().length - bottom.toString().length);
  let size = shifted(top, bottom, places);
  if (size.toString().length > digits) {
    places -= 1;
    size = shifted(top, bottom, places);
  }
  const units = negative ? -size : size;
  return plain(places < 0 ? { units: units * tenTo(-places), scale: 0 } : { units, scale: places });
}

/** top ÷ bottom × 10^places to the nearest whole number, halves up. */
function shifted(top: bigint, bottom: bigint, places: number): bigint {
  const over = places < 0 ? top : top * tenTo(places);
  const under = places < 0 ? bottom * tenTo(-places) : bottom;
  return (2n * over + under) / (2n * under);
}
