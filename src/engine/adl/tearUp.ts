/** ADL by tear-up: counterparties' lots are closed against the bankrupt's, at the rule book's price. */
import { Code, outcomes, skipReasons } from '../events.ts';
import { chargeFee } from '../fee.ts';
import { trade } from '../ledger.ts';
import { cancelOrders } from '../liquidation/cancel.ts';
import { atomsAt, bankruptcyAtoms, close, type Liquidation } from '../liquidation/liquidation.ts';
import { marketOf } from '../margin/bucket.ts';
import type { Run } from '../run.ts';
import { type Pick, planAllocation } from './plan.ts';
import { adlAtoms } from './price.ts';
import { queueFor } from './queue.ts';
import { refusesClose } from './refusal.ts';

/** How many of those next in line an adlTriggered event names. */
const NEXT = 20;
/** Filled for every event, read before the next. */
const next = new Int32Array(NEXT);

/** A hash over whole numbers, for comparing two rankings at a glance. */
function mixInto(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193) >>> 0;
}

/** Closes up to `quantity` lots at the rule book's price, or at `price`; returns how many were closed. */
export function tearUp(
  run: Run,
  liquidation: Liquidation,
  quantity: number,
  cause: number,
  price = run.world.rules.adl.price,
): number {
  const { world, state, log } = run;
  const { account, contract, side } = liquidation;
  const { candidates, feePpm, openOrders } = world.rules.adl;
  const queue = queueFor(run, contract, -side);
  const refuses = (counterparty: number, lots: number) =>
    (candidates.leftNegative !== 'allow' || candidates.inventory) &&
    refusesClose(run, liquidation, counterparty, lots, adlAtoms(run, liquidation, lots, price));
  const { mark } = marketOf(state, contract);
  const total = adlAtoms(run, liquidation, quantity, price);
  const atMark = atomsAt(run, liquidation, quantity, mark);
  const plan = planAllocation(run, queue, account, contract, quantity, total - atMark, refuses);

  let hash = 0x811c9dc5;
  log.push(plan.picks.length);
  for (const pick of plan.picks) {
    log.push(pick.account);
    hash = mixInto(mixInto(hash, pick.account), pick.lots);
  }
  const named = queue.next(run, account, plan.looked, next);
  log.pushAll(next, named);
  for (let i = 0; i < named; i++) hash = mixInto(hash, next[i] ?? 0);
  const triggered = log.seal(
    Code.adlTriggered,
    cause,
    account,
    contract,
    quantity,
    total,
    atMark,
    queue.count(run),
    hash,
  );
  for (const skipped of plan.skipped)
    log.seal(
      Code.candidateSkipped,
      triggered,
      skipped.account,
      contract,
      skipped.rank,
      skipReasons.indexOf(skipped.reason),
    );

  let closed = 0;
  const fill = (pick: Pick): void => {
    if (openOrders === 'cancel') cancelOrders(run, pick.account, contract, triggered);
    const atoms = adlAtoms(run, liquidation, pick.lots, price);
    const atBankruptcy = bankruptcyAtoms(run, liquidation, pick.lots);
    trade(run, account, contract, -side * pick.lots, -atoms);
    trade(run, pick.account, contract, side * pick.lots, atoms);
    const fee = chargeFee(run, pick.account, atoms, feePpm);
    close(liquidation, pick.lots, atBankruptcy);
    liquidation.leftToFund += atBankruptcy - atoms;
    closed += pick.lots;
    log.push(pick.account);
    log.pushReal(pick.score);
    log.seal(
      Code.adlFilled,
      triggered,
      account,
      contract,
      pick.lots,
      atoms,
      atomsAt(run, liquidation, pick.lots, mark),
      pick.rank,
      fee,
    );
  };
  for (const pick of plan.picks) fill(pick);
  const outcome = closed === quantity ? 'complete' : plan.limited ? 'iterationLimit' : 'counterpartiesExhausted';
  log.seal(Code.adlCompleted, triggered, account, contract, closed, quantity - closed, outcomes.indexOf(outcome));
  return closed;
}
