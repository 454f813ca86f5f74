/**
 * Cut everything above one level: x_i = min(limit_i, max(0, height_i − L)) with Σ x_i = budget. The level sinks from
 * the tallest until the budget is met.
 */
import { least, type Share } from './claim.ts';

/** Exact shares; all whole and >= 0. A budget above Σ min(limit, height) takes everything. */
export function level(heights: readonly bigint[], limits: readonly bigint[], budget: bigint): Share[] {
  const caps = heights.map((height, i) => least(height, limits[i] ?? 0n));
  if (budget >= caps.reduce((sum, cap) => sum + cap, 0n)) return caps.map((num) => ({ num, den: 1n }));
  // Sinking from above, a claim starts to give at its height and stops when its limit has been taken.
  const turns: { readonly at: bigint; readonly change: bigint }[] = [];
  for (let i = 0; i < heights.length; i++) {
    const height = heights[i] ?? 0n;
    const cap = caps[i] ?? 0n;
    if (cap === 0n) continue;
    turns.push({ at: height, change: 1n }, { at: height - cap, change: -1n });
  }
  turns.sort((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : 0));
  let at = turns[0]?.at ?? 0n;
  let giving = 0n;
  let taken = 0n;
  for (const turn of turns) {
    const next = taken + giving * (at - turn.at);
    if (next >= budget) break;
    taken = next;
    at = turn.at;
    giving += turn.change;
  }
  // L = at − (budget − taken) ÷ giving. Nobody gives only when the budget is 0.
  const den = giving === 0n ? 1n : giving;
  const line = at * den - (budget - taken);
  return heights.map((height, i) => {
    const above = height * den - line;
    const cap = (caps[i] ?? 0n) * den;
    return { num: above <= 0n ? 0n : least(above, cap), den };
  });
}
