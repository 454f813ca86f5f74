/**
 * Who is deleveraged first: by return × effective leverage, highest first, equals by account. A step ranks a side once,
 * when it is first needed; an account whose position changes is scored again and moved to its new place.
 */
import { type Account, type Exchange, Num, ZERO } from './exchange.ts';
import { equityOf, initialMarginOf, notionalOf, pnlOf } from './position.ts';

interface Ranked {
  readonly account: Account;
  readonly score: Num;
}

/**
 * Return × leverage of a winner, return ÷ leverage of a loser; leverage = notional ÷ equity. Without equity leverage has
 * no bound: a winner's score is infinite, a loser's is 0.
 */
function scoreOf(exchange: Exchange, account: Account): Num {
  const base = exchange.rules.returnBase === 'initialMargin' ? initialMarginOf(exchange, account) : account.cost.abs();
  const pnl = pnlOf(exchange, account);
  const notional = notionalOf(exchange, account);
  const equity = Num.max(0, equityOf(exchange, account));
  if (pnl.isZero()) return ZERO;
  return pnl.gt(0) ? pnl.times(notional).div(base.times(equity)) : pnl.times(equity).div(base.times(notional));
}

const before = (a: Ranked, b: Ranked): number => b.score.comparedTo(a.score) || a.account.id - b.account.id;

/** The candidates of one side, kept in order. */
class Ranking {
  private readonly exchange: Exchange;
  private readonly long: boolean;
  private readonly order: Ranked[];
  private readonly entries: Map<Account, Ranked>;

  constructor(exchange: Exchange, long: boolean) {
    this.exchange = exchange;
    this.long = long;
    this.order = exchange.accounts.filter((account) => this.belongs(account)).map((account) => this.rank(account));
    this.order.sort(before);
    this.entries = new Map(this.order.map((one) => [one.account, one]));
  }

  *accounts(): Generator<Account> {
    for (const { account } of this.order) yield account;
  }

  changed(account: Account): void {
    const old = this.entries.get(account);
    if (old !== undefined) {
      this.order.splice(this.placeOf(old), 1);
      this.entries.delete(account);
    }
    if (!this.belongs(account)) return;
    const fresh = this.rank(account);
    this.order.splice(this.placeOf(fresh), 0, fresh);
    this.entries.set(account, fresh);
  }

  private belongs(account: Account): boolean {
    const sameSide = this.long ? account.lots.gt(0) : account.lots.lt(0);
    return account.isTrader && sameSide && (this.exchange.rules.losersToo || pnlOf(this.exchange, account).gt(0));
  }

  private rank(account: Account): Ranked {
    return { account, score: scoreOf(this.exchange, account) };
  }

  /** How many of the order come before this one. */
  private placeOf(one: Ranked): number {
    let low = 0;
    let high = this.order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.order[middle];
      if (other !== undefined && before(other, one) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Both sides' rankings during one step. */
export class Rankings {
  private readonly exchange: Exchange;
  private readonly made = new Map<boolean, Ranking>();

  constructor(exchange: Exchange) {
    this.exchange = exchange;
  }

  /** The candidates among the longs, or among the shorts, from the first to the last. */
  accounts(long: boolean): Generator<Account> {
    const known = this.made.get(long) ?? new Ranking(this.exchange, long);
    this.made.set(long, known);
    return known.accounts();
  }

  /** The account's position or cash is not what it was. */
  changed(account: Account): void {
    for (const ranking of this.made.values()) ranking.changed(account);
  }
}
