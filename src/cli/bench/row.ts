/** One line of the benchmark table. A claim is always a ratio of two sides measured in the same run. */

export interface Row {
  /** Target's number, what was measured and its unit, such as `E6 order book, add + match (ns)`. */
  readonly name: string;
  readonly ours: number;
  readonly reference: number;
  readonly ratio: number;
  readonly target: string;
  readonly pass: boolean;
}

export type Claim =
  /** ratio = reference ÷ ours, to be at least `times`. */
  | { readonly kind: 'timesFaster'; readonly times: number }
  /** ratio = ours ÷ reference, to be at most `times`. */
  | { readonly kind: 'timesSlower'; readonly times: number }
  /** Shares in per cent; ratio = ours − reference, to be at most `points`. */
  | { readonly kind: 'pointsMore'; readonly points: number };

/** Makes a row; `ours` and `reference` are medians in the same unit. */
export function ratioRow(name: string, ours: number, reference: number, claim: Claim): Row {
  if (claim.kind === 'timesFaster') {
    const ratio = reference / ours;
    return { name, ours, reference, ratio, target: `>= ${claim.times} times faster`, pass: ratio >= claim.times };
  }
  if (claim.kind === 'pointsMore') {
    const ratio = ours - reference;
    return { name, ours, reference, ratio, target: `<= ${claim.points} points more`, pass: ratio <= claim.points };
  }
  const ratio = ours / reference;
  return { name, ours, reference, ratio, target: `<= ${claim.times} times`, pass: ratio <= claim.times };
}

/** The middle value; the lower of two middles. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[(sorted.length - 1) >> 1];
  if (middle === undefined) throw new RangeError('no values to take the median of');
  return middle;
}
