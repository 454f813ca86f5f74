/**
 * The lower bound of a mass shock: what cannot be left out whatever the engine. One pass computes every account's equity
 * and score, one native sort orders the scores, one pass subtracts. No rules, no roundings, no events.
 */
import type { Built } from '#testing/builders/world.ts';

const MILLION = 1_000_000;

export class BareShock {
  private readonly cash: Float64Array;
  private readonly lots: Float64Array;
  private readonly cost: Float64Array;
  private readonly leverage: Float64Array;
  private readonly equity: Float64Array;
  private readonly scores: Float64Array;
  private readonly left: Float64Array;
  private readonly perLot: number;

  constructor({ world, state }: Built, mark: number) {
    const [market] = state.markets;
    if (market === undefined) throw new RangeError('a world has a contract');
    this.cash = state.cash.slice();
    this.lots = market.positions.lots.slice();
    this.cost = market.positions.cost.slice();
    this.leverage = (market.positions.leverage ?? new Float64Array(world.accounts)).slice();
    this.equity = new Float64Array(world.accounts);
    this.scores = new Float64Array(world.accounts);
    this.left = new Float64Array(world.accounts);
    this.perLot = mark * (world.contracts[0]?.atomsPerTickLot ?? 0);
  }

  /** PnL ÷ initial margin × notional ÷ equity of every account. */
  score(): void {
    const { cash, lots, cost, leverage, equity, scores, perLot } = this;
    for (let i = 0; i < scores.length; i++) {
      const paid = cost[i] ?? 0;
      const value = (lots[i] ?? 0) * perLot;
      const pnl = value - paid;
      const own = (cash[i] ?? 0) + pnl;
      equity[i] = own;
      scores[i] = paid === 0 ? 0 : (pnl * Math.abs(value) * (leverage[i] ?? 0)) / (MILLION * Math.abs(paid) * own);
    }
  }

  run(): void {
    this.score();
    this.scores.sort();
    const { cash, equity, left } = this;
    for (let i = 0; i < left.length; i++) left[i] = (cash[i] ?? 0) - (equity[i] ?? 0);
  }
}
