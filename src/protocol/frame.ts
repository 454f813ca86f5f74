/**
 * One complete picture of the exchange at one moment (after a step, or after event `cursor.event` of it). Everything a
 * panel shows comes from here; nothing is added up in the page. Money is integer atoms, prices are ticks, sizes are
 * lots; `World` says how to print them. Columns are indexed by account.
 */

import type { Rows } from './rows.ts';
import type { RuleBook } from './rulebook.ts';
import type { Role, ScenarioFile } from './scenario.ts';

export type DirectoryRole = Role | 'street' | 'fees' | 'fund' | 'vault';

export interface WorldContract {
  readonly id: string;
  readonly kind: 'linear' | 'inverse';
  /** Decimal text: one tick, one lot. */
  readonly tickSize: string;
  readonly lotSize: string;
  readonly maxTicks: number;
  /** Atoms by which one lot changes value when the price moves one tick (linear). */
  readonly atomsPerTickLot: number;
  /** Inverse: unit value = −round(inverseNumerator ÷ ticks) atoms per lot. 0 for linear. */
  readonly inverseNumerator: number;
  /** The fixed span of the shared price axis for this world: [lowest, highest] ticks. */
  readonly axis: readonly [number, number];
}

/** What does not change while a scenario runs. Sent once, when it has been loaded. */
export interface World {
  readonly scenario: ScenarioFile;
  readonly rules: RuleBook;
  readonly quote: string;
  readonly atom: string;
  readonly contracts: readonly WorldContract[];
  /** Index 0 is the street, then fees, vault, fund(s), then the accounts as loaded. */
  readonly accounts: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: DirectoryRole;
    readonly synthetic: boolean;
  }[];
  /** Number of steps of the recorded path and script; 0 when there is none. */
  readonly plannedSteps: number;
}

export interface Level {
  readonly price: number;
  readonly lots: number;
}

export interface ContractFrame {
  readonly index: number;
  readonly mark: number;
  readonly previousMark: number;
  readonly last: number;
  /** Best first, at most 200 a side. */
  readonly bids: readonly Level[];
  readonly asks: readonly Level[];
  readonly openInterest: number;
  /** Committed steps so far plus this one, oldest first: mark and index, for the price line. */
  readonly markPath: Float64Array;
  readonly indexPath: Float64Array;
  /** Per account. NaN where there is no position, or no such price (no price can liquidate it). */
  readonly lots: Float64Array;
  readonly cost: Float64Array;
  readonly isolatedMargin: Float64Array;
  readonly unrealizedPnl: Float64Array;
  readonly liquidationPrice: Float64Array;
  /** In ticks, may be fractional. */
  readonly bankruptcyPrice: Float64Array;
  readonly adlScore: Float64Array;
  /** From 1 within its side; 0: not ranked. */
  readonly rank: Float64Array;
  /** 1 to 5; 0: none. */
  readonly lights: Float64Array;
  /** Account indices by rank, the first 50 of each side. */
  readonly longQueue: readonly number[];
  readonly shortQueue: readonly number[];
  readonly longCount: number;
  readonly shortCount: number;
}

/** What one liquidation came to. Atoms; loss = margin + book + fund + adl + socialised, exactly, once it is over. */
export interface LiquidationSummary {
  /** Its `liquidationStarted` event in the step. */
  readonly event: number;
  readonly account: number;
  readonly contract: number;
  /** Position at the start, signed lots. */
  readonly lots: number;
  readonly filled: number;
  readonly takenOver: number;
  readonly unfilled: number;
  readonly deleveraged: number;
  /** Bankruptcy price in ticks, may be fractional. */
  readonly bankruptcyPrice: number;
  /** Loss of the closed lots at the mark, against entry. */
  readonly loss: number;
  /** What the account itself lost. */
  readonly margin: number;
  /** What buyers or sellers in the book paid better than the mark (negative: worse). */
  readonly book: number;
  readonly fund: number;
  readonly adl: number;
  readonly socialised: number;
  /** Shortfall of the unfilled lots at the mark. */
  readonly shortfall: number;
}

/** What ADL did to one counterparty in this step. */
export interface DeleveragedSummary {
  /** Its `adlFilled` or `haircutTaken` event in the step. */
  readonly event: number;
  readonly account: number;
  readonly contract: number;
  readonly rank: number;
  /** Score at the moment it was picked. */
  readonly score: number;
  /** Of its position: +1 long, −1 short. */
  readonly side: number;
  readonly lots: number;
  /** Price in ticks, may be fractional. */
  readonly price: number;
  /** What the closed lots were worth at that price, atoms, signed like the position's value. */
  readonly atoms: number;
  /** Given up against the mark. */
  readonly gaveUp: number;
  /** Profit realised at the ADL price. */
  readonly kept: number;
}

/** A deleveraged position at the present mark: what its holder kept, and what it would have had by holding on. Atoms. */
export interface Aftermath {
  readonly account: number;
  readonly contract: number;
  readonly lots: number;
  /** Price it was closed at, ticks, may be fractional. */
  readonly price: number;
  readonly kept: number;
  readonly held: number;
}

export interface FundFrame {
  readonly account: number;
  readonly contract: number;
  readonly balance: number;
  readonly cash: number;
  readonly inventoryPnl: number;
  /** null: may go negative. */
  readonly floor: number | null;
  readonly peak: number;
  /** Balance at which ADL starts, when the rule book has such a line. */
  readonly triggerLine: number | null;
  readonly history: Float64Array;
}

export interface BooksFrame {
  readonly balanced: boolean;
  /** Σ cash + margins − Σ cost, less deposits and withdrawals: the same number for ever. */
  readonly money: number;
  readonly expectedMoney: number;
  /** Per contract. */
  readonly lots: readonly number[];
  readonly openInterest: readonly number[];
}

export interface Cursor {
  /** Node of the history tree. */
  readonly node: number;
  readonly step: number;
  /** Events of this node's step that have happened: 0…events. */
  readonly event: number;
  readonly events: number;
}

export interface Frame {
  readonly seq: number;
  readonly preview: boolean;
  readonly cursor: Cursor;
  /** 16 hexadecimal digits over the event log up to here. */
  readonly digest: string;
  readonly contracts: readonly ContractFrame[];
  readonly cash: Float64Array;
  /** Whole account: cash, margins and unrealised PnL. */
  readonly equity: Float64Array;
  readonly maintenance: Float64Array;
  /** 1: was liquidated in this step; 2: was deleveraged; 3: both. */
  readonly touched: Uint8Array;
  readonly funds: readonly FundFrame[];
  readonly liquidations: Rows<LiquidationSummary>;
  readonly deleveraged: Rows<DeleveragedSummary>;
  /** Every position closed by ADL on this line so far. */
  readonly aftermath: Rows<Aftermath>;
  /** Totals of the five stages over this step. */
  readonly waterfall: {
    readonly loss: number;
    readonly margin: number;
    readonly book: number;
    readonly fund: number;
    readonly adl: number;
    readonly socialised: number;
  };
  readonly books: BooksFrame;
}
