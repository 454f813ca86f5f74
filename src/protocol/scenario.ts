/**
 * A scenario file (`*.scenario.json`, schema 1): a world and a script. Decimal amounts are strings, in the units a
 * person writes them; the engine turns them into integers once, when it loads the scenario, and refuses what does not
 * fit (`ScenarioRefusal`). Published as JSON Schema; decoded in `decode/scenario.ts`.
 */
import type { RuleBook } from './rulebook.ts';
import type { Source } from './source.ts';

/** A decimal number as text, such as "0.001" or "-12.5". No exponent, no separators. */
export type Decimal = string;

export type Role = 'trader' | 'marketMaker' | 'basis';

export interface TierFile {
  /** Upper end of the notional bracket in quote (inverse: base) currency; null for the last. */
  readonly upTo: Decimal | null;
  readonly initialRate: Decimal;
  readonly maintenanceRate: Decimal;
  /** Deducted from notional × maintenanceRate, which keeps the requirement continuous. Default "0". */
  readonly maintenanceAmount?: Decimal;
}

export type LiquidityFile =
  /** These orders and no others. Without `owner` they are the street's. */
  | {
      readonly kind: 'fixed';
      readonly owner?: string;
      /** [price, size], best first. */
      readonly bids: readonly (readonly [Decimal, Decimal])[];
      readonly asks: readonly (readonly [Decimal, Decimal])[];
    }
  /** A ladder quoted around the mark, refreshed every step. */
  | {
      readonly kind: 'ladder';
      readonly owner?: string;
      readonly levels: number;
      /** Distance between levels, and of the first level from the mark, as a share of the mark. */
      readonly spacing: Decimal;
      /** Size of the level nearest the mark. */
      readonly size: Decimal;
      /** Size of each further level over the one before: "1" flat, "0.8" thinning out, "1.2" thickening. */
      readonly decay: Decimal;
      /** Share of what is missing that comes back each step. */
      readonly refill: Decimal;
      /** Share of the size withdrawn for each 1 % the mark moved in the last step. */
      readonly withdrawal: Decimal;
    };

export interface ContractFile {
  readonly id: string;
  readonly kind: 'linear' | 'inverse';
  readonly tickSize: Decimal;
  readonly lotSize: Decimal;
  readonly maxPrice: Decimal;
  /** Inverse only: value of one lot at price 1, in quote currency atoms' unit (BitMEX XBTUSD: 1). Default "1". */
  readonly multiplier?: Decimal;
  readonly index: Decimal;
  /** `index`: the mark is the index. `clampedBasis`: index plus last trade's distance from it, clamped to ± clamp. */
  readonly mark?: { readonly kind: 'index' } | { readonly kind: 'clampedBasis'; readonly clamp: Decimal };
  readonly tiers: readonly TierFile[];
  readonly tiersSource?: Source;
  readonly makerFee?: Decimal;
  readonly takerFee?: Decimal;
  readonly funding?: { readonly everySteps: number; readonly rate: Decimal };
  readonly liquidity: LiquidityFile;
  /** Lowest and highest price of the picture; without it, what the accounts and the path need. */
  readonly axis?: readonly [Decimal, Decimal];
}

export interface PositionFile {
  readonly contract: string;
  /** Signed: long > 0, short < 0. */
  readonly size: Decimal;
  readonly entry: Decimal;
  /** The leverage the trader chose: initial margin = entry value ÷ leverage. Without it, the tier's initial rate. */
  readonly leverage?: Decimal;
  /** Present: the position is isolated with this margin (not part of `cash`). Absent: cross. */
  readonly isolatedMargin?: Decimal;
}

export interface AccountFile {
  readonly id: string;
  readonly name?: string;
  readonly role?: Role;
  readonly cash: Decimal;
  readonly positions: readonly PositionFile[];
  /** basis: the size held outside this venue, reported only. */
  readonly hedge?: Decimal;
}

/** Accounts made from the seed when the scenario loads; always labelled synthetic on screen. */
export interface PopulationFile {
  readonly contract: string;
  /** Number of accounts; ids are `prefix` + a number. Half (rounded up) are long. */
  readonly count: number;
  readonly prefix: string;
  /** Entry prices are spread evenly at random between these. */
  readonly entryFrom: Decimal;
  readonly entryTo: Decimal;
  /** Sizes: the smallest, and how many doublings at most above it (a heavy tail). */
  readonly smallestSize: Decimal;
  readonly doublings: number;
  /** Leverage choices and how often each is drawn. */
  readonly leverages: readonly { readonly leverage: Decimal; readonly weight: number }[];
  /** Shorts enter this share above the long range's prices (so that they are the winners of a fall), default "0". */
  readonly shortsAbove?: Decimal;
}

export type CommandFile =
  | { readonly kind: 'setIndexPrice'; readonly contract: string; readonly price: Decimal }
  | { readonly kind: 'deposit' | 'withdraw'; readonly account: string; readonly amount: Decimal }
  | {
      readonly kind: 'trade';
      readonly buyer: string;
      readonly seller: string;
      readonly contract: string;
      readonly size: Decimal;
      readonly price: Decimal;
    }
  | {
      readonly kind: 'placeOrder';
      readonly account: string;
      readonly contract: string;
      readonly side: 'buy' | 'sell';
      readonly size: Decimal;
      readonly price: Decimal;
    }
  | { readonly kind: 'cancelOrders'; readonly account: string; readonly contract: string };

/** A recorded path: one bar a minute, each walked as open, the nearer of low and high, the other, close. */
export interface PathFile {
  readonly contract: string;
  readonly label: string;
  readonly source: Source;
  /** ISO time of the first bar. */
  readonly start: string;
  readonly barSeconds: number;
  /** [open, high, low, close]. */
  readonly bars: readonly (readonly [Decimal, Decimal, Decimal, Decimal])[];
}

export interface ScenarioFile {
  readonly schema: 1;
  readonly id: string;
  readonly name: string;
  readonly about?: string;
  /** Shown on screen as a label: what in this scenario is invented. */
  readonly synthetic?: string;
  readonly sources?: readonly Source[];
  readonly seed: number;
  readonly quote: string;
  /** Smallest unit of money. */
  readonly atom: Decimal;
  readonly contracts: readonly ContractFile[];
  /** Id of a known rule book, or one in full. */
  readonly rules: string | RuleBook;
  readonly accounts: readonly AccountFile[];
  readonly population?: readonly PopulationFile[];
  /** One amount for a shared fund; per contract id for funds per contract. */
  readonly fund: Decimal | Readonly<Record<string, Decimal>>;
  readonly vault?: Decimal;
  /** Commands per step, in order. */
  readonly script?: readonly (readonly CommandFile[])[];
  readonly path?: PathFile;
}

/** Why a scenario, command or rule book was refused: where, what was found, what was expected. */
export interface Refusal {
  readonly ok: false;
  /** JSON path, such as `accounts[2].positions[0].size`. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}
