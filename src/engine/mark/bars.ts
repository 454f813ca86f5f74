/** How a recorded bar is walked when nothing finer is known. It orders four prices and invents none. */

/** Prices of one bar, any unit. */
export interface Bar {
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
}

/**
 * Open, the nearer of low and high (to the open; the low when they are equally near), the other, close: the path with
 * the least movement through all four. Same unit as the bar.
 */
export function barPrices(bar: Bar): readonly [number, number, number, number] {
  const lowFirst = bar.open - bar.low <= bar.high - bar.open;
  return lowFirst ? [bar.open, bar.low, bar.high, bar.close] : [bar.open, bar.high, bar.low, bar.close];
}
