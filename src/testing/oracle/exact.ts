/** Rounding in BigInt, written a second time on purpose: the oracle shares no arithmetic with the engine. */

function floorDiv(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return quotient * b !== a && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

export const ceilDiv = (a: bigint, b: bigint): bigint => -floorDiv(-a, b);

/** ceil(|value| × rate ÷ 1,000,000). */
export const rateUp = (value: number, ppm: number): bigint =>
  ceilDiv(BigInt(Math.abs(value)) * BigInt(Math.abs(ppm)), 1_000_000n);

/** floor(|value| × rate ÷ 1,000,000). */
export const rateDown = (value: number, ppm: number): bigint =>
  floorDiv(BigInt(Math.abs(value)) * BigInt(Math.abs(ppm)), 1_000_000n);
