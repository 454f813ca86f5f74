/** Turns ranked counterparties into claims, and a policy's answer back into lots or money. */
import { fundCapacity } from '../fund/fund.ts';
import { equityOf, marketOf, notional, unrealizedPnl } from '../margin/bucket.ts';
import type { Run } from '../run.ts';
import { FIRST_FUND } from '../world.ts';
import { allocate } from './allocate/allocate.ts';
import { type Claim, policyOf, type Ratio } from './allocate/claim.ts';
import { lotsFromMoney } from './allocate/lotsFromMoney.ts';
import type { Pick } from './plan.ts';

const positive = (value: number): bigint => (value > 0 ? BigInt(value) : 0n);

/** Notional ÷ equity of the bucket; equity that is not positive counts as one atom: the highest leverage there is. */
function leverageOf(run: Run, account: number, contract: number): Ratio {
  const equity = positive(equityOf(run.world, run.state, account, contract));
  return { num: BigInt(notional(run.world, run.state, account, contract)), den: equity > 0n ? equity : 1n };
}

const MILLION = 1_000_000n;

/** What a counterparty can give: its unrealised profit; a fund also stays above its floor. */
function giveable(run: Run, account: number, contract: number): bigint {
  const { world, state } = run;
  const profit = unrealizedPnl(world, state, account, contract);
  const isFund = account >= FIRST_FUND && account < world.firstTrader;
  return positive(isFund ? Math.min(profit, fundCapacity(world, state, account)) : profit);
}

/** The money claim of a counterparty. */
function moneyClaim(run: Run, account: number, contract: number): Claim {
  const rule = run.world.rules.adl.allocation;
  const capacity = giveable(run, account, contract);
  const claim = { capacity, weight: weightOf(run, account, contract), leverage: leverageOf(run, account, contract) };
  if (rule.kind !== 'cappedProRata' && rule.kind !== 'riskAware') return claim;
  return { ...claim, maxHaircut: { num: BigInt(rule.maxHaircutPpm), den: MILLION } };
}

/** Weight of pro-rata: lots, max(0, PnL), max(0, equity), or leverage × max(0, PnL) (in 2^-64 of an atom). */
function weightOf(run: Run, account: number, contract: number): bigint {
  const { world, state } = run;
  const rule = world.rules.adl.allocation;
  const weight = rule.kind === 'proRata' ? rule.weight : 'size';
  if (weight === 'size') return BigInt(Math.abs(marketOf(state, contract).positions.lots[account] ?? 0));
  if (weight === 'equity') return positive(equityOf(world, state, account, contract));
  const profit = positive(unrealizedPnl(world, state, account, contract));
  if (weight === 'profit') return profit;
  const { num, den } = leverageOf(run, account, contract);
  return ((profit * num) << 64n) / den;
}

/**
 * Shares `quantity` lots over the candidates (their `lots` is what they hold), whose close costs `gap` atoms in all.
 * Queue and pro-rata share lots; the research policies share the money and divide by the cost of a lot.
 */
export function shareLots(
  run: Run,
  contract: number,
  candidates: readonly Pick[],
  quantity: number,
  gap: number,
): Pick[] {
  const rule = run.world.rules.adl.allocation;
  const held = candidates.map((candidate) => BigInt(candidate.lots));
  const shares =
    rule.kind === 'proRata'
      ? allocate(
          'proRata',
          candidates.map(({ account }, i) => ({ capacity: held[i] ?? 0n, weight: weightOf(run, account, contract) })),
          BigInt(quantity),
        )
      : lotsFromMoney(policyOf(rule), {
          claims: candidates.map(({ account }) => moneyClaim(run, account, contract)),
          held,
          lots: BigInt(quantity),
          gap: BigInt(Math.abs(gap)),
        });
  if (shares === 'infeasible') return [];
  return candidates
    .map((candidate, i) => ({ ...candidate, lots: Number(shares[i] ?? 0n) }))
    .filter(({ lots }) => lots > 0);
}

/** Shares `budget` atoms over the accounts by the rule book's policy; null when its caps do not allow it. */
export function shareMoney(
  run: Run,
  contract: number,
  accounts: readonly number[],
  budget: number,
): readonly bigint[] | null {
  const policy = policyOf(run.world.rules.adl.allocation);
  const claims = accounts.map((account) => moneyClaim(run, account, contract));
  const shares = allocate(policy, claims, BigInt(budget));
  return shares === 'infeasible' ? null : shares;
}
