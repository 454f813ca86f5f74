/** The fallbacks: who pays what nobody else could. Nobody pays more than the equity of its bucket. */
import { allocate } from '../adl/allocate/allocate.ts';
import { Code } from '../events.ts';
import { post } from '../ledger.ts';
import { equityOf, marketOf, unrealizedPnl } from '../margin/bucket.ts';
import type { Run } from '../run.ts';

/**
 * `winnersGains`: in proportion to unrealised profit, at most that profit. `bothSidesOpenInterest`: in proportion to
 * lots, long and short alike (Drift, Vertex: loss ÷ (|L| + |S|)). Rounding: floor, then largest remainder, ties by
 * account. A full pass over the accounts: it runs only when everything else is spent.
 */
export function socialise(
  run: Run,
  account: number,
  bucket: number,
  contract: number,
  amount: number,
  cause: number,
): void {
  const { world, state, log } = run;
  const { fallback } = world.rules;
  if (fallback === 'none') return;
  const { lots } = marketOf(state, contract).positions;
  const payers: number[] = [];
  const claims: { capacity: bigint; weight: bigint }[] = [];
  for (let payer = world.firstTrader; payer < world.accounts; payer++) {
    const size = Math.abs(lots[payer] ?? 0);
    if (size === 0 || payer === account) continue;
    const profit = Math.max(0, unrealizedPnl(world, state, payer, contract));
    const equity = Math.max(0, equityOf(world, state, payer, contract));
    const capacity = fallback === 'winnersGains' ? Math.min(profit, equity) : equity;
    if (capacity === 0) continue;
    payers.push(payer);
    claims.push({ capacity: BigInt(capacity), weight: BigInt(fallback === 'winnersGains' ? profit : size) });
  }
  const shares = allocate('proRata', claims, BigInt(amount));
  if (shares === 'infeasible') return;
  payers.forEach((payer, i) => {
    const share = Number(shares[i] ?? 0n);
    if (share === 0) return;
    post(run, payer, contract, 0, 0, -share);
    post(run, account, bucket, 0, 0, share);
    log.push(payer);
    log.seal(Code.lossSocialised, cause, account, contract, share);
  });
}
