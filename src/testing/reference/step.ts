/** One step of the reference exchange: the price moves, whoever is breached is liquidated, the fund works off. */
import { match } from './book.ts';
import { type Account, type Exchange, Num, ZERO } from './exchange.ts';
import { liquidate } from './liquidation.ts';
import { affordable, equityOf, isBreached, maintenanceOf, trade, worth } from './position.ts';
import { Rankings } from './ranking.ts';

/** Lowest equity ÷ maintenance first (compared without dividing), equals by account. */
function breachedAccounts(exchange: Exchange): Account[] {
  return exchange.accounts
    .filter((account) => account.isTrader && isBreached(exchange, account))
    .map((account) => ({
      account,
      equity: equityOf(exchange, account),
      maintenance: maintenanceOf(exchange, account),
    }))
    .sort(
      (a, b) => a.equity.times(b.maintenance).comparedTo(b.equity.times(a.maintenance)) || a.account.id - b.account.id,
    )
    .map(({ account }) => account);
}

/** The fund offers a fifth of what it held at the start of the step to the book, at any price it can bear. */
function workOffInventory(exchange: Exchange, heldBefore: Num): void {
  const { fund, mark } = exchange;
  if (heldBefore.isZero() || fund.lots.isZero() || fund.lots.isPositive() !== heldBefore.isPositive()) return;
  const side = fund.lots.isPositive() ? 1 : -1;
  const quantity = Num.min(fund.lots.abs(), heldBefore.abs().times('0.2').ceil());
  match(exchange, fund, side > 0 ? 'sell' : 'buy', quantity, (maker, offered, price) => {
    const valueAt = (lots: Num, at: Num) => worth(exchange, lots.times(side), at);
    const sold = affordable(exchange, offered, (lots) => valueAt(lots, mark).minus(valueAt(lots, price)));
    if (sold.isZero()) return ZERO;
    const atoms = valueAt(sold, price);
    trade(fund, sold.times(-side), atoms.neg());
    trade(maker, sold.times(side), atoms);
    return sold;
  });
}

/** The mark moves to `mark` (ticks), and one step runs at it. */
export function referenceStep(exchange: Exchange, mark: number): void {
  exchange.mark = new Num(mark);
  const heldBefore = exchange.fund.lots;
  const rankings = new Rankings(exchange);
  const handled = new Set<Account>();
  // Once for those that the price reached, once for those that this step's own trades did.
  for (let round = 0; round < 2; round++)
    for (const account of breachedAccounts(exchange)) {
      if (handled.has(account) || !isBreached(exchange, account)) continue;
      handled.add(account);
      liquidate(exchange, account, rankings);
    }
  workOffInventory(exchange, heldBefore);
}
