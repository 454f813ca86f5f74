/** Weights that are ratios, brought to whole numbers over one denominator. */
import type { Claim, Ratio } from './claim.ts';

/** Beyond this many bits a common denominator costs more than it is worth. */
const DENOMINATOR_BITS = 2048n;
/** Fractional bits kept then: an error of 2^-128 of a weight cannot move a share of 2^53 atoms by an atom. */
const FRACTION_BITS = 128n;

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

/**
 * capacity × leverage of every claim, as whole numbers in proportion. Exact while the denominators have a common
 * multiple below 2^2048; beyond that (a crowd of different equities) rounded down at 2^-128. Claims without capacity
 * weigh nothing and need no leverage.
 * Errors: RangeError when a claim with capacity has no leverage, or one with a denominator that is not positive.
 */
export function leveragedWeights(claims: readonly Claim[]): bigint[] {
  const ratios = claims.map((claim, i): Ratio => {
    if (claim.capacity === 0n) return { num: 0n, den: 1n };
    if (claim.leverage === undefined || claim.leverage.den <= 0n)
      throw new RangeError(`claim ${i} needs a leverage with a positive denominator`);
    return claim.leverage;
  });
  let common = 1n;
  for (const { den } of ratios) {
    if (common % den === 0n) continue;
    common *= den / greatestCommonDivisor(common, den);
    if (common >> DENOMINATOR_BITS > 0n) {
      common = 0n;
      break;
    }
  }
  return ratios.map(({ num, den }, i) => {
    const capacity = claims[i]?.capacity ?? 0n;
    return common === 0n ? ((capacity * num) << FRACTION_BITS) / den : capacity * num * (common / den);
  });
}

/** Largest haircuts in whole units × `scale`: caps are haircut × capacity exactly, over one denominator. */
export function haircutCaps(claims: readonly Claim[]): { readonly caps: readonly bigint[]; readonly scale: bigint } {
  let scale = 1n;
  for (const { capacity, maxHaircut } of claims) {
    if (capacity === 0n || maxHaircut === undefined) continue;
    if (maxHaircut.den <= 0n) throw new RangeError('a largest haircut needs a positive denominator');
    scale *= maxHaircut.den / greatestCommonDivisor(scale, maxHaircut.den);
  }
  const caps = claims.map(({ capacity, maxHaircut }) => {
    if (capacity === 0n) return 0n;
    if (maxHaircut === undefined || maxHaircut.num >= maxHaircut.den) return capacity * scale;
    return capacity * maxHaircut.num * (scale / maxHaircut.den);
  });
  return { caps, scale };
}
