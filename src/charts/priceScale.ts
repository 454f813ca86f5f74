/**
 * The one vertical price axis that every column of a picture shares: price up, pixels down.
 * Holds no state and decides no domain: the world fixes it, so that nothing jumps under the reader's finger.
 */
import { ticks } from 'd3';
import { linear } from './linear.ts';

export interface PriceScale {
  readonly lowest: number;
  readonly highest: number;
  /** Pixel row of a price, from the top of the picture. Prices off the scale land outside the picture. */
  readonly y: (price: number) => number;
  /** Price at a pixel row, not rounded and not clamped. */
  readonly price: (y: number) => number;
  /** Pixels per tick. */
  readonly pixelsPerTick: number;
  /** Round prices, whole ticks, about one per `gap` pixels. */
  readonly ticks: (gap: number) => readonly number[];
}

/** @param top and bottom: pixel rows of the highest and the lowest price. */
export function priceScale(domain: readonly [number, number], top: number, bottom: number): PriceScale {
  const lowest = Math.min(domain[0], domain[1]);
  const highest = Math.max(domain[0], domain[1], lowest + 1);
  const scale = linear([lowest, highest], [bottom, top]);
  return {
    lowest,
    highest,
    y: scale,
    price: scale.invert,
    pixelsPerTick: (bottom - top) / (highest - lowest),
    ticks: (gap) => {
      const count = Math.max(2, Math.floor((bottom - top) / gap));
      return ticks(lowest, highest, count).filter((price) => Number.isInteger(price));
    },
  };
}

/**
 * The round price nearest to a pixel row, held inside the scale. Rounded to the smallest 1, 2 or 5 times a power of ten
 * of ticks that is no finer than a pixel, so that a finger can stand exactly on 84.
 */
export function nearestTick(scale: PriceScale, y: number): number {
  const step = roundStep(1 / scale.pixelsPerTick);
  return clampTick(scale, Math.round(scale.price(y) / step) * step);
}

/** The smallest 1, 2 or 5 times a power of ten that is at least `least`; never less than 1. */
function roundStep(least: number): number {
  for (let unit = 1; ; unit *= 10) for (const factor of [1, 2, 5]) if (unit * factor >= least) return unit * factor;
}

/** A price moved to the nearest whole tick of the scale's domain. */
export function clampTick(scale: PriceScale, price: number): number {
  const low = Math.max(1, Math.ceil(scale.lowest));
  return Math.min(Math.floor(scale.highest), Math.max(low, Math.round(price)));
}

/**
 * How far one key press moves the price: a hundredth of the span, as 1, 2 or 5 times a power of ten of ticks; never
 * less than one tick.
 */
export function keyStep(scale: PriceScale): number {
  const raw = (scale.highest - scale.lowest) / 100;
  let unit = 1;
  while (unit * 10 <= raw) unit *= 10;
  for (const factor of [5, 2]) if (unit * factor <= raw) return unit * factor;
  return unit;
}

/** How many of the prices lie above and below the scale; NaN counts as nowhere. */
export function offScale(scale: PriceScale, prices: Iterable<number>): { above: number; below: number } {
  let above = 0;
  let below = 0;
  for (const price of prices) {
    if (price > scale.highest) above += 1;
    else if (price < scale.lowest) below += 1;
  }
  return { above, below };
}
