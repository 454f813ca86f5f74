/**
 * The seeded generator whose state the exchange carries: mulberry32 (Tommy Ettinger's public-domain mixer), 32 bits of
 * state, only integer operations, so the same numbers come out of every JavaScript engine.
 */

/** One draw: the next state, and a whole number 0 … 2^32 − 1. */
function drawUint32(state: number): { readonly state: number; readonly value: number } {
  const next = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(next ^ (next >>> 15), next | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return { state: next, value: (mixed ^ (mixed >>> 14)) >>> 0 };
}

/** A generator object over the same function, for code that draws many numbers in a row (populations, tests). */
export class Generator {
  state: number;
  constructor(seed: number) {
    this.state = seed | 0;
  }
  /** A whole number 0 … limit − 1, 1 <= limit <= 2^32; multiply-shift, exact (bias below 2^-32 × limit). */
  below(limit: number): number {
    const drawn = drawUint32(this.state);
    this.state = drawn.state;
    // value × limit < 2^64: split so that every product stays a safe integer.
    const high = (drawn.value >>> 16) * limit;
    const low = (drawn.value & 0xffff) * limit;
    return Math.floor((high + Math.floor(low / 65536)) / 65536);
  }
}
