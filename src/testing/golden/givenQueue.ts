/** Counterparties in the order that an example gives, instead of a ranking of the engine. */
import { type Queue, QueueCache, type Visit } from '#engine/adl/queue.ts';
import { marketOf } from '#engine/margin/bucket.ts';

type QueueRun = Parameters<Queue['walk']>[0];

class Given implements Queue {
  private readonly order: readonly number[];
  private readonly contract: number;
  private readonly side: number;

  constructor(order: readonly number[], contract: number, side: number) {
    this.order = order;
    this.contract = contract;
    this.side = side;
  }

  walk(run: QueueRun, bankrupt: number, visit: Visit): void {
    for (const [place, account] of this.all(run, bankrupt).entries()) if (!visit(account, place + 1, 0)) return;
  }

  peek(run: QueueRun, bankrupt: number, count: number): number[] {
    return this.all(run, bankrupt).slice(0, Math.max(0, count));
  }

  next(run: QueueRun, bankrupt: number, from: number, into: Int32Array): number {
    const found = this.all(run, bankrupt).slice(from, from + into.length);
    into.set(found);
    return found.length;
  }

  count(run: QueueRun): number {
    return this.all(run, -1).length;
  }

  /** Those of the given order that hold lots on this side. */
  all(run: QueueRun, bankrupt: number): number[] {
    const { lots } = marketOf(run.state, this.contract).positions;
    return this.order.filter((account) => account !== bankrupt && (lots[account] ?? 0) * this.side > 0);
  }
}

export class GivenQueues extends QueueCache {
  private readonly order: readonly number[];

  /** @param order accounts, first to be deleveraged first; a repetition counts once */
  constructor(order: readonly number[]) {
    super();
    this.order = [...new Set(order)];
  }

  override queueFor(_run: QueueRun, contract: number, side: number): Queue {
    return new Given(this.order, contract, side);
  }
}
