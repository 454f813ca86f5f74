/** The outcome of a run, as `simulate --format json` prints it. Amounts are decimal text in quote currency. */
export interface ResultAccount {
  readonly id: string;
  readonly role: string;
  readonly cash: string;
  readonly equity: string;
  readonly positions: readonly {
    readonly contract: string;
    readonly size: string;
    readonly entryPrice: string | null;
    readonly unrealizedPnl: string;
    readonly isolatedMargin: string | null;
  }[];
  /** Sizes closed against the account's will over the run. */
  readonly closedByLiquidation: string;
  readonly closedByAdl: string;
  /** Average ADL price; null when none. */
  readonly adlPrice: string | null;
  readonly realizedPnl: string;
  /** Given up against the mark by being deleveraged, haircut or socialised. */
  readonly costAgainstMark: string;
}

export interface ResultLiquidation {
  readonly step: number;
  readonly account: string;
  readonly contract: string;
  readonly size: string;
  readonly filled: string;
  readonly takenOver: string;
  readonly unfilled: string;
  readonly deleveraged: string;
  readonly bankruptcyPrice: string;
  readonly shortfall: string;
  readonly loss: string;
  readonly paidBy: {
    readonly margin: string;
    readonly book: string;
    readonly fund: string;
    readonly adl: string;
    readonly socialised: string;
  };
}

/** Fairness of who paid (research.md A.5). Ratios as decimal text; null when nobody paid. */
export interface Fairness {
  readonly accountsTouched: number;
  readonly maxHaircut: string | null;
  readonly topShare: string | null;
  readonly topTenShare: string | null;
  readonly gini: string | null;
}

export interface Result {
  readonly schema: 1;
  readonly scenario: string;
  readonly rules: string;
  readonly steps: number;
  readonly events: number;
  readonly accounts: readonly ResultAccount[];
  readonly liquidations: readonly ResultLiquidation[];
  readonly fund: { readonly start: string; readonly end: string; readonly path: readonly string[] };
  readonly totals: {
    readonly loss: string;
    readonly margin: string;
    readonly book: string;
    readonly fund: string;
    readonly adl: string;
    readonly socialised: string;
  };
  readonly fairness: Fairness;
  readonly books: {
    readonly balanced: boolean;
    readonly checks: readonly { readonly invariant: number; readonly name: string; readonly ok: boolean }[];
  };
  readonly digest: string;
}
