/** ADL by haircut: money is taken out of the winners' profits, their positions stay open. */
import { Code, outcomes } from '../events.ts';
import { fundCapacity, tellExhausted } from '../fund/fund.ts';
import { fundLossOfTrade } from '../fund/loss.ts';
import { post } from '../ledger.ts';
import { atomsAt, type Liquidation } from '../liquidation/liquidation.ts';
import { takeOver } from '../liquidation/takeOver.ts';
import { bucketEquity, marketOf } from '../margin/bucket.ts';
import type { Run } from '../run.ts';
import { STREET } from '../world.ts';
import { queueFor, topOf } from './queue.ts';
import { shareMoney } from './share.ts';

/** The unfilled lots leave at the mark, to whoever the rule book says holds them; `keep`, or a fund that cannot: they stay. */
function handOver(run: Run, liquidation: Liquidation, quantity: number, cause: number): void {
  const { lotsHolder } = run.world.rules;
  if (lotsHolder === 'keep' || quantity === 0) return;
  const { contract, side, account } = liquidation;
  const holder = lotsHolder === 'street' ? STREET : run.world.fundOf(contract);
  const atoms = atomsAt(run, liquidation, quantity, marketOf(run.state, contract).mark);
  if (holder !== STREET) {
    // At the mark nothing is lost, except by a fund that counts cash only and closes inventory at a loss.
    const loss = fundLossOfTrade(run, holder, contract, side * quantity, atoms);
    if (loss > fundCapacity(run.world, run.state, holder)) {
      tellExhausted(run, holder, account, loss, cause);
      return;
    }
  }
  takeOver(run, liquidation, holder, quantity, atoms, cause);
}

/** Takes the bucket's shortfall from the profits of the opposite side. */
export function haircut(run: Run, liquidation: Liquidation, quantity: number, cause: number): void {
  const { world, state, log } = run;
  const { account, bucket, contract, side } = liquidation;
  handOver(run, liquidation, quantity, cause);
  const budget = Math.max(0, -bucketEquity(world, state, account, bucket));
  const queue = queueFor(run, contract, -side);
  const winners = topOf(queue, run, account);
  const shares = budget === 0 ? null : shareMoney(run, contract, winners, budget);
  const picked = winners.filter((_, i) => (shares?.[i] ?? 0n) > 0n);
  log.push(picked.length);
  for (const winner of picked) log.push(winner);
  const triggered = log.seal(Code.adlTriggered, cause, account, contract, quantity, budget, 0, winners.length, 0);
  let taken = 0;
  winners.forEach((winner, i) => {
    const amount = Number(shares?.[i] ?? 0n);
    if (amount === 0) return;
    post(run, winner, contract, 0, 0, -amount);
    post(run, account, bucket, 0, 0, amount);
    taken += amount;
    log.push(winner);
    log.seal(Code.haircutTaken, triggered, account, contract, amount, i + 1);
  });
  const outcome = taken === budget ? 'complete' : 'counterpartiesExhausted';
  log.seal(Code.adlCompleted, triggered, account, contract, 0, 0, outcomes.indexOf(outcome));
}
