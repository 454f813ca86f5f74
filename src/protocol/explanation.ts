/** The answer to *why?*: a formula, its inputs as they stood, the rule it belongs to and the source. */
import type { Source } from './source.ts';

/** Names a number that an event or a frame shows. */
export type QuantityId =
  | { readonly of: 'account'; readonly account: number; readonly contract: number; readonly name: AccountQuantity }
  | { readonly of: 'contract'; readonly contract: number; readonly name: ContractQuantity }
  /** `fund`: the fund's account; without it, the first fund. */
  | { readonly of: 'fund'; readonly name: 'balance' | 'floor' | 'triggerLine'; readonly fund?: number }
  | { readonly of: 'books'; readonly name: 'money' | 'lots' | 'openInterest'; readonly contract: number }
  | { readonly of: 'waterfall'; readonly name: WaterfallStage; readonly account: number }
  | { readonly of: 'event'; readonly event: number; readonly field: string };

export type AccountQuantity =
  | 'cash'
  | 'isolatedMargin'
  | 'lots'
  | 'cost'
  | 'entryPrice'
  | 'notional'
  | 'unrealizedPnl'
  | 'equity'
  | 'maintenanceMargin'
  | 'marginRatio'
  | 'liquidationPrice'
  | 'bankruptcyPrice'
  | 'equityShare'
  | 'effectiveLeverage'
  | 'initialMargin'
  | 'returnOnMargin'
  | 'returnOnEntry'
  | 'adlScore'
  | 'rank'
  | 'lights';

export type ContractQuantity = 'indexPrice' | 'markPrice' | 'previousMark' | 'lastPrice' | 'openInterest' | 'depth';

export type WaterfallStage = 'loss' | 'margin' | 'book' | 'fund' | 'adl' | 'socialised';

export type QuantityUnit = 'price' | 'lots' | 'money' | 'ratio' | 'percent' | 'rank' | 'count';

export interface ExplanationTerm {
  /** The identifier used in the formula, such as `equity`. A catalogue gives it words. */
  readonly symbol: string;
  /** Plain decimal text. */
  readonly value: string;
  readonly unit: QuantityUnit;
  /** Present when the input is itself computed: one level deeper. */
  readonly quantity?: QuantityId;
}

export interface Explanation {
  readonly quantity: QuantityId;
  readonly symbol: string;
  readonly value: string;
  readonly unit: QuantityUnit;
  /** With identifiers, such as `markPrice − equityShare ÷ lots`. */
  readonly formula: string;
  /** The same with the live values in it. */
  readonly substituted: string;
  readonly terms: readonly ExplanationTerm[];
  /** The rule-book slot that chose this formula, or null for arithmetic that every venue shares. */
  readonly rule: string | null;
  /** How it was rounded, in words of the field, or null when it is exact. */
  readonly rounding: string | null;
  readonly sources: readonly Source[];
}
