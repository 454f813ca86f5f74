/**
 * Keeps labels from lying on each other: moves each as little as possible from where it would like to be.
 * One dimension only (a lane of labels beside an axis); it never drops a label, the caller decides how many there are.
 */

export interface LabelBox {
  /** Where the middle of the label would like to be. */
  readonly wanted: number;
  readonly height: number;
}

interface Block {
  from: number;
  to: number;
  sum: number;
  count: number;
}

/**
 * Middles of the labels, in the order given: none overlap, their order along the lane is that of `wanted` (ties: as
 * given), the summed squared displacement is least (pool-adjacent-violators), and all lie within [low, high] when they
 * fit. When they do not fit they start at `low` and run over the end.
 */
export function spreadLabels(labels: readonly LabelBox[], low: number, high: number): number[] {
  const order = labels.map((_, index) => index).sort((a, b) => wantedAt(labels, a) - wantedAt(labels, b) || a - b);
  // Subtracting what lies before each label turns "no overlap" into "not decreasing".
  const offsets: number[] = [];
  let stacked = 0;
  for (const index of order) {
    const height = labels[index]?.height ?? 0;
    offsets.push(stacked + height / 2);
    stacked += height;
  }
  const first = low;
  const last = Math.max(low, high - stacked);
  const blocks: Block[] = [];
  order.forEach((index, place) => {
    let block: Block = {
      from: place,
      to: place,
      sum: wantedAt(labels, index) - (offsets[place] ?? 0),
      count: 1,
    };
    let before = blocks.at(-1);
    while (before && before.sum / before.count >= block.sum / block.count) {
      blocks.pop();
      block = { from: before.from, to: block.to, sum: before.sum + block.sum, count: before.count + block.count };
      before = blocks.at(-1);
    }
    blocks.push(block);
  });
  const middles = new Array<number>(labels.length).fill(0);
  for (const block of blocks) {
    const start = Math.min(last, Math.max(first, block.sum / block.count));
    for (let place = block.from; place <= block.to; place += 1) {
      const index = order[place];
      if (index !== undefined) middles[index] = start + (offsets[place] ?? 0);
    }
  }
  return middles;
}

function wantedAt(labels: readonly LabelBox[], index: number): number {
  return labels[index]?.wanted ?? 0;
}

/** Those of the positions that are at least `gap` from every position in `taken`. */
export function clearOf(positions: readonly number[], taken: readonly number[], gap: number): number[] {
  return positions.filter((position) => taken.every((other) => Math.abs(position - other) >= gap));
}

/**
 * The nearest place to `wanted` that is `gap` or more from `other` and within [low, high]: on the side where it would
 * like to be (a tie: above), on the other side where that has no room.
 */
export function keptOff(wanted: number, other: number, gap: number, low: number, high: number): number {
  if (Math.abs(wanted - other) >= gap) return wanted;
  const [near, far] = wanted > other ? [other + gap, other - gap] : [other - gap, other + gap];
  return near >= low && near <= high ? near : far;
}
