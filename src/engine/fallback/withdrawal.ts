/** The fallback that asks nobody at once: while debts stand that nobody pays, every withdrawal is cut. */
import { fundBalance } from '../fund/fund.ts';
import { payFund } from '../liquidation/fee.ts';
import { bucketEquity, CROSS, isIsolated } from '../margin/bucket.ts';
import type { Run } from '../run.ts';
import { STREET } from '../world.ts';

/**
 * debt ÷ (total + debt): the debt is what accounts have below zero, less what the fund has; the total is everybody's
 * equity, the fund's included. Source: tradeparadex/paradex-docs 9b82a75, risk-system/socialized-losses.mdx.
 */
function socialisedLossFactor({ world, state }: Pick<Run, 'world' | 'state'>): { num: bigint; den: bigint } {
  let total = 0n;
  let below = 0n;
  for (let account = STREET + 1; account < world.accounts; account++)
    for (let bucket = CROSS; bucket < world.contracts.length; bucket++) {
      if (bucket !== CROSS && !isIsolated(state, account, bucket)) continue;
      const equity = BigInt(bucketEquity(world, state, account, bucket));
      total += equity;
      if (account >= world.firstTrader && equity < 0n) below -= equity;
    }
  for (const fund of state.funds) below -= BigInt(fundBalance(world, state, fund.account));
  if (below <= 0n) return { num: 0n, den: 1n };
  return total <= 0n ? { num: 1n, den: 1n } : { num: below, den: total + below };
}

/** Takes the cut of a withdrawal of `amount` to the fund, rounded up; returns what is left of it. */
export function cutWithdrawal(run: Run, account: number, amount: number, cause: number): number {
  if (run.world.rules.fallback !== 'withdrawalHaircut') return amount;
  const { num, den } = socialisedLossFactor(run);
  const cut = Number((BigInt(amount) * num + den - 1n) / den);
  payFund(run, account, CROSS, 0, cut, cause);
  return amount - cut;
}
