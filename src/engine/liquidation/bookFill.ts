/**
 * A liquidation order meets a resting order. The account is settled at its bankruptcy price (or keeps what is better,
 * where the rule book lets it); the difference to the fill price goes to or comes from the fund in the same event.
 */
import type { FundSlot } from '#protocol/rulebook.ts';
import { Code } from '../events.ts';
import { chargeFee } from '../fee.ts';
import { fundCapacity, tellExhausted, tellFund } from '../fund/fund.ts';
import { post, trade } from '../ledger.ts';
import { contractOf, isLiquidatable, marketOf } from '../margin/bucket.ts';
import type { Run } from '../run.ts';
import { ppmFloor } from '../units.ts';
import { atomsAt, bankruptcyAtoms, close, type Liquidation, left } from './liquidation.ts';

export interface BookOrder {
  /** Lots to offer, at most what is left. */
  readonly quantity: number;
  /** Worst price, ticks: 1 (sell) or Infinity (buy) for any price. */
  readonly limit: number;
  /** Stop as soon as the bucket is no longer liquidatable. */
  readonly stopWhenHealthy: boolean;
  /** Whose a surplus over bankruptcy is; the rule book's slot when absent. */
  readonly surplus?: FundSlot['surplus'];
}

/** The limit of an order that takes any price. */
export const anyPrice = (liquidation: Liquidation): number => (liquidation.side > 0 ? 1 : Number.POSITIVE_INFINITY);

/** Offers lots to the book; returns how many filled. */
export function offer(run: Run, liquidation: Liquidation, order: BookOrder): number {
  const quantity = Math.min(order.quantity, left(liquidation));
  liquidation.offered += quantity;
  const { book } = marketOf(run.state, liquidation.contract);
  const taker = liquidation.side > 0 ? 'sell' : 'buy';
  if (book.orderCount === 0) return 0;
  const filled = book.match(
    taker,
    quantity,
    order.limit,
    (owner, _order, lots, price) => {
      if (order.stopWhenHealthy && !isLiquidatable(run.world, run.state, liquidation.account, liquidation.bucket))
        return 0;
      return accept(run, liquidation, owner, lots, price, order.surplus);
    },
    liquidation.account,
  );
  liquidation.filled += filled;
  return filled;
}

/** Lots resting against the liquidation at no worse than `limit`, the account's own aside; no need to count beyond `most`. */
export function depthWithin(run: Run, liquidation: Liquidation, most: number, limit: number): number {
  const { book } = marketOf(run.state, liquidation.contract);
  let depth = 0;
  book.fold((owner, _order, lots, price) => {
    const opposite = lots * liquidation.side > 0;
    const good = liquidation.side > 0 ? price >= limit : price <= limit;
    if (opposite && good && owner !== liquidation.account) depth += Math.abs(lots);
  });
  return Math.min(depth, most);
}

/** Fund money that may still be lost on this fill: what the fund can pay, within the limit per step. */
function lossRoom(run: Run, fund: number): number {
  const limit = run.world.amounts.maxFundLoss - (run.fundLoss.get(fund) ?? 0);
  return Math.max(0, Math.min(fundCapacity(run.world, run.state, fund), limit));
}

/** How many of `lots` can be filled when each costs the fund money, and how much the account itself will owe. */
function affordable(
  run: Run,
  liquidation: Liquidation,
  lots: number,
  price: number,
  fund: number,
): { lots: number; owed: number } {
  const loss = (quantity: number) =>
    bankruptcyAtoms(run, liquidation, quantity) - atomsAt(run, liquidation, quantity, price);
  const needed = loss(lots);
  const { whenShort } = run.world.rules.fund;
  if (whenShort === 'settleAtEnd') return { lots, owed: needed };
  const room = lossRoom(run, fund);
  if (needed <= room) return { lots, owed: 0 };
  tellExhausted(run, fund, liquidation.account, needed, liquidation.event);
  if (whenShort === 'fillAndOwe') return { lots, owed: needed - room };
  if (whenShort === 'refuseFill') return { lots: 0, owed: 0 };
  let quantity = Math.min(lots, Math.floor((room / needed) * lots) + 1);
  while (quantity > 0 && loss(quantity) > room) quantity -= 1;
  return { lots: quantity, owed: 0 };
}

/** What of a surplus goes to the fund; the rest stays with the account. */
function fundShare(rule: FundSlot['surplus'], surplus: number, fillAtoms: number): number {
  if (rule.to === 'fund') return surplus;
  if (rule.to === 'account') return 0;
  return Math.min(surplus, ppmFloor(Math.abs(fillAtoms), rule.maxFeePpm));
}

/**
 * What a fill of `lots` for `fillAtoms` (signed like the position) does to the fund: the surplus's share that goes to
 * it, or the whole difference to bankruptcy that it must pay (negative). Fees round down.
 * Source: dydxprotocol/v4-chain, x/clob/keeper/liquidations.go (GetLiquidationInsuranceFundDelta).
 */
export function fundDeltaOf(
  run: Run,
  liquidation: Liquidation,
  lots: number,
  fillAtoms: number,
  rule = run.world.rules.fund.surplus,
): number {
  const difference = fillAtoms - bankruptcyAtoms(run, liquidation, lots);
  return difference > 0 ? fundShare(rule, difference, fillAtoms) : difference;
}

function accept(
  run: Run,
  liquidation: Liquidation,
  owner: number,
  offered: number,
  price: number,
  surplus: FundSlot['surplus'] | undefined,
): number {
  const { account, contract, side } = liquidation;
  const fund = run.world.fundOf(contract);
  let lots = offered;
  let owed = 0;
  if (atomsAt(run, liquidation, lots, price) < bankruptcyAtoms(run, liquidation, lots))
    ({ lots, owed } = affordable(run, liquidation, lots, price, fund));
  if (lots === 0) return 0;
  const fillAtoms = atomsAt(run, liquidation, lots, price);
  const atBankruptcy = bankruptcyAtoms(run, liquidation, lots);
  const fundDelta = fundDeltaOf(run, liquidation, lots, fillAtoms, surplus) + owed;
  trade(run, account, contract, -side * lots, fundDelta - fillAtoms);
  trade(run, owner, contract, side * lots, fillAtoms);
  if (fundDelta !== 0) post(run, fund, -1, 0, 0, fundDelta);
  chargeFee(run, owner, fillAtoms, contractOf(run.world, contract).makerFeePpm);
  close(liquidation, lots, atBankruptcy);
  marketOf(run.state, contract).last = price;
  run.log.push(owner);
  const event = run.log.seal(
    Code.liquidationFilled,
    liquidation.event,
    account,
    contract,
    lots,
    price,
    fillAtoms,
    atBankruptcy,
    fundDelta,
  );
  tellFund(run, fund, account, fundDelta, event);
  return lots;
}
