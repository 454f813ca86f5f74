/** What a position is worth, what it must be backed by, and what a trade does to it. Atoms; roundings as named. */
import { type Account, type Exchange, Num, type Tier, ZERO } from './exchange.ts';

/** Value of signed lots at a price. */
export const worth = (exchange: Exchange, lots: Num, price: Num): Num => lots.times(price).times(exchange.perTick);

export const pnlOf = (exchange: Exchange, account: Account): Num =>
  worth(exchange, account.lots, exchange.mark).minus(account.cost);

export const equityOf = (exchange: Exchange, account: Account): Num => account.cash.plus(pnlOf(exchange, account));

export const notionalOf = (exchange: Exchange, account: Account): Num =>
  worth(exchange, account.lots, exchange.mark).abs();

function tierOf(exchange: Exchange, notional: Num): Tier {
  const tier = exchange.tiers.find(({ upTo }) => upTo === null || notional.lte(upTo)) ?? exchange.tiers.at(-1);
  if (tier === undefined) throw new RangeError('a contract has at least one tier');
  return tier;
}

/** notional × rate, rounded up, less the tier's amount; never below 0. */
export function maintenanceOf(exchange: Exchange, account: Account): Num {
  const notional = notionalOf(exchange, account);
  const tier = tierOf(exchange, notional);
  return Num.max(0, notional.times(tier.maintenanceRate).ceil().minus(tier.amount));
}

/** Entry value ÷ leverage, or × the tier's initial rate; rounded up. */
export function initialMarginOf(exchange: Exchange, account: Account): Num {
  const entryValue = account.cost.abs();
  if (account.leverage !== null) return entryValue.div(account.leverage).ceil();
  return entryValue.times(tierOf(exchange, entryValue).initialRate).ceil();
}

export function isBreached(exchange: Exchange, account: Account): boolean {
  if (account.lots.isZero()) return false;
  const equity = equityOf(exchange, account);
  const maintenance = maintenanceOf(exchange, account);
  return exchange.rules.breachedAt === 'below' ? equity.lt(maintenance) : equity.lte(maintenance);
}

/**
 * An account trades `lots` (signed) and pays `paid` for them. What closes releases its share of the cost, rounded towards
 * zero (the last lot the rest), and realises the difference; what is left over opens.
 */
export function trade(account: Account, lots: Num, paid: Num): void {
  const held = account.lots;
  if (held.isZero() || held.isPositive() === lots.isPositive()) {
    account.lots = held.plus(lots);
    account.cost = account.cost.plus(paid);
    return;
  }
  const closing = Num.min(held.abs(), lots.abs());
  const closingPaid = paid.times(closing).div(lots.abs()).trunc();
  const released = account.cost.times(closing).div(held.abs()).trunc();
  account.cash = account.cash.minus(closingPaid).minus(released);
  account.cost = account.cost.minus(released).plus(paid.minus(closingPaid));
  account.lots = held.plus(lots);
}

/** What the fund may still pay: cash and inventory PnL above its floor; null: without limit. */
export function fundCapacity(exchange: Exchange): Num | null {
  const { fundFloor } = exchange.rules;
  return fundFloor === null ? null : Num.max(ZERO, equityOf(exchange, exchange.fund).minus(fundFloor));
}

export const canPay = (exchange: Exchange, amount: Num): boolean => fundCapacity(exchange)?.gte(amount) ?? true;

/** The most of `lots` whose loss the fund can pay. */
export function affordable(exchange: Exchange, lots: Num, loss: (lots: Num) => Num): Num {
  const room = fundCapacity(exchange);
  const needed = loss(lots);
  if (room === null || needed.lte(room)) return lots;
  let most = Num.min(lots, room.div(needed).times(lots).floor().plus(1));
  while (most.gt(0) && loss(most).gt(room)) most = most.minus(1);
  return most;
}
