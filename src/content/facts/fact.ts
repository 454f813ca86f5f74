/**
 * A figure of the world outside, with who says so. Prose never types one: a message says `{factOkexClawback}` and the
 * page puts the figure there, with its source one press away.
 */
import type { Source } from '#protocol/source.ts';

/** How the figure is printed. `count`: a bare number, its noun is in the sentence. `day`: an ISO date. */
export type FactUnit = 'count' | 'usd' | 'btc' | 'percent' | 'second' | 'minute' | 'hour' | 'day';

/** venue: its own words or its own ledger. recomputed: from published records, by addition. press: reported, not checked. */
export type FactConfidence = 'venue' | 'recomputed' | 'press';

export interface Fact {
  /** Plain decimal text, or an ISO date. Never rounded here: `digits` says what is shown. */
  readonly value: string;
  readonly unit: FactUnit;
  /** Significant digits shown, in words such as "billion" where the language has them; all digits without it. */
  readonly digits?: number;
  /** The day the figure is of, ISO. */
  readonly asOf: string;
  readonly confidence: FactConfidence;
  readonly source: Source;
}
