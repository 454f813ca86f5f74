/** One account through the waterfall: its margin, the book, the fund, ADL; then what is still owed. */
import { cancelOrders, match } from './book.ts';
import { type Account, type Exchange, Num, ZERO } from './exchange.ts';
import { affordable, canPay, equityOf, fundCapacity, trade, worth } from './position.ts';
import type { Rankings } from './ranking.ts';

/** A position on its way out at its bankruptcy price. */
interface Closing {
  readonly account: Account;
  readonly rankings: Rankings;
  /** 1: a long being sold; −1: a short being bought back. */
  readonly side: 1 | -1;
  readonly size: Num;
  /** Of the whole position at its bankruptcy price: its value at the mark less all that the account has. */
  readonly value: Num;
  left: Num;
  /** What of `value` the closes so far have used up. */
  taken: Num;
}

function closingOf(exchange: Exchange, account: Account, rankings: Rankings): Closing {
  const value = worth(exchange, account.lots, exchange.mark).minus(equityOf(exchange, account));
  const size = account.lots.abs();
  const side = account.lots.isPositive() ? 1 : -1;
  return { account, rankings, side, size, value, left: size, taken: ZERO };
}

/** Value of `lots` more at the bankruptcy price: the parts are rounded up and add up to the whole. */
function bankruptcyValue({ value, size, left, taken }: Closing, lots: Num): Num {
  return value.times(size.minus(left).plus(lots)).div(size).ceil().minus(taken);
}

const signed = (closing: Closing, lots: Num): Num => lots.times(closing.side);

/** The counterparty takes lots over for `atoms`; the account is settled with `settled`. */
function close(closing: Closing, counterparty: Account, lots: Num, atoms: Num, settled: Num): void {
  const atBankruptcy = bankruptcyValue(closing, lots);
  trade(closing.account, signed(closing, lots).neg(), settled.neg());
  trade(counterparty, signed(closing, lots), atoms);
  closing.left = closing.left.minus(lots);
  closing.taken = closing.taken.plus(atBankruptcy);
  closing.rankings.changed(closing.account);
  closing.rankings.changed(counterparty);
}

/** Sold whatever the price. The account gets its bankruptcy price; the fund pays or receives the difference. */
function sellIntoBook(exchange: Exchange, closing: Closing): void {
  const { fund, rules } = exchange;
  match(exchange, closing.account, closing.side > 0 ? 'sell' : 'buy', closing.left, (maker, offered, price) => {
    const loss = (lots: Num) => bankruptcyValue(closing, lots).minus(worth(exchange, signed(closing, lots), price));
    const lots = affordable(exchange, offered, loss);
    if (lots.isZero()) return ZERO;
    const atoms = worth(exchange, signed(closing, lots), price);
    const surplus = atoms.minus(bankruptcyValue(closing, lots));
    const forFund = surplus.gt(0) && rules.surplus === 'account' ? ZERO : surplus;
    close(closing, maker, lots, atoms, atoms.minus(forFund));
    fund.cash = fund.cash.plus(forFund);
    return lots;
  });
}

/** Closes against the ranked winners of the other side, first to last. */
function tearUp(exchange: Exchange, closing: Closing): void {
  const { rules, mark } = exchange;
  const priceOf = (lots: Num) =>
    rules.adlPrice === 'mark' ? worth(exchange, signed(closing, lots), mark) : bankruptcyValue(closing, lots);
  let left = closing.left;
  const picks: { readonly account: Account; readonly lots: Num }[] = [];
  for (const account of closing.rankings.accounts(closing.side < 0)) {
    if (left.isZero()) break;
    const lots = Num.min(left, account.lots.abs());
    const gain = worth(exchange, signed(closing, lots), mark).minus(priceOf(lots));
    if (rules.skipLeftNegative && equityOf(exchange, account).plus(gain).lt(0)) continue;
    picks.push({ account, lots });
    left = left.minus(lots);
  }
  for (const { account, lots } of picks) {
    cancelOrders(exchange, account);
    const atoms = priceOf(lots);
    close(closing, account, lots, atoms, atoms);
  }
}

/** What did not fill goes to ADL, or to the fund at the bankruptcy price, or waits. */
function settleRemainder(exchange: Exchange, closing: Closing): void {
  if (closing.left.isZero()) return;
  const atBankruptcy = bankruptcyValue(closing, closing.left);
  const shortfall = Num.max(0, atBankruptcy.minus(worth(exchange, signed(closing, closing.left), exchange.mark)));
  const { adlTrigger } = exchange.rules;
  const covered = canPay(exchange, shortfall);
  if (adlTrigger === 'anyRemainder' || (adlTrigger === 'fundCannotCover' && !covered)) tearUp(exchange, closing);
  else if (covered) close(closing, exchange.fund, closing.left, atBankruptcy, atBankruptcy);
}

/** An account without a position that still owes is paid out by the fund, as far as it can. */
function settleDeficit(exchange: Exchange, account: Account): void {
  const equity = equityOf(exchange, account);
  if (!account.lots.isZero() || equity.gte(0)) return;
  const owed = equity.neg();
  const paid = Num.min(owed, fundCapacity(exchange) ?? owed);
  exchange.fund.cash = exchange.fund.cash.minus(paid);
  account.cash = account.cash.plus(paid);
}

export function liquidate(exchange: Exchange, account: Account, rankings: Rankings): void {
  cancelOrders(exchange, account);
  const closing = closingOf(exchange, account, rankings);
  if (exchange.rules.closeOut === 'soldIntoBook') sellIntoBook(exchange, closing);
  settleRemainder(exchange, closing);
  settleDeficit(exchange, account);
}
