/** Times two sides of a claim in turn, so that whatever slows the machine down slows both. Reports nothing. */
import { median } from './row.ts';

/** Prepares its own input, then returns the milliseconds of what is measured alone. */
export type Side = () => number;

export interface Rounds {
  readonly warmUp: number;
  readonly measured: number;
}

/** Median milliseconds of each side over the measured rounds; every other round starts with the last side. */
export function alternate(rounds: Rounds, sides: readonly Side[]): number[] {
  const times: number[][] = sides.map(() => []);
  for (let round = 0; round < rounds.warmUp + rounds.measured; round++)
    for (let turn = 0; turn < sides.length; turn++) {
      const at = round % 2 === 0 ? turn : sides.length - 1 - turn;
      const time = sides[at]?.() ?? 0;
      if (round >= rounds.warmUp) times[at]?.push(time);
    }
  return times.map(median);
}

/** Milliseconds of one call. */
export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
