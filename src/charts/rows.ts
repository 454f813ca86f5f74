/**
 * Arranges horizontal bars on a shared vertical axis: side by side when they would lie on each other, summed into rows
 * of pixels when there are too many to tell apart. Knows pixels and amounts, not what they mean.
 */

export interface Placed {
  readonly index: number;
  readonly y: number;
  /** Amount that lies before it in the same row; its bar starts there. */
  readonly before: number;
  readonly amount: number;
}

/**
 * Bars keep their exact height on the axis; one that would touch an earlier bar (closer than `thickness`) starts where
 * that one ends. Order: by y, then as given. O(n log n + n × bars that touch).
 */
export function dodge(bars: readonly { readonly y: number; readonly amount: number }[], thickness: number): Placed[] {
  const order = bars.map((_, index) => index).sort((a, b) => (bars[a]?.y ?? 0) - (bars[b]?.y ?? 0) || a - b);
  const placed: Placed[] = [];
  for (const index of order) {
    const bar = bars[index];
    if (!bar) continue;
    let before = 0;
    for (let back = placed.length - 1; back >= 0; back -= 1) {
      const other = placed[back];
      if (!other || bar.y - other.y >= thickness) break;
      before = Math.max(before, other.before + other.amount);
    }
    placed.push({ index, y: bar.y, before, amount: bar.amount });
  }
  return placed;
}

export interface Row {
  readonly y: number;
  readonly amount: number;
  readonly count: number;
}

/** Amounts summed into rows `rowHeight` pixels high between top and bottom; empty rows and positions outside are left out. */
export function sumRows(
  length: number,
  yAt: (index: number) => number,
  amountAt: (index: number) => number,
  top: number,
  bottom: number,
  rowHeight: number,
): Row[] {
  const rows = Math.max(1, Math.ceil((bottom - top) / rowHeight));
  const amounts = new Float64Array(rows);
  const counts = new Uint32Array(rows);
  for (let index = 0; index < length; index += 1) {
    const y = yAt(index);
    if (!(y >= top && y <= bottom)) continue;
    const row = Math.min(rows - 1, Math.floor((y - top) / rowHeight));
    amounts[row] = (amounts[row] ?? 0) + amountAt(index);
    counts[row] = (counts[row] ?? 0) + 1;
  }
  const result: Row[] = [];
  for (let row = 0; row < rows; row += 1) {
    const count = counts[row] ?? 0;
    if (count > 0) result.push({ y: top + (row + 0.5) * rowHeight, amount: amounts[row] ?? 0, count });
  }
  return result;
}

/** The smallest of 1, 2, 5, 10, 20, 50, … that is at least `amount`; at least 1. */
export function roundUp(amount: number): number {
  let unit = 1;
  while (unit * 10 < amount) unit *= 10;
  for (const factor of [1, 2, 5]) if (unit * factor >= amount) return unit * factor;
  return unit * 10;
}

/** Thickness of bars so that neighbours on the axis do not touch: the least gap less one pixel, held in [least, most]. */
export function barThickness(positions: readonly number[], least: number, most: number): number {
  const sorted = [...positions].sort((a, b) => a - b);
  let gap = most + 1;
  for (let index = 1; index < sorted.length; index += 1) {
    const distance = (sorted[index] ?? 0) - (sorted[index - 1] ?? 0);
    if (distance > 0.5) gap = Math.min(gap, distance);
  }
  return Math.min(most, Math.max(least, Math.floor(gap - 1)));
}
