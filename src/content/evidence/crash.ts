/**
 * What the crash of the tiny book comes to under a rule book: who closes how much, at what price, who pays what. Written
 * by `node scripts/cli.mjs evidence`, which runs the engine; nothing here is typed. Amounts are decimal text.
 */

export interface CrashShare {
  readonly account: string;
  readonly size: string;
  /** Average; null: money was taken and nothing closed. */
  readonly price: string | null;
  /** Against the mark. */
  readonly gaveUp: string;
}

export interface Crash {
  readonly rules: string;
  /** Who is liquidated. */
  readonly account: string;
  /** The shock and the quiet steps after it, until nothing changes any more. */
  readonly steps: number;
  /** Something still went on when it was left. */
  readonly goesOn: boolean;
  readonly size: string;
  readonly bankruptcyPrice: string;
  readonly filled: string;
  readonly takenOver: string;
  readonly deleveraged: string;
  /** Of the liquidated position, at the end. */
  readonly left: string;
  readonly paid: {
    readonly loss: string;
    readonly margin: string;
    readonly book: string;
    readonly fund: string;
    readonly adl: string;
    readonly socialised: string;
  };
  readonly fund: { readonly start: string; readonly end: string };
  readonly shares: readonly CrashShare[];
  /** By account id, the fund's and the vault's where they have any. */
  readonly equity: Readonly<Record<string, string>>;
}
