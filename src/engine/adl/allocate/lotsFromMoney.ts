/**
 * The research policies share out money; a tear-up closes lots. Every lot closed costs its holder the same amount (the
 * distance between mark and ADL price), so money is divided by that amount, within what each position holds.
 */
import { allocate, breaksCaps, solve } from './allocate.ts';
import { type Claim, isCapped, least, type Policy } from './claim.ts';
import { roundShares, wholeSum } from './round.ts';

/** `claim.capacity` is money (max(0, PnL), atoms); `held` the lots of the position, unsigned; 0 lots: refused. */
export interface LotsProblem {
  readonly claims: readonly Claim[];
  readonly held: readonly bigint[];
  /** Lots to close. */
  readonly lots: bigint;
  /** |value at the mark − value at the ADL price| of all these lots, atoms. */
  readonly gap: bigint;
}

/**
 * Lots closed per claim, in rank order. Solves the money problem for the budget `gap`, divides by gap ÷ lots, rounds by
 * floor and largest remainder (ties by rank), never above what is held. What a full position cannot take is re-shared
 * by the same rule among the others; what profits cannot pay is then shared by the lots still held (a promise of a
 * largest haircut is kept instead, and the rest stays open). gap 0: the policy is applied to lots. `infeasible`: the
 * largest haircuts do not allow the budget.
 */
export function lotsFromMoney(policy: Policy, problem: LotsProblem): readonly bigint[] | 'infeasible' {
  const { claims, held, lots, gap } = problem;
  if (gap === 0n) {
    const byLots = claims.map((claim, i) => ({ ...claim, capacity: held[i] ?? 0n, weight: held[i] ?? 0n }));
    return allocate(policy, byLots, lots);
  }
  if (breaksCaps(policy, claims, gap)) return 'infeasible';
  // One unit is 1 ÷ gap of a lot: money × lots on one side, lots × gap on the other, all whole.
  const units = claims.map((claim, i) => ({
    ...claim,
    capacity: held[i] === 0n ? 0n : claim.capacity * lots,
  }));
  const limits = units.map(({ capacity }, i) => least(capacity, (held[i] ?? 0n) * gap));
  const shares = solve(policy, { claims: units, limits, budget: lots * gap }).map(({ num, den }) => ({
    num,
    den: den * gap,
  }));
  const closed = roundShares(shares, least(lots, wholeSum(shares)));
  if (isCapped(policy)) return closed;
  const left = lots - closed.reduce((sum, amount) => sum + amount, 0n);
  if (left === 0n) return closed;
  const rest = closed.map((amount, i) => {
    const free = (held[i] ?? 0n) - amount;
    return { capacity: free, weight: free };
  });
  const more = allocate('proRata', rest, left);
  return more === 'infeasible' ? closed : closed.map((amount, i) => amount + (more[i] ?? 0n));
}
