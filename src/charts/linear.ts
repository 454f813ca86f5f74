/**
 * A linear scale of numbers, both ways. d3's `scaleLinear` can interpolate colours too and brings 18 kB of them along
 * into every embed; the round numbers of an axis are still d3's.
 */
export interface Linear {
  (value: number): number;
  readonly invert: (place: number) => number;
}

/** @param domain two different values */
export function linear([from, to]: readonly [number, number], [start, end]: readonly [number, number]): Linear {
  const scale = (value: number) => start + ((value - from) / (to - from)) * (end - start);
  return Object.assign(scale, { invert: (place: number) => from + ((place - start) / (end - start)) * (to - from) });
}
