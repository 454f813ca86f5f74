import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from './allocate.ts';
import { type Claim, isCapped, type Policy } from './claim.ts';

const POLICIES: readonly Policy[] = [
  'queue',
  'proRata',
  'leveredProRata',
  'cappedProRata',
  'riskAware',
  'minMaxBurden',
  'levelTheTallest',
  'equalLoss',
  'talmud',
];

const total = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, amount) => sum + amount, 0n);

const claimsOf = (capacities: readonly bigint[], weights = capacities): Claim[] =>
  capacities.map((capacity, i) => ({ capacity, weight: weights[i] ?? 0n, leverage: { num: 1n, den: 1n } }));

/** Money with three decimals, as whole thousandths. */
const shares = (policy: Policy, claims: readonly Claim[], budget: bigint): number[] => {
  const found = allocate(policy, claims, budget);
  if (found === 'infeasible') throw new Error('infeasible');
  return found.map((amount) => Number(amount) / 1000);
};

describe('the claims problem (8, 4, 0.5) with a budget of 7.5', () => {
  // Figures: research.md kinship section, after Herrero and Villar 2001.
  const claims = claimsOf([8000n, 4000n, 500n]);
  it.each<[Policy, number[]]>([
    ['proRata', [4.8, 2.4, 0.3]],
    ['minMaxBurden', [4.8, 2.4, 0.3]],
    ['queue', [7.5, 0, 0]],
    ['levelTheTallest', [5.75, 1.75, 0]],
    ['equalLoss', [3.5, 3.5, 0.5]],
    ['talmud', [5.25, 2, 0.25]],
  ])('%s', (policy, expected) => {
    expect(shares(policy, claims, 7500n)).toEqual(expected);
  });
  it('levered pro-rata with leverages 2, 3, 1 raises the whole budget (the printed formula raises 1.63)', () => {
    const levered = claims.map((claim, i) => ({ ...claim, leverage: { num: [2n, 3n, 1n][i] ?? 0n, den: 1n } }));
    expect(shares('leveredProRata', levered, 7500n)).toEqual([4.21, 3.158, 0.132]);
  });
});

describe('the canonical book (haircut of 360 on profits of Sol 200, Sam 800, Sara 600)', () => {
  const claims = claimsOf([200n, 800n, 600n], [306n, 1340n, 2220n]);
  it('pro rata to profit: 45, 180, 135', () => {
    expect(allocate('minMaxBurden', claims, 360n)).toEqual([45n, 180n, 135n]);
  });
});

it('pro rata re-shares what a full claim cannot take', () => {
  // golden/allocation.json, random-4-pro-rata-notional.
  const claims = claimsOf([48750n, 23500n], [4265625n, 5375625n]);
  expect(shares('proRata', claims, 62750n)).toEqual([39.25, 23.5]);
});

it('risk-aware haircuts follow leverage up to their caps', () => {
  // golden/allocation.json, random-5-risk-aware.
  const leverages = [1075n, 300n, 400n];
  const caps = [8750n, 8125n, 6250n];
  const claims = [95750n, 51750n, 20000n].map((capacity, i) => ({
    capacity,
    weight: 0n,
    leverage: { num: leverages[i] ?? 0n, den: 100n },
    maxHaircut: { num: caps[i] ?? 0n, den: 10_000n },
  }));
  expect(shares('riskAware', claims, 47_000n)).toEqual([38.257, 5.77, 2.973]);
});

it('caps that do not allow the budget: nothing is taken', () => {
  // golden/allocation.json, random-4-capped.
  const claims = [48750n, 23500n].map((capacity, i) => ({
    capacity,
    weight: 0n,
    maxHaircut: { num: [9375n, 4375n][i] ?? 0n, den: 10_000n },
  }));
  expect(allocate('cappedProRata', claims, 62_750n)).toBe('infeasible');
});

it('remainders go to the largest fraction, equal ones by rank', () => {
  expect(allocate('minMaxBurden', claimsOf([1n, 1n, 1n]), 2n)).toEqual([1n, 1n, 0n]);
  expect(allocate('proRata', claimsOf([10n, 10n, 10n], [5n, 2n, 3n]), 4n)).toEqual([2n, 1n, 1n]);
});

it('claims without weight are taken from only when all others are full', () => {
  expect(allocate('proRata', claimsOf([10n, 6n, 4n], [1n, 0n, 0n]), 9n)).toEqual([9n, 0n, 0n]);
  expect(allocate('proRata', claimsOf([10n, 6n, 4n], [1n, 0n, 0n]), 15n)).toEqual([10n, 3n, 2n]);
});

it('refuses a claim whose equity is not positive, unless nothing can be taken from it', () => {
  const claim = { capacity: 5n, weight: 0n, leverage: { num: 5n, den: 0n } };
  expect(() => allocate('riskAware', [claim], 3n)).toThrow(RangeError);
  expect(
    allocate(
      'leveredProRata',
      [
        { ...claim, capacity: 0n },
        { ...claim, leverage: { num: 1n, den: 1n } },
      ],
      3n,
    ),
  ).toEqual([0n, 3n]);
});

const amount = fc.bigInt({ min: 0n, max: 1_000_000_000_000n });
const ratio = fc.record({ num: fc.bigInt({ min: 1n, max: 1000n }), den: fc.bigInt({ min: 1n, max: 50n }) });
const haircut = fc.bigInt({ min: 0n, max: 1_000_000n }).map((num) => ({ num, den: 1_000_000n }));
const claim: fc.Arbitrary<Claim> = fc.record({
  capacity: fc.oneof(amount, fc.bigInt({ min: 0n, max: 9n })),
  weight: fc.oneof(amount, fc.bigInt({ min: 0n, max: 3n })),
  leverage: ratio,
  maxHaircut: haircut,
});
const problem = fc.record({
  policy: fc.constantFrom(...POLICIES),
  claims: fc.array(claim, { maxLength: 12 }),
  part: fc.integer({ min: 0, max: 1200 }),
});

const budgetOf = (claims: readonly Claim[], part: number): bigint =>
  (total(claims.map(({ capacity }) => capacity)) * BigInt(part)) / 1000n;

describe('every policy', () => {
  it('takes min(budget, capacity) exactly, and from nobody more than its capacity', () => {
    fc.assert(
      fc.property(problem, ({ policy, claims, part }) => {
        const budget = budgetOf(claims, part);
        const found = allocate(policy, claims, budget);
        if (found === 'infeasible') {
          expect(isCapped(policy)).toBe(true);
          return;
        }
        const available = total(claims.map(({ capacity }) => capacity));
        expect(total(found)).toBe(budget < available ? budget : available);
        found.forEach((taken, i) => {
          expect(taken >= 0n && taken <= (claims[i]?.capacity ?? 0n)).toBe(true);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the promise of a largest haircut to within one unit', () => {
    fc.assert(
      fc.property(problem, ({ policy, claims, part }) => {
        const found = allocate(policy, claims, budgetOf(claims, part));
        if (found === 'infeasible' || !isCapped(policy)) return;
        found.forEach((taken, i) => {
          const { capacity = 0n, maxHaircut = { num: 1n, den: 1n } } = claims[i] ?? {};
          expect((taken - 1n) * maxHaircut.den < capacity * maxHaircut.num || taken === 0n).toBe(true);
        });
      }),
    );
  });

  it('scales: k times everything gives k times the shares, to one unit each', () => {
    fc.assert(
      fc.property(problem, fc.bigInt({ min: 2n, max: 1000n }), ({ policy, claims, part }, k) => {
        const budget = budgetOf(claims, part);
        const small = allocate(policy, claims, budget);
        const large = allocate(
          policy,
          claims.map((one) => ({ ...one, capacity: one.capacity * k, weight: one.weight * k })),
          budget * k,
        );
        if (small === 'infeasible' || large === 'infeasible') {
          expect(small).toBe(large);
          return;
        }
        small.forEach((taken, i) => {
          const gap = (large[i] ?? 0n) - taken * k;
          expect(gap < k && gap > -k).toBe(true);
        });
      }),
    );
  });

  it('depends on rank for ties only: in another order everybody gives the same to one unit (but the queue)', () => {
    fc.assert(
      fc.property(problem, ({ policy, claims, part }) => {
        if (policy === 'queue') return;
        const budget = budgetOf(claims, part);
        const forward = allocate(policy, claims, budget);
        const backward = allocate(policy, claims.toReversed(), budget);
        if (forward === 'infeasible' || backward === 'infeasible') {
          expect(forward).toBe(backward);
          return;
        }
        backward.toReversed().forEach((taken, i) => {
          const gap = taken - (forward[i] ?? 0n);
          expect(gap <= 1n && gap >= -1n).toBe(true);
        });
      }),
    );
  });

  it('min-max burden: no allocation of any policy has a smaller worst haircut than pro rata, to one unit', () => {
    fc.assert(
      fc.property(problem, ({ policy, claims, part }) => {
        const budget = budgetOf(claims, Math.min(part, 1000));
        const best = allocate('minMaxBurden', claims, budget);
        const other = allocate(policy, claims, budget);
        if (best === 'infeasible' || other === 'infeasible' || budget === 0n) return;
        const capacities = claims.map(({ capacity }) => capacity);
        // Worst of `other` >= B ÷ U exactly; so some claim gives at least its pro-rata share.
        const sum = total(capacities);
        expect(other.some((taken, i) => taken * sum >= budget * (capacities[i] ?? 0n) && taken > 0n)).toBe(true);
      }),
    );
  });
});

it('level the tallest: the largest survivor is the smallest of all policies, to one unit', () => {
  fc.assert(
    fc.property(problem, ({ policy, claims, part }) => {
      const budget = budgetOf(claims, part);
      const level = allocate('levelTheTallest', claims, budget);
      const other = allocate(policy, claims, budget);
      if (level === 'infeasible' || other === 'infeasible') return;
      const tallest = (taken: readonly bigint[]): bigint =>
        taken.reduce((most, part_, i) => {
          const left = (claims[i]?.capacity ?? 0n) - part_;
          return left > most ? left : most;
        }, 0n);
      expect(tallest(level) <= tallest(other) + 1n).toBe(true);
    }),
  );
});

it('talmud: losses and awards are duals', () => {
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 10 }), fc.integer({ min: 0, max: 1000 }), (capacities, part) => {
      const claims = claimsOf(capacities);
      const budget = budgetOf(claims, part);
      const loss = allocate('talmud', claims, budget);
      const award = allocate('talmud', claims, total(capacities) - budget);
      if (loss === 'infeasible' || award === 'infeasible') throw new Error('never infeasible');
      loss.forEach((taken, i) => {
        const gap = taken + (award[i] ?? 0n) - (capacities[i] ?? 0n);
        expect(gap <= 1n && gap >= -1n).toBe(true);
      });
    }),
  );
});

it('a crowd with as many equities as accounts is shared out exactly', () => {
  const claims = Array.from({ length: 3000 }, (_, i) => ({
    capacity: BigInt(1_000_003 + 7919 * i),
    weight: 0n,
    leverage: { num: BigInt(5_000_000 + i), den: BigInt(1_000_000_007 + 2 * i) },
  }));
  const found = allocate('leveredProRata', claims, 987_654_321n);
  expect(found === 'infeasible' ? 0n : total(found)).toBe(987_654_321n);
});
