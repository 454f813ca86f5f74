import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, Policy } from './claim.ts';
import { type LotsProblem, lotsFromMoney } from './lotsFromMoney.ts';

const POLICIES: readonly Policy[] = [
  'minMaxBurden',
  'levelTheTallest',
  'equalLoss',
  'talmud',
  'cappedProRata',
  'riskAware',
];

const claimsOf = (capacities: readonly bigint[]): Claim[] =>
  capacities.map((capacity) => ({ capacity, weight: 0n, leverage: { num: 1n, den: 1n } }));

const total = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, amount) => sum + amount, 0n);

describe('60 lots at 90 with the mark at 84, Sol, Sam and Sara holding 20, 50, 30 lots and profits of 200, 800, 600', () => {
  const problem: LotsProblem = { claims: claimsOf([200n, 800n, 600n]), held: [20n, 50n, 30n], lots: 60n, gap: 360n };
  it('min-max burden: 45, 180, 135 of money are 7.5, 30, 22.5 lots', () => {
    expect(lotsFromMoney('minMaxBurden', problem)).toEqual([8n, 30n, 22n]);
  });
  it('equal loss: 120 of money each is 20 lots each', () => {
    expect(lotsFromMoney('equalLoss', problem)).toEqual([20n, 20n, 20n]);
  });
  it('level the tallest: cut to 520, so 280 and 80 of money', () => {
    expect(lotsFromMoney('levelTheTallest', problem)).toEqual([0n, 47n, 13n]);
  });
});

it('what a full position cannot take is re-shared by the same rule', () => {
  const problem = { claims: claimsOf([900n, 300n, 300n]), held: [2n, 10n, 10n], lots: 10n, gap: 100n };
  expect(lotsFromMoney('minMaxBurden', problem)).toEqual([2n, 4n, 4n]);
});

it('what profits cannot pay is shared by the lots still held', () => {
  const problem = { claims: claimsOf([10n, 0n]), held: [4n, 6n], lots: 8n, gap: 80n };
  expect(lotsFromMoney('minMaxBurden', problem)).toEqual([3n, 5n]);
});

it('a promise of a largest haircut leaves the rest open, or refuses', () => {
  const claims = claimsOf([100n, 100n]).map((one) => ({ ...one, maxHaircut: { num: 1n, den: 2n } }));
  const problem = { claims, held: [2n, 10n], lots: 10n, gap: 100n };
  expect(lotsFromMoney('cappedProRata', problem)).toEqual([2n, 5n]);
  expect(lotsFromMoney('cappedProRata', { ...problem, gap: 101n })).toBe('infeasible');
});

it('at the mark no money moves: the policy is applied to lots', () => {
  const problem = { claims: claimsOf([100n, 50n]), held: [6n, 2n], lots: 4n, gap: 0n };
  expect(lotsFromMoney('minMaxBurden', problem)).toEqual([3n, 1n]);
});

it('places all lots that are held, exactly, and nobody closes more than it holds', () => {
  const held = fc.bigInt({ min: 0n, max: 500n });
  const row = fc.record({ profit: fc.bigInt({ min: 0n, max: 100_000n }), held });
  fc.assert(
    fc.property(
      fc.constantFrom(...POLICIES),
      fc.array(row, { maxLength: 10 }),
      fc.bigInt({ min: 0n, max: 2000n }),
      fc.bigInt({ min: 0n, max: 100_000n }),
      (policy, rows, lots, gap) => {
        const problem = {
          claims: claimsOf(rows.map(({ profit }) => profit)),
          held: rows.map((one) => one.held),
          lots,
          gap,
        };
        const closed = lotsFromMoney(policy, problem);
        if (closed === 'infeasible') return;
        closed.forEach((amount, i) => {
          expect(amount >= 0n && amount <= (rows[i]?.held ?? 0n)).toBe(true);
        });
        const available = total(problem.held);
        const most = lots < available ? lots : available;
        expect(total(closed) <= most).toBe(true);
        if (policy !== 'cappedProRata' && policy !== 'riskAware') expect(total(closed)).toBe(most);
      },
    ),
    { numRuns: 1000 },
  );
});
