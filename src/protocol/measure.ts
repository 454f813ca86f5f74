/**
 * Questions about runs of the exchange, as data: what a lesson compares a prediction with, what opens its gates, what it
 * claims. A selector names one number; a predicate compares numbers. The engine's host answers both, nobody else.
 */
import type { EventKind } from './event.ts';
import type { RunQuantity } from './explanation.ts';
import type { CommandFile, Decimal, ScenarioFile } from './scenario.ts';

/** A book, and what is done to it: one list of commands per step. */
export interface Run {
  readonly scenario: ScenarioFile;
  readonly steps: readonly (readonly CommandFile[])[];
}

/** Which moment a number is read at. */
interface Where {
  /** Name of a run; absent: what the reader has done so far. */
  readonly run?: string;
  /** The end of this step, 0 for the start; absent: where the run (or the reader) stands. */
  readonly step?: number;
  /** Within that step: right before the first event of this kind. */
  readonly before?: EventKind;
}

export type AccountMeasure =
  | 'size'
  | 'entry'
  | 'notional'
  | 'pnl'
  | 'equity'
  /** |position's value| ÷ equity. */
  | 'leverage'
  /** Unrealised PnL ÷ (equity − unrealised PnL). */
  | 'return'
  | 'liquidationPrice'
  | 'bankruptcyPrice'
  | 'rank'
  | 'score';

/** One number. Sums over liquidations and closings run over the whole line of steps; what never happened is 0. */
export type Selector =
  | (Where & { readonly of: 'account'; readonly account: string; readonly name: AccountMeasure })
  | (Where & { readonly of: 'contract'; readonly name: 'mark' | 'index' | 'openInterest' | 'bids' })
  | (Where & { readonly of: 'fund'; readonly name: 'balance' | 'peak' | 'lowest' })
  | (Where & {
      readonly of: 'waterfall';
      readonly name: 'loss' | 'margin' | 'book' | 'fund' | 'adl' | 'socialised';
    })
  | (Where & {
      readonly of: 'liquidation';
      readonly account: string;
      readonly name: 'size' | 'filled' | 'unfilled' | 'deleveraged' | 'loss' | 'margin' | 'shortfall' | 'step';
    })
  | (Where & {
      readonly of: 'deleveraged';
      readonly account: string;
      readonly name: 'rank' | 'score' | 'size' | 'price' | 'gaveUp' | 'kept';
    })
  /** At the mark of that moment. */
  | (Where & { readonly of: 'aftermath'; readonly account: string; readonly name: 'kept' | 'held' })
  | (Where & { readonly of: 'count'; readonly what: 'liquidated' | 'deleveraged' | 'steps' })
  | { readonly plus: readonly [Selector, Selector] }
  | { readonly minus: readonly [Selector, Selector] }
  | { readonly over: readonly [Selector, Selector] }
  /** A setting of the author's, such as a price to drag to. */
  | { readonly given: Decimal; readonly unit: MeasureUnit };

/** price: ticks; money: atoms; size: lots, unsigned; the others are plain. */
export type MeasureUnit = 'money' | 'price' | 'size' | 'count' | 'ratio';

export interface Measured {
  readonly value: number;
  readonly unit: MeasureUnit;
}

export type Comparison = 'less' | 'atMost' | 'equal' | 'atLeast' | 'more';

export type Predicate =
  | { readonly all: readonly Predicate[] }
  | { readonly any: readonly Predicate[] }
  | { readonly not: Predicate }
  | { readonly the: Selector; readonly is: Comparison; readonly than: Selector | 0 };

export type Runs = Readonly<Record<string, Run>>;

/** What the host is asked in one go, and what it answers, under the asker's own names. */
export interface Questions {
  readonly runs: Runs;
  readonly values: Readonly<Record<string, Selector>>;
  readonly predicates: Readonly<Record<string, Predicate>>;
}

export interface Answers {
  readonly values: Readonly<Record<string, Measured>>;
  /** Of each value, what to ask for its formula; null: it has none, such as a count. */
  readonly quantities: Readonly<Record<string, RunQuantity | null>>;
  readonly holds: Readonly<Record<string, boolean>>;
  /** Digest of each run. */
  readonly digests: Readonly<Record<string, string>>;
}
