/**
 * A rule book: how one venue (or one textbook) liquidates, spends its fund and deleverages. Plain data: it can be
 * read aloud, exported, edited and run. Every slot is a closed choice of strategies; the engine has one function for
 * each. `engine/rules/check.ts` says which combinations contradict each other, and why.
 */
import type { Source } from './source.ts';

export type Confidence = 'venue text or code' | 'mirror' | 'third party' | 'assumed' | 'teaching';

/** When a bucket (a cross account, or one isolated position) is liquidated. */
export interface LiquidationTriggerSlot {
  /** `below`: equity < maintenance. `atOrBelow`: equity <= maintenance (margin ratio >= 100 %). */
  readonly compare: 'below' | 'atOrBelow';
}

/** In which order the buckets of one step are liquidated. Ties: account id as loaded. */
export type LiquidationOrder =
  | 'lowestMarginRatio'
  | 'lowestEquity'
  | 'accountId'
  /** dYdX v4: the order whose fillable price is farthest from the mark, in per cent; then the larger notional. */
  | 'farthestFillable';

/** How a liquidated position meets the market. */
export type CloseOut =
  /** Rest at the bankruptcy price, immediate-or-cancel: nothing fills worse than bankruptcy. */
  | { readonly kind: 'immediateOrCancelAtBankruptcy' }
  /** Sold whatever the price; what is below bankruptcy is paid by the fund. */
  | { readonly kind: 'soldIntoBook' }
  /** The fund takes the whole position over at the bankruptcy price and works it off later. */
  | { readonly kind: 'takenOverAtBankruptcy' }
  /** Orders in slices with a cool-down; below a fraction of maintenance the vault takes the rest (Hyperliquid, Lighter). */
  | {
      readonly kind: 'slicesThenVault';
      /** Share of the position sold per slice. */
      readonly slicePpm: number;
      /** Positions with less notional (decimal, quote) are sold whole. */
      readonly wholeBelowNotional: string;
      readonly coolDownSteps: number;
      /** No more slices when equity < this share of maintenance: the vault takes over, or ADL begins. Null: slices go on. */
      readonly vaultBelowMaintenancePpm: number | null;
      /** Worst price of a slice: none, or the bankruptcy price. */
      readonly limit: 'none' | 'bankruptcy';
    }
  /** An immediate-or-cancel order limited at dYdX v4's fillable price, within per-step limits. */
  | {
      readonly kind: 'fillablePrice';
      readonly bankruptcyAdjustmentPpm: number;
      readonly spreadToMaintenancePpm: number;
      /** At most this share of the position per step. */
      readonly maxPortionPpm: number;
      /** A position below this notional (decimal) is closed whole. */
      readonly minPositionNotional: string;
      /** At most this notional at the index per step; null: no limit. */
      readonly maxNotional: string | null;
      /** At most this much fund money lost per step; null: no limit. */
      readonly maxFundLoss: string | null;
    }
  /** Close no more than restores maintenance, largest requirement first; how much is settled before the first fill (Dango). */
  | { readonly kind: 'minimumCloses'; readonly bufferPpm: number }
  /** The fund takes every position over at the mark, whatever the account has left, and works it off later (Vega). */
  | { readonly kind: 'takenOverAtMark' }
  /** Every position cut by the same share, at the mark, to the fund (Paradex). */
  | {
      readonly kind: 'proportionalCut';
      /** The share is a multiple of this, the least that is enough. */
      readonly stepPpm: number;
      /** Enough: maintenance ÷ equity below this, the liquidation fee paid. */
      readonly targetPpm: number;
    }
  /** Slices at the bankruptcy price, each filled whole or not at all; then one order for the rest (Extended). */
  | {
      readonly kind: 'fillOrKill';
      readonly slicePpm: number;
      /** How much worse than bankruptcy the last order may fill. */
      readonly lastWorsePpm: number;
    }
  /** Small orders at times and of sizes that the seeded generator draws; then a backstop, share by share (FTX). */
  | {
      readonly kind: 'staggeredOrders';
      /** Chance of an order per position and step. */
      readonly chancePpm: number;
      /** Share of the position per order, times a factor drawn from 1 ∓ `spreadPpm`. */
      readonly portionPpm: number;
      readonly spreadPpm: number;
      /** Notional per order at least and at most (decimal); null: no limit. */
      readonly minNotional: string;
      readonly maxNotional: string | null;
      /** How far an order may fill beyond the best price of the book. */
      readonly throughPpm: number;
      /**
       * Below this share of maintenance the vault takes, each step, the part of the position by which equity falls short
       * of it: 1 − equity ÷ (share × maintenance); all of it below zero.
       */
      readonly backstopBelowMaintenancePpm: number;
    };

/** How one account's equity is shared over the markets it holds, which is what fixes each bankruptcy price. */
export type CrossBankruptcy =
  /** By maintenance requirement (dYdX v4, Lighter, Extended). */
  | 'maintenanceShare'
  /** The whole equity on the market being closed, one market after another (Dango). */
  | 'wholeEquity'
  /** Equity by notional (FTX 2019: mark × (1 − margin fraction)). */
  | 'notionalShare'
  /** The wallet by notional, about each entry: what other positions gained or lost does not count (GTE). */
  | 'walletByNotional';

export interface FundSlot {
  /** A fund per contract, or one for all. */
  readonly scope: 'shared' | 'perContract';
  /** What is left over when a position is closed better than its bankruptcy price. */
  readonly surplus:
    | { readonly to: 'fund' }
    | { readonly to: 'account' }
    /** A liquidation fee of at most this share of the fill goes to the fund, never more than the surplus. */
    | { readonly to: 'feeCapped'; readonly maxFeePpm: number };
  /** The fund never pays below this (decimal); null: it may go negative. */
  readonly floor: string | null;
  /** What "balance" means for triggers, floor and draw-down. */
  readonly balance: 'cashAndInventory' | 'cash';
  /**
   * Fills worse than bankruptcy. The fund pays each at once, and one whose loss it cannot pay is made in part (`stop`), not
   * at all (`refuseFill`), or owed by the account (`fillAndOwe`). `settleAtEnd`: the account bears every fill itself, and
   * the fund pays what it is short of once its positions are closed (Dango, Drift, Vega).
   */
  readonly whenShort: 'stop' | 'refuseFill' | 'fillAndOwe' | 'settleAtEnd';
  /** Charged once, after the closes, of what they closed; never more than the equity that is left. Absent: none. */
  readonly fee?: LiquidationFee;
  /** How what the fund and the vault took over is worked off into the book. Absent: a fifth of it each step. */
  readonly workOff?: WorkOff;
}

export interface WorkOff {
  /** Share of the inventory offered per step. */
  readonly portionPpm: number;
  /** Inventory of at most this notional at the mark (decimal) is offered whole. */
  readonly wholeUpToNotional: string;
  /** At most this share of the lots resting on the other side per step; null: no limit. */
  readonly maxBookPpm: number | null;
}

/** A liquidation fee on top of what the fills settle. */
export interface LiquidationFee {
  readonly ppm: number;
  /** Value at the mark of the lots closed, or the maintenance requirement that closing them freed. */
  readonly of: 'notional' | 'maintenance';
}

export type VaultSlot =
  | { readonly kind: 'none' }
  /** Takes positions while its own equity stays above its initial margin and its loss below the cap. */
  | { readonly kind: 'absorbs'; readonly lossCap: string | null };

/** When the remainder of a liquidation goes to ADL. */
export type AdlTrigger =
  | { readonly kind: 'never' }
  | { readonly kind: 'anyRemainder' }
  /** The liquidated bucket's equity is below zero. `onlyIfNothingFilled`: dYdX v4. */
  | { readonly kind: 'negativeEquity'; readonly onlyIfNothingFilled: boolean }
  /** The vault was asked to take lots and had no room for them (Lighter, Kraken, FTX). */
  | { readonly kind: 'backstopTooThin'; readonly onlyIfNegativeEquity: boolean }
  /** The fund's balance is at or below its floor. */
  | { readonly kind: 'fundAtFloor' }
  /** Fund less floor is smaller than the loss of closing the remainder at the mark against its bankruptcy price. */
  | { readonly kind: 'fundCannotCover' }
  /**
   * The fund would lose more than this share of its peak within the window if it bore the remainder at the mark, or
   * cannot bear it; ADL goes on until the loss is smaller than the stop share.
   */
  | {
      readonly kind: 'fundDrawDown';
      readonly triggerPpm: number;
      readonly stopPpm: number;
      readonly windowSteps: number;
      /** The draw-down counts only while the fund is above this (decimal): small funds are not measured by it. */
      readonly onlyAbove: string;
      /** A fund with no more than this (decimal) triggers whatever the draw-down. */
      readonly minBalance: string;
    };

/** What a profit is divided by: what was paid for the lots, the margin put in, or nothing (the amount itself counts). */
export type ReturnBase = 'entryValue' | 'initialMargin' | 'amount';

export type RankingLeverage =
  /** |mark value| ÷ (mark value − bankruptcy value): notional over the position's share of equity (BitMEX). */
  | 'effective'
  /** Notional over the whole equity of the bucket: the account under cross margin (KuCoin, Cube). */
  | 'bucket'
  /** Entry value over initial margin: the leverage chosen, else the highest its tier allows. */
  | 'opening'
  /** 1: the return alone (Bitfinex, Delta). */
  | 'none';

/** Highest leverage (notional ÷ equity of the bucket), highest profit, lowest balance, newest account: first. */
export type RankingKey = 'leverage' | 'unrealizedPnl' | 'lowestBalance' | 'newestAccount';

export type Ranking =
  /** Return × leverage for winners, return ÷ leverage for losers (BitMEX family). */
  | { readonly kind: 'returnTimesLeverage'; readonly returnBase: ReturnBase; readonly leverage: RankingLeverage }
  /** Return × margin ratio for winners, return ÷ margin ratio for losers; maintenance ÷ equity of the bucket (Bitget). */
  | { readonly kind: 'returnTimesMarginRatio'; readonly returnBase: ReturnBase }
  /** Binance family: PnL ÷ wallet × maintenance ÷ equity; 0 for losers. */
  | { readonly kind: 'walletReturnTimesMarginRatio' }
  | { readonly kind: 'hyperliquidDocumented' }
  | { readonly kind: 'hyperliquidReconstructed' }
  /** Shorts: the highest entry price first; longs: the lowest (Dango). Ties: shorts from the last account, longs from the first. */
  | { readonly kind: 'entryPrice' }
  /** By the first key, equals by the second, and so on (Ethereal). `leverage` can only be the first. */
  | { readonly kind: 'lexicographic'; readonly keys: readonly RankingKey[] }
  /** No score: the accounts as listed, from a start drawn by the seeded generator (dYdX v4), or from the first. */
  | { readonly kind: 'listed'; readonly start: 'first' | 'random' };

export type Allocation =
  | { readonly kind: 'queue' }
  | { readonly kind: 'proRata'; readonly weight: 'size' | 'profit' | 'equity' | 'leveragedProfit' }
  | { readonly kind: 'cappedProRata'; readonly maxHaircutPpm: number }
  | { readonly kind: 'riskAware'; readonly maxHaircutPpm: number }
  | { readonly kind: 'minMaxBurden' }
  | { readonly kind: 'levelTheTallest' }
  | { readonly kind: 'equalLoss' }
  | { readonly kind: 'talmud' };

export type AdlPrice =
  | { readonly kind: 'bankruptcy' }
  | { readonly kind: 'mark' }
  | { readonly kind: 'previousMark' }
  | { readonly kind: 'oracleCappedAtBankruptcy' }
  /** Bankruptcy moved towards the mark by what the fund can lose down to the draw-down line: winners bear the excess (Bybit). */
  | { readonly kind: 'drawDownLine' }
  /** So many parts of the bankruptcy price and so many of the mark (FTX: 2 and 1). */
  | { readonly kind: 'blend'; readonly bankruptcyParts: number; readonly markParts: number };

/** What happens to a large position before the close-out proper. */
export type Reduction =
  | { readonly kind: 'none' }
  /**
   * Orders at no worse than bankruptcy bring the position down its margin tiers, so many at a time, until the bucket is
   * healthy, an order does not fill, or the lowest tier is reached. The account keeps what is better than bankruptcy.
   */
  | {
      readonly kind: 'byTiers';
      readonly tiersAtOnce: number;
      /** Filled whole or not at all. */
      readonly fillOrKill: boolean;
      /** Fee to the fund, of the fill; never more than what is better than bankruptcy. */
      readonly maxFeePpm: number;
    };

export interface AdlSlot {
  readonly trigger: AdlTrigger;
  readonly ranking: Ranking;
  readonly allocation: Allocation;
  /** Tear-up closes lots at a price; a haircut takes money out of profits and leaves positions open. */
  readonly mechanism: 'tearUp' | 'haircut';
  /** The price of a tear-up; null with a haircut. */
  readonly price: AdlPrice | null;
  readonly candidates: {
    readonly who: 'profitableOnly' | 'winnersThenLosers';
    /**
     * What to do with a counterparty that the close would leave with negative equity. `skipRiskier` (dYdX v4): skip it
     * also when it would end below its initial margin and nearer to bankruptcy than before; the bankrupt likewise.
     */
    readonly leftNegative: 'skip' | 'skipRiskier' | 'allow';
    /** May lots in the fund's or vault's inventory be picked? */
    readonly inventory: boolean;
  };
  /** The deleveraged account's open orders in that contract. */
  readonly openOrders: 'cancel' | 'keep';
  /** Fee on the deleveraged side, of the ADL value. */
  readonly feePpm: number;
  /** At most this many candidates are looked at per liquidation; null: no limit. */
  readonly maxCandidates: number | null;
}

/** How money computed in between is rounded to whole atoms. */
export interface RoundingSlot {
  /** The bankruptcy value of a partial close: towards the bankrupt (up), or against it (down). */
  readonly bankruptcyValue: 'up' | 'down';
}

/** What of a winner's profit a fallback looks at, and how shares of a loss are rounded. */
export interface SharingSlot {
  /** Gains of a period of so many steps, the first from the first step on; null: all unrealised profit. */
  readonly gainsPeriodSteps: number | null;
  /**
   * `largestRemainder`: each share down, then the largest remainders. `payoutsDown`: what each winner still gets is rounded
   * down, the last one gets the rest (Vega). `ratePerLotUp`: one rate per lot, rounded up; what comes in over goes to the
   * fund (Drift).
   */
  readonly rounding: 'largestRemainder' | 'payoutsDown' | 'ratePerLotUp';
}

/** Something a venue prints that its own formula contradicts: shown beside the rule book, never reproduced. */
export interface Erratum {
  /** What the page prints. */
  readonly printed: string;
  /** What the page's own formula gives, or why the example cannot be right. */
  readonly computed: string;
  readonly source: Source;
}

/** A source, and which parts of the rule book it supports. */
export interface RuleBookSource extends Source {
  readonly parts?: readonly SourcedPart[];
}

export interface RuleBook {
  /** `venue@version`, such as `canonical@1`, `bitmex@2024-11`. */
  readonly id: string;
  readonly name: string;
  /** ISO date the rules were read as of. */
  readonly asOf: string;
  readonly about: string;
  readonly sources: readonly RuleBookSource[];
  /** One entry per slot name. */
  readonly confidence: Readonly<Partial<Record<RuleBookPart, Confidence>>>;
  /** Why an `assumed` part is set as it is; one entry for each of them. */
  readonly assumptions: Readonly<Partial<Record<RuleBookPart, string>>>;
  /** What the venue does and this rule book does not, one sentence each. */
  readonly gaps: readonly string[];
  readonly errata: readonly Erratum[];
  /** Why the venue cannot be run in a closed exchange; null: it can. */
  readonly notRunnable: string | null;
  readonly liquidationTrigger: LiquidationTriggerSlot;
  readonly liquidationOrder: LiquidationOrder;
  readonly reduction: Reduction;
  readonly closeOut: CloseOut;
  readonly crossBankruptcy: CrossBankruptcy;
  /** Bankruptcy price set once per liquidation, or again before every fill (dYdX). */
  readonly recomputePerFill: boolean;
  readonly rounding: RoundingSlot;
  readonly fund: FundSlot;
  readonly vault: VaultSlot;
  readonly adl: AdlSlot;
  /** What happens to lots that did not fill when ADL is not triggered. */
  readonly remainder: 'fundTakesOver' | 'vault' | 'wait';
  /** Who holds the unfilled lots, at the mark, when the mechanism is a haircut or the loss is socialised. */
  readonly lotsHolder: 'fund' | 'street' | 'keep';
  /** Who pays what nobody else could. */
  readonly fallback:
    | 'none'
    | 'winnersGains'
    | 'bothSidesOpenInterest'
    /** Nobody at once: a debt stands, and while it does every withdrawal is cut by debt ÷ (all equity + debt) (Paradex). */
    | 'withdrawalHaircut';
  /** How a fallback shares a loss. Absent: over all unrealised profit, rounded by largest remainders. */
  readonly sharing?: SharingSlot;
  /** How a place in the queue is shown: quintile of size, of users, or not at all. */
  readonly lights: 'sizeQuintile' | 'rankOverUsers' | 'none';
  /** Multiplying all sizes and money by an integer multiplies the results by it. */
  readonly scaleFree: boolean;
}

export type RuleBookPart =
  | 'liquidationTrigger'
  | 'closeOut'
  | 'crossBankruptcy'
  | 'fund'
  | 'vault'
  | 'adlTrigger'
  | 'ranking'
  | 'candidates'
  | 'openOrders'
  | 'allocation'
  | 'price'
  | 'remainder'
  | 'fallback'
  | 'lights';

/** What a source may support: the parts with a confidence, and the fee, which is part of `adl`. */
export type SourcedPart = RuleBookPart | 'fee';
