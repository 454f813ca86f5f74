/** The ten invariants by number, and what it looks like when one is broken. A breach is a bug, never an outcome. */

export interface Breach {
  readonly number: number;
  readonly name: string;
  readonly message: string;
}

/** In order, from 1 (design: "Invariants"). 8 and 9 need several runs: the property tests check them, no step can. */
export const invariantNames = [
  'Lots add up to zero in every contract, long open interest equals short',
  'Money changes only by deposits and withdrawals, and every event says what its postings do',
  'Liquidated and deleveraged positions only shrink and never pass zero',
  'A deleveraged account gives up what the price says, a haircut no more than the profit',
  'ADL closes at most the unfilled lots, and exactly them unless an event says why not',
  'The fund never pays below its floor',
  'No negative equity without an event that names it',
  'Replaying the commands gives the same digest',
  'The order of accounts changes nothing, and scaling scales',
  'A later stage is used only when the earlier is exhausted, and no fee makes bad debt',
] as const;

export type InvariantNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

export const breach = (number: InvariantNumber, message: string): Breach => ({
  number,
  name: invariantNames[number - 1] ?? '',
  message,
});
