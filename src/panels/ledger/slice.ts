/** Which rows of a long list are in the page: those in sight and some around them, all of one height. */

export interface Slice {
  readonly from: number;
  readonly to: number;
}

/** Rows kept ready above and below what is in sight. */
const AROUND = 8;

/** @param top how far the list is scrolled, @param height of what is in sight, @param row one row's; the same unit */
export function sliceOf(count: number, top: number, height: number, row: number): Slice {
  const first = Math.floor(top / row) - AROUND;
  const last = Math.ceil((top + height) / row) + AROUND;
  const to = Math.min(count, Math.max(last, 2 * AROUND));
  return { from: Math.max(0, Math.min(first, to - 2 * AROUND)), to };
}
