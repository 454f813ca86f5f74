/** Stable sorts of part of an index by key, highest first: for the short runs that a radix sort leaves. */

const SHORT = 24;

/** Sorts index[from … to); `spare` is as long as `index` and is overwritten there. */
export function sortRun(keys: Float64Array, index: Int32Array, spare: Int32Array, from: number, to: number): void {
  if (isSorted(keys, index, from, to)) return;
  for (let i = from; i < to; i += SHORT) insert(keys, index, i, Math.min(to, i + SHORT));
  for (let width = SHORT; width < to - from; width *= 2)
    for (let i = from; i + width < to; i += 2 * width)
      merge(keys, index, spare, i, i + width, Math.min(to, i + 2 * width));
}

function isSorted(keys: Float64Array, index: Int32Array, from: number, to: number): boolean {
  let before = keys[index[from] ?? 0] ?? 0;
  for (let i = from + 1; i < to; i++) {
    const key = keys[index[i] ?? 0] ?? 0;
    if (key > before) return false;
    before = key;
  }
  return true;
}

function insert(keys: Float64Array, index: Int32Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const moved = index[i] ?? 0;
    const key = keys[moved] ?? 0;
    let at = i;
    for (; at > from && (keys[index[at - 1] ?? 0] ?? 0) < key; at--) index[at] = index[at - 1] ?? 0;
    index[at] = moved;
  }
}

/** Merges two sorted neighbours, index[from … middle) and index[middle … to). */
function merge(
  keys: Float64Array,
  index: Int32Array,
  spare: Int32Array,
  from: number,
  middle: number,
  to: number,
): void {
  for (let i = from; i < middle; i++) spare[i] = index[i] ?? 0;
  let left = from;
  let right = middle;
  for (let at = from; left < middle; at++) {
    const mine = spare[left] ?? 0;
    const other = right < to ? (index[right] ?? 0) : -1;
    if (other >= 0 && (keys[other] ?? 0) > (keys[mine] ?? 0)) {
      index[at] = other;
      right += 1;
    } else {
      index[at] = mine;
      left += 1;
    }
  }
}
