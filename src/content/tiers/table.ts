/** A venue's margin tiers for one contract at one date, as data that a scenario's contract can take as its `tiers`. */
import type { TierFile } from '#protocol/scenario.ts';
import type { Source } from '#protocol/source.ts';

export interface TierTable {
  /** `venue-contract@date`. */
  readonly id: string;
  readonly venue: string;
  readonly contract: string;
  /** ISO date of the recording, to the month where the day is not known; null: undated. */
  readonly asOf: string | null;
  readonly source: Source;
  /** What is missing, or had to be read into it. */
  readonly note?: string;
  /** By rising notional in the contract's quote currency; the last has no end. */
  readonly tiers: readonly TierFile[];
}
