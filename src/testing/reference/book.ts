/** Price–time matching over two sorted arrays. */
import { type Account, type Exchange, Num, type Order, ZERO } from './exchange.ts';

/**
 * Offers the other side's orders, best first, to `fill`, which says how many lots of each it takes; fewer than offered
 * ends the walk. Own orders are walked past. Returns the lots filled.
 */
export function match(
  exchange: Exchange,
  taker: Account,
  side: 'buy' | 'sell',
  lots: Num,
  fill: (maker: Account, lots: Num, price: Num) => Num,
): Num {
  const orders: readonly Order[] = side === 'buy' ? exchange.asks : exchange.bids;
  let left = lots;
  for (const order of orders) {
    if (left.isZero()) break;
    if (order.owner === taker) continue;
    const offered = Num.min(left, order.lots);
    const taken = fill(order.owner, offered, order.price);
    order.lots = order.lots.minus(taken);
    left = left.minus(taken);
    if (taken.lt(offered)) break;
  }
  const standing = orders.filter((order) => order.lots.gt(ZERO));
  if (side === 'buy') exchange.asks = standing;
  else exchange.bids = standing;
  return lots.minus(left);
}

export function cancelOrders(exchange: Exchange, owner: Account): void {
  if (exchange.bids.some((order) => order.owner === owner))
    exchange.bids = exchange.bids.filter((order) => order.owner !== owner);
  if (exchange.asks.some((order) => order.owner === owner))
    exchange.asks = exchange.asks.filter((order) => order.owner !== owner);
}
