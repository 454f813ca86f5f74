/**
 * The contested-garment rule on losses: up to half of all capacity, equal amounts but none above half its own; beyond
 * that, halves are gone and the rest is levelled from the tallest.
 */
import { least, type Problem, type Share } from './claim.ts';
import { level } from './level.ts';
import { waterFill } from './waterFill.ts';

/** Computed in half units, so that half a capacity is whole. Source: Aumann and Maschler 1985. */
export function talmud({ claims, limits, budget }: Problem): Share[] {
  const halves = claims.map((claim) => claim.capacity);
  const caps = claims.map((claim, i) => 2n * least(claim.capacity, limits[i] ?? 0n));
  const lower = caps.map((cap, i) => least(cap, halves[i] ?? 0n));
  const lowerSum = lower.reduce((sum, cap) => sum + cap, 0n);
  const doubled = 2n * budget;
  if (doubled <= lowerSum) {
    const even = halves.map((half) => (half === 0n ? 0n : 1n));
    return waterFill(even, lower, doubled).map(({ num, den }) => ({ num, den: 2n * den }));
  }
  const room = caps.map((cap, i) => cap - (lower[i] ?? 0n));
  return level(halves, room, doubled - lowerSum).map(({ num, den }, i) => ({
    num: (lower[i] ?? 0n) * den + num,
    den: 2n * den,
  }));
}
