/**
 * Buckets that are to be liquidated, in columns, and the order in which they are: a mass shock has a million of them, so
 * they are no objects, and floats sort them where floats can tell them apart. Who is a candidate is in `breached.ts`.
 */
import type { LiquidationOrder } from '#protocol/rulebook.ts';
import { ScoredList } from '../adl/rank/scored.ts';
import { isNear } from '../adl/rank/terms.ts';
import { compareProducts } from '../units.ts';

export interface Candidate {
  readonly account: number;
  readonly bucket: number;
  /** At the margin check. */
  readonly equity: number;
  readonly maintenance: number;
}

/** The orders that look at nothing but the candidate itself. */
type OwnOrder = Exclude<LiquidationOrder, 'farthestFillable'>;

/** Sign of the order of two candidates. */
type Compare = (a: Candidate, b: Candidate) => number;

/** Up to so many are put in order by comparing them; more by a float key first. */
const FEW = 48;

const byName: Compare = (a, b) => a.account - b.account || a.bucket - b.bucket;

const compares: { readonly [Name in OwnOrder]: Compare } = {
  /**
   * Lowest equity ÷ maintenance first, exact. A bucket without requirement comes before all that have one, among
   * themselves by equity: a ratio with nothing below the line would compare equal to everything.
   */
  lowestMarginRatio: (a, b) => {
    const byRatio =
      a.maintenance === 0 || b.maintenance === 0
        ? Math.sign(a.maintenance) - Math.sign(b.maintenance) || a.equity - b.equity
        : compareProducts(a.equity, b.maintenance, b.equity, a.maintenance);
    return byRatio || byName(a, b);
  },
  lowestEquity: (a, b) => a.equity - b.equity || byName(a, b),
  accountId: byName,
};

/** A float that falls along the order, no −0; where two are near each other the comparison decides. */
const keys: { readonly [Name in OwnOrder]: (equity: number, maintenance: number, account: number) => number } = {
  lowestMarginRatio: (equity, maintenance) => (maintenance === 0 ? Number.POSITIVE_INFINITY : 0 - equity / maintenance),
  lowestEquity: (equity) => 0 - equity,
  accountId: (_equity, _maintenance, account) => 0 - account,
};

export class Candidates {
  count = 0;
  private accounts = new Int32Array(16);
  private buckets = new Int32Array(16);
  private equity = new Float64Array(16);
  private maintenance = new Float64Array(16);
  /** Rows in order; empty: as added. */
  private order: Int32Array = new Int32Array(0);

  add(account: number, bucket: number, equity: number, maintenance: number): void {
    if (this.count === this.accounts.length) this.grow();
    const row = this.count;
    this.accounts[row] = account;
    this.buckets[row] = bucket;
    this.equity[row] = equity;
    this.maintenance[row] = maintenance;
    this.count = row + 1;
  }

  /** The candidate at a place of the order, from 0. */
  at(place: number): Candidate {
    return this.row(this.order[place] ?? place);
  }

  /** All of them, in order. */
  list(): Candidate[] {
    return Array.from({ length: this.count }, (_, place) => this.at(place));
  }

  /** Sets the order: rows, first to last. */
  arrange(order: Int32Array): void {
    this.order = order;
  }

  arrangeBy(order: OwnOrder): void {
    const compare = compares[order];
    const byRow = (a: number, b: number): number => compare(this.row(a), this.row(b));
    if (this.count <= FEW) this.order = Int32Array.from({ length: this.count }, (_, row) => row).sort(byRow);
    else this.order = this.sortedByKey(keys[order], byRow);
  }

  private sortedByKey(keyOf: (typeof keys)[OwnOrder], byRow: (a: number, b: number) => number): Int32Array {
    const { count, accounts, equity, maintenance } = this;
    const list = new ScoredList();
    list.clear(count);
    for (let row = 0; row < count; row++) {
      list.accounts[row] = row;
      list.key[row] = keyOf(equity[row] ?? 0, maintenance[row] ?? 0, accounts[row] ?? 0);
    }
    list.count = count;
    list.order();
    const { key, accounts: rows } = list;
    let from = 0;
    for (let at = 1; at <= count; at++) {
      const before = key[at - 1] ?? 0;
      if (at < count && (key[at] === before || isNear(before, key[at] ?? 0))) continue;
      if (at - from > 1) rows.subarray(from, at).sort(byRow);
      from = at;
    }
    return rows;
  }

  private row(row: number): Candidate {
    return {
      account: this.accounts[row] ?? 0,
      bucket: this.buckets[row] ?? 0,
      equity: this.equity[row] ?? 0,
      maintenance: this.maintenance[row] ?? 0,
    };
  }

  private grow(): void {
    const { accounts, buckets, equity, maintenance } = this;
    const room = 2 * accounts.length;
    this.accounts = new Int32Array(room);
    this.accounts.set(accounts);
    this.buckets = new Int32Array(room);
    this.buckets.set(buckets);
    this.equity = new Float64Array(room);
    this.equity.set(equity);
    this.maintenance = new Float64Array(room);
    this.maintenance.set(maintenance);
  }
}
