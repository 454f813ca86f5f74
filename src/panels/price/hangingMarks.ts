/**
 * Bars of lots that found nobody. One or two liquidations are drawn one by one, with what the book did take behind them;
 * more are summed into rows of pixels. Pure; painted in price.css.
 */
import type { Bar } from '#charts/Bars.tsx';
import type { PriceScale } from '#charts/priceScale.ts';
import { sumRows } from '#charts/rows.ts';
import { type Hatches, isOn, lotsWidth, type Picture } from './picture.ts';
import type { Hanging } from './thresholds.ts';

/** This many one by one, more summed into rows. */
const MOST_SINGLE = 2;
const THICK = 16;
const ROW = 6;

/** Lots of the longest bar drawn. */
export function mostHanging(scale: PriceScale, top: number, bottom: number, hanging: readonly Hanging[]): number {
  const on = hanging.filter((one) => isOn(scale, one.price));
  let most = 0;
  if (on.length <= MOST_SINGLE) {
    for (const one of on) most = Math.max(most, one.unfilled + one.filled);
    return most;
  }
  for (const row of hangingRows(scale, top, bottom, on)) {
    most = Math.max(most, row.takenOver + row.deleveraged + row.open);
  }
  return most;
}

/**
 * Lots that found nobody, from the spine at their bankruptcy price: taken over, deleveraged, still hanging; behind them
 * the outline of what the book did take.
 */
export function hangingBars(picture: Picture, each: readonly Hanging[], hatches: Hatches): Bar[] {
  const { scale, columns } = picture;
  const shown = each.filter((one) => isOn(scale, one.price));
  const bars: Bar[] = [];
  const add = (key: string, y: number, height: number, parts: readonly HangingPart[], subject: number) => {
    let at = columns.bars.from;
    for (const { part, lots, className, hatch } of parts) {
      if (lots <= 0) continue;
      const from = at;
      at += lotsWidth(picture, lots);
      bars.push({ key: `${key}${part}`, y, height, from, to: at, className, subject, ...(hatch ? { hatch } : {}) });
    }
  };
  if (shown.length > MOST_SINGLE) {
    for (const row of hangingRows(scale, picture.top, picture.bottom, shown)) {
      add(`hang${row.y}`, row.y, ROW - 0.5, partsOf(row, hatches), -1);
    }
    return bars;
  }
  for (const one of shown) {
    const subject = one.accounts[0] ?? -1;
    const sold: HangingPart = { part: 'sold', lots: one.filled, className: 'price-bar price-gone' };
    add(`hang${subject}`, scale.y(one.price), THICK, [...partsOf(one, hatches), sold], subject);
  }
  return bars;
}

interface HangingPart {
  readonly part: string;
  readonly lots: number;
  readonly className: string;
  readonly hatch?: string;
}

interface HangingAmounts {
  readonly takenOver: number;
  readonly deleveraged: number;
  readonly open: number;
}

function partsOf(one: HangingAmounts, hatches: Hatches): HangingPart[] {
  return [
    { part: 'over', lots: one.takenOver, className: 'price-bar price-taken-over', hatch: hatches.takenOver },
    { part: 'adl', lots: one.deleveraged, className: 'price-bar price-deleveraged', hatch: hatches.deleveraged },
    { part: 'open', lots: one.open, className: 'price-bar price-no-taker', hatch: hatches.noTaker },
  ];
}

/** Many liquidations summed into rows of pixels, each part by itself. Each is looked at once: there may be a crowd. */
function hangingRows(scale: PriceScale, top: number, bottom: number, each: readonly Hanging[]) {
  const column = () => new Float64Array(each.length);
  const [ys, over, torn, hangs] = [column(), column(), column(), column()];
  each.forEach((one, at) => {
    ys[at] = scale.y(one.price);
    over[at] = one.takenOver;
    torn[at] = one.deleveraged;
    hangs[at] = one.open;
  });
  const sums = (amounts: Float64Array) => {
    const y = (at: number) => ys[at] ?? Number.NaN;
    const rows = sumRows(each.length, y, (at) => amounts[at] ?? 0, top, bottom, ROW);
    return new Map(rows.map((row) => [row.y, row.amount]));
  };
  const [takenOver, deleveraged, open] = [sums(over), sums(torn), sums(hangs)];
  return [...open.keys()].map((y) => ({
    y,
    takenOver: takenOver.get(y) ?? 0,
    deleveraged: deleveraged.get(y) ?? 0,
    open: open.get(y) ?? 0,
  }));
}
