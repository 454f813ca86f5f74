/**
 * The accounts that a step's events name, wound back to before the step and brought forward again event by event. What
 * an account had at any event follows from the state after the step and the postings alone, so nothing is copied
 * beforehand and the cost is that of the postings. It reads; it never changes the state.
 */
import type { State } from '../account/state.ts';
import { unitValue } from '../contract/contract.ts';
import { Code, codeAt } from '../events.ts';
import { CONTRACT_SPAN, type Log, POSTING, ROW } from '../log.ts';
import { contractOf, isIsolated, marketOf } from '../margin/bucket.ts';
import type { World } from '../world.ts';

/** Free cash, then lots, cost and isolated margin per contract. */
type View = number[];
const COLUMNS = 3;
const at = (contract: number): number => 1 + COLUMNS * contract;

export class Replay {
  readonly world: World;
  readonly state: State;
  readonly log: Log;
  /** Value of one lot at the mark that stands at the present event, by contract. */
  readonly unit: number[];
  /** Long lots, by contract. */
  readonly openInterest: number[];
  private readonly views = new Map<number, View>();

  constructor(world: World, state: State, log: Log, marks: readonly number[], openInterest: readonly number[]) {
    this.world = world;
    this.state = state;
    this.log = log;
    this.unit = marks.map((mark, contract) => unitValue(contractOf(world, contract), mark));
    this.openInterest = [...openInterest];
    for (let account = 0; account < world.firstTrader; account++) this.track(account);
    // Funding touches everybody: whoever appears nowhere else is left out.
    for (let id = 0; id < log.count; id++) {
      if (codeAt(log, id) === Code.fundingPaid) continue;
      const named = log.rows[id * ROW + 2] ?? -1;
      if (named >= 0) this.track(named);
      this.eachPosting(id, (account) => this.track(account));
    }
    for (let id = 0; id < log.count; id++) this.move(id, -1);
  }

  /** Accounts that events other than funding name, and all of the exchange's own. */
  accounts(): IterableIterator<number> {
    return this.views.keys();
  }

  eachPosting(
    id: number,
    visit: (account: number, contract: number, lots: number, cost: number, cash: number) => void,
  ): void {
    const { postings, postingEnd } = this.log;
    for (let i = id === 0 ? 0 : (postingEnd[id - 1] ?? 0); i < (postingEnd[id] ?? 0); i++) {
      const row = i * POSTING;
      const key = postings[row] ?? 0;
      const account = Math.floor(key / CONTRACT_SPAN);
      visit(
        account,
        key - account * CONTRACT_SPAN - 1,
        postings[row + 1] ?? 0,
        postings[row + 2] ?? 0,
        postings[row + 3] ?? 0,
      );
    }
  }

  hasPostings(id: number): boolean {
    const { postingEnd } = this.log;
    return (id === 0 ? 0 : (postingEnd[id - 1] ?? 0)) < (postingEnd[id] ?? 0);
  }

  /** Brings the views over one event, forward (1) or back (−1). */
  move(id: number, direction: 1 | -1): void {
    this.eachPosting(id, (account, contract, lots, cost, cash) => {
      this.moveOne(account, contract, direction * lots, direction * cost, direction * cash, direction === 1);
    });
  }

  /** A mark was set. */
  setMark(contract: number, ticks: number): void {
    this.unit[contract] = unitValue(contractOf(this.world, contract), ticks);
  }

  tracks(account: number): boolean {
    return this.views.has(account);
  }
  cash(account: number): number {
    return this.viewOf(account)[0] ?? 0;
  }
  lots(account: number, contract: number): number {
    return this.viewOf(account)[at(contract)] ?? 0;
  }
  cost(account: number, contract: number): number {
    return this.viewOf(account)[at(contract) + 1] ?? 0;
  }
  margin(account: number, contract: number): number {
    return this.viewOf(account)[at(contract) + 2] ?? 0;
  }

  /** Unrealised PnL of one position at the present mark. */
  pnl(account: number, contract: number): number {
    const lots = this.lots(account, contract);
    return (lots === 0 ? 0 : lots * (this.unit[contract] ?? 0)) - this.cost(account, contract);
  }

  /** Equity of a bucket: −1 the cross account, else an isolated position. */
  equity(account: number, bucket: number): number {
    if (bucket >= 0) return this.margin(account, bucket) + this.pnl(account, bucket);
    let equity = this.cash(account);
    for (let contract = 0; contract < this.unit.length; contract++)
      if (!isIsolated(this.state, account, contract)) equity += this.pnl(account, contract);
    return equity;
  }

  /** Equity of all of an account's buckets together. */
  wholeEquity(account: number): number {
    let equity = this.cash(account);
    for (let contract = 0; contract < this.unit.length; contract++)
      equity += this.margin(account, contract) + this.pnl(account, contract);
    return equity;
  }

  /** What a fund may still pay: balance − floor, never below 0. */
  capacity(fund: number): number {
    return Math.max(0, this.balance(fund) - this.world.amounts.fundFloor);
  }

  /** Fund balance as the rule book counts it. */
  balance(fund: number): number {
    return this.world.rules.fund.balance === 'cash' ? this.cash(fund) : this.wholeEquity(fund);
  }

  private moveOne(account: number, contract: number, lots: number, cost: number, cash: number, counts: boolean): void {
    const view = this.views.get(account);
    if (view === undefined) return;
    const place = at(contract);
    if (contract >= 0) {
      const held = view[place] ?? 0;
      view[place] = held + lots;
      view[place + 1] = (view[place + 1] ?? 0) + cost;
      if (counts)
        this.openInterest[contract] = (this.openInterest[contract] ?? 0) + Math.max(0, held + lots) - Math.max(0, held);
    }
    const pocket = contract >= 0 && isIsolated(this.state, account, contract) ? place + 2 : 0;
    view[pocket] = (view[pocket] ?? 0) + cash;
  }

  private viewOf(account: number): View {
    const view = this.views.get(account);
    if (view === undefined) throw new RangeError(`account ${account} is in no event of this step`);
    return view;
  }

  private track(account: number): void {
    if (this.views.has(account)) return;
    const view: View = [this.state.cash[account] ?? 0];
    for (let contract = 0; contract < this.unit.length; contract++) {
      const { positions } = marketOf(this.state, contract);
      view.push(positions.lots[account] ?? 0, positions.cost[account] ?? 0, positions.margin?.[account] ?? 0);
    }
    this.views.set(account, view);
  }
}
