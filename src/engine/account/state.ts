/**
 * The state of the exchange: everything that a step reads and writes, in typed arrays of safe integers, so that a
 * checkpoint is a copy of memory. Nothing here knows a rule; names, roles and rule books are in `world.ts`.
 */
import type { Book } from '../book/book.ts';
import type { TriggerHeaps } from '../margin/triggers.ts';
import type { Money } from '../money.ts';

/** Positions of one contract, indexed by account. An account holds at most one position per contract. */
export interface Positions {
  /** Signed lots. */
  readonly lots: Float64Array;
  /** Signed money paid for the lots, atoms; entry price = cost ÷ lots. */
  readonly cost: Float64Array;
  /** 1 where the position is isolated; null when none in this contract is. */
  readonly isolated: Uint8Array | null;
  /** The isolated position's own margin, atoms; null with `isolated`. */
  readonly margin: Float64Array | null;
  /** The leverage the trader chose, ppm (20x = 20,000,000); 0: by tier. Null when nobody chose. */
  readonly leverage: Float64Array | null;
}

/** What one contract carries from step to step. */
export interface Market {
  readonly positions: Positions;
  readonly book: Book;
  readonly triggers: TriggerHeaps;
  index: number;
  mark: number;
  previousMark: number;
  /** Mark at the start of the period whose gains a fallback takes; the first mark where there is no such period. */
  periodMark: number;
  /** Price of the last trade; the index until there is one. */
  last: number;
  /** Sum of long lots. */
  openInterest: number;
}

/** One insurance fund's memory: its account holds the money. */
export interface FundMemory {
  readonly account: number;
  /** The contract it serves; −1: all. */
  readonly contract: number;
  /** Balances at the end of the last steps, newest last, for the draw-down window. */
  readonly window: number[];
  /** True while a draw-down trigger is on and the stop level has not been reached. */
  drawnDown: boolean;
}

export interface State {
  step: number;
  /** State of the seeded generator. */
  generator: number;
  readonly cash: Float64Array;
  readonly markets: Market[];
  readonly funds: FundMemory[];
  /** What the vault was given at the start, atoms: its loss is this less its equity. */
  readonly vaultGiven: number;
  /** Cross accounts with positions in several contracts: their thresholds are not fixed prices. */
  readonly multi: Set<number>;
  /** Bucket keys (account × (contracts + 1) + contract + 1) → step from which they may be sliced again. */
  readonly coolDown: Map<number, number>;
  /** Σ (cash + margin − cost) over all accounts as it must be: the start plus deposits less withdrawals, two limbs. */
  readonly expectedMoney: Money;
  /** Four 32-bit lanes of the running digest of the event log. */
  readonly digest: Uint32Array;
}

/** A copy that shares nothing with the original: a checkpoint. */
export function copyState(state: State): State {
  return {
    ...state,
    cash: state.cash.slice(),
    markets: state.markets.map((market) => ({
      ...market,
      positions: {
        lots: market.positions.lots.slice(),
        cost: market.positions.cost.slice(),
        // Which positions are isolated, and at what leverage, never changes while a scenario runs.
        isolated: market.positions.isolated,
        margin: market.positions.margin?.slice() ?? null,
        leverage: market.positions.leverage,
      },
      book: market.book.copy(),
      triggers: market.triggers.copy(),
    })),
    funds: state.funds.map((fund) => ({ ...fund, window: [...fund.window] })),
    multi: new Set(state.multi),
    coolDown: new Map(state.coolDown),
    expectedMoney: state.expectedMoney.copy(),
    digest: state.digest.slice(),
  };
}
