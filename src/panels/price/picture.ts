/** The geometry that all marks of the price picture share: scale, columns, length of a lot, names of the patterns. */
import type { PriceScale } from '#charts/priceScale.ts';
import type { Columns } from './columns.ts';

/** Ids of the patterns in the page. */
export interface Hatches {
  readonly paidByFund: string;
  readonly noTaker: string;
  readonly deleveraged: string;
  readonly takenOver: string;
}

export interface Picture {
  readonly scale: PriceScale;
  readonly columns: Columns;
  /** Lots that fill a column. */
  readonly mostLots: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pixels between grid lines and between the prices on the spine, at least. */
export const TICK_GAP = 56;
/** Pixels of a number of lots. */
export function lotsWidth({ columns, mostLots }: Picture, lots: number): number {
  return ((columns.bars.to - columns.bars.from) * Math.abs(lots)) / mostLots;
}

/** Is this price drawn, rather than counted at the edge? */
export function isOn(scale: PriceScale, price: number): boolean {
  return price >= scale.lowest && price <= scale.highest;
}
