/** The fallbacks: who pays what nobody else could. Nobody pays more than the equity of its bucket. */
import { unitValue } from '../contract/contract.ts';
import { Code } from '../events.ts';
import { post } from '../ledger.ts';
import { payFund } from '../liquidation/fee.ts';
import { bucketEquity, contractOf, equityOf, marketOf, unrealizedPnl } from '../margin/bucket.ts';
import type { Run } from '../run.ts';
import { type Payer, shareLoss } from './shares.ts';

/** What a position gained that a fallback may take: all its unrealised profit, or what the period's move of the mark gave. */
function gainOf(run: Run, account: number, contract: number): number {
  const { world, state } = run;
  if ((world.rules.sharing?.gainsPeriodSteps ?? null) === null)
    return Math.max(0, unrealizedPnl(world, state, account, contract));
  const { mark, periodMark, positions } = marketOf(state, contract);
  const spec = contractOf(world, contract);
  return Math.max(0, (positions.lots[account] ?? 0) * (unitValue(spec, mark) - unitValue(spec, periodMark)));
}

/** Those who may be asked, in the order of the accounts. A full pass: it runs only when everything else is spent. */
function payersOf(run: Run, bankrupt: number, contract: number): readonly Payer[] {
  const { world, state } = run;
  const { lots } = marketOf(state, contract).positions;
  const byGains = world.rules.fallback === 'winnersGains';
  const payers: Payer[] = [];
  for (let account = world.firstTrader; account < world.accounts; account++) {
    const size = Math.abs(lots[account] ?? 0);
    if (size === 0 || account === bankrupt) continue;
    const equity = Math.max(0, equityOf(world, state, account, contract));
    const gain = byGains ? gainOf(run, account, contract) : 0;
    const capacity = byGains ? Math.min(gain, equity) : equity;
    if (capacity > 0) payers.push({ account, capacity: BigInt(capacity), weight: BigInt(byGains ? gain : size) });
  }
  return payers;
}

/**
 * `winnersGains`: in proportion to gains, at most the gain. `bothSidesOpenInterest`: in proportion to lots, long and short
 * alike (Drift, Vertex: loss ÷ (|L| + |S|)). What rounding brings in over the loss is the fund's.
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
  const { fallback, sharing } = world.rules;
  if (fallback !== 'winnersGains' && fallback !== 'bothSidesOpenInterest') return;
  const payers = payersOf(run, account, contract);
  shareLoss(payers, BigInt(amount), sharing?.rounding ?? 'largestRemainder').forEach((share, i) => {
    const payer = payers[i]?.account ?? account;
    const atoms = Number(share);
    if (atoms === 0) return;
    post(run, payer, contract, 0, 0, -atoms);
    post(run, account, bucket, 0, 0, atoms);
    log.push(payer);
    log.seal(Code.lossSocialised, cause, account, contract, atoms);
  });
  payFund(run, account, bucket, contract, bucketEquity(world, state, account, bucket), cause);
}
