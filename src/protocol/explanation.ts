/** The answer to *why?*: a formula, its inputs as they stood, the rule it belongs to and the source. */
import type { EventKind } from './event.ts';
import type { Selector } from './measure.ts';
import type { Source } from './source.ts';

/** Names a number that an event or a frame shows. */
export type QuantityId =
  | { readonly of: 'account'; readonly account: number; readonly contract: number; readonly name: AccountQuantity }
  | { readonly of: 'contract'; readonly contract: number; readonly name: ContractQuantity }
  /** `fund`: the fund's account; without it, the first fund. */
  | { readonly of: 'fund'; readonly name: 'balance' | 'floor' | 'triggerLine'; readonly fund?: number }
  | { readonly of: 'books'; readonly name: 'money' | 'lots' | 'openInterest'; readonly contract: number }
  | { readonly of: 'waterfall'; readonly name: WaterfallStage; readonly account: number }
  /** A field of an event of the step, or a number made of its fields: `gaveUp`, `kept`, `price`, `bankruptcyPrice`. */
  | { readonly of: 'event'; readonly event: number; readonly field: string }
  /** What one account pays or receives in an event of funding. */
  | { readonly of: 'funding'; readonly event: number; readonly account: number; readonly name: 'fundingPayment' }
  /** Liquidations of the step, by their `liquidationStarted` events, taken together. */
  | { readonly of: 'liquidations'; readonly events: readonly number[]; readonly name: LiquidationQuantity }
  /** Closings by ADL in the step, by their `adlFilled` or `haircutTaken` events, taken together. */
  | { readonly of: 'closings'; readonly events: readonly number[]; readonly name: 'gaveUp' }
  /** One price of the order book. */
  | {
      readonly of: 'level';
      readonly contract: number;
      readonly side: 'bid' | 'ask';
      readonly price: number;
      readonly name: LevelQuantity;
    }
  | LineQuantity
  | RunQuantity;

/** Numbers of the whole line of steps, not of one moment. */
export type LineQuantity =
  /** The highest balance a fund has had at the end of a step. */
  | { readonly of: 'peak'; readonly fund: number; readonly name: 'peak' }
  /** What ADL closed of a position on this line, against holding on at the mark now. */
  | {
      readonly of: 'aftermath';
      readonly account: number;
      readonly contract: number;
      readonly name: 'closedLots' | 'closedAt' | 'kept' | 'held' | 'difference';
    }
  /** The end of the cursor's step against the end of another node, for the account with this id. */
  | {
      readonly of: 'difference';
      readonly account: string;
      readonly against: number;
      /** Of closed lots; −1 for money, which is the whole account's. */
      readonly contract: number;
      readonly name: DifferenceQuantity;
    }
  /** Movements of money up to the cursor: those that pass the filters; null passes all. `account`: −1 is outside. */
  | {
      readonly of: 'ledger';
      readonly name: 'paid' | 'received' | 'net' | 'movedMoney';
      /** Whose sum; null: everybody's. */
      readonly account: number | null;
      readonly filters: LedgerFilters;
    }
  /** One movement of the ledger. */
  | {
      readonly of: 'movement';
      readonly node: number;
      readonly event: number;
      readonly from: number;
      readonly to: number;
      readonly name: 'movedMoney';
    }
  /** The legs of an account that is hedged outside, in its first contract. */
  | { readonly of: 'hedge'; readonly account: number; readonly name: 'outside' | 'lotsBefore' | 'lost' | 'naked' }
  /** Its leverage as the scenario begins, and the highest that the line does not reach. */
  | {
      readonly of: 'leverage';
      readonly account: number;
      readonly contract: number;
      readonly name: 'chosenLeverage' | 'safeLeverage';
    };

/** Numbers of runs that are made beside what the reader does: asked about together with those runs. */
export type RunQuantity =
  /** What a lesson reads from its runs; `name`: its symbol. */
  | { readonly of: 'measured'; readonly selector: Selector; readonly name: string }
  /** An input of such a number, after `event` events of that node's step in its run. */
  | {
      readonly of: 'inRun';
      readonly run: string;
      readonly node: number;
      readonly event: number;
      readonly quantity: Exclude<QuantityId, RunQuantity>;
      readonly name: string;
    };

export interface LedgerFilters {
  readonly account: number | null;
  readonly kind: EventKind | null;
  readonly step: number | null;
}

export type LiquidationQuantity = 'filled' | 'takenOver' | 'unfilled' | 'deleveraged' | 'shortfall' | 'fund';

export type LevelQuantity = 'price' | 'resting' | 'eaten' | 'eatenByFund';

export type DifferenceQuantity =
  | 'gain'
  | 'deposit'
  | 'equity'
  | 'againstEquity'
  | 'liquidated'
  | 'againstLiquidated'
  | 'deleveraged'
  | 'againstDeleveraged';

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

export type ContractQuantity =
  | 'indexPrice'
  | 'markPrice'
  | 'previousMark'
  | 'lastPrice'
  | 'openInterest'
  | 'depth'
  | 'longCount'
  | 'shortCount';

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
