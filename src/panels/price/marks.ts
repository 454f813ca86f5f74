/**
 * Turns depth rows, thresholds and hanging lots into bars in pixels. One length per lot for both sides of the spine.
 * Pure; the classes are painted in price.css.
 */
import type { Bar } from '#charts/Bars.tsx';
import type { PriceScale } from '#charts/priceScale.ts';
import { barThickness, dodge, roundUp, sumRows } from '#charts/rows.ts';
import type { DepthRow } from './bookDepth.ts';
import { mostHanging } from './hangingMarks.ts';
import { type Hatches, isOn, lotsWidth, type Picture } from './picture.ts';
import type { Grouped, Hanging, Threshold } from './thresholds.ts';

/** Height of a row of a density, pixels. */
const CROWD_ROW = 3;
const BAR = 10;
/** Least distance of levels whose sizes are written beside them. */
const LABEL_ROW = 9;

const NOBODY: ReadonlySet<number> = new Set();

/** Round number of lots that every bar fits in. Rows of crowds count as one bar. */
export function mostLotsOf(
  scale: PriceScale,
  top: number,
  bottom: number,
  depth: readonly DepthRow[],
  grouped: Grouped,
  hanging: readonly Hanging[],
): number {
  let most = 1;
  for (const row of depth) most = Math.max(most, row.lots + row.eaten + row.eatenByFund);
  for (const { before, amount } of dodgedThresholds(scale, grouped.named)) most = Math.max(most, before + amount);
  for (const row of crowdRows(scale, top, bottom, grouped.crowd)) most = Math.max(most, row.amount);
  most = Math.max(most, mostHanging(scale, top, bottom, hanging));
  return roundUp(most);
}

/** Resting orders next to the spine, then what was taken from them, growing left. */
export function depthBars(picture: Picture, rows: readonly DepthRow[], hatches: Hatches): Bar[] {
  const { scale, columns } = picture;
  const shown = rows.filter((row) => isOn(scale, row.price));
  const height = barThickness(
    shown.map((row) => scale.y(row.price)),
    2,
    12,
  );
  const bars: Bar[] = [];
  for (const row of shown) {
    const y = scale.y(row.price);
    let at = columns.depth.to;
    const add = (part: string, lots: number, className: string, hatch?: string) => {
      if (lots <= 0) return;
      const from = at;
      at -= lotsWidth(picture, lots);
      bars.push({
        key: `${row.side}${row.price}${part}`,
        y,
        height,
        from,
        to: at,
        className,
        subject: -1,
        ...(hatch ? { hatch } : {}),
      });
    };
    add('rest', row.lots, `price-bar price-${row.side}`);
    add('eaten', row.eaten, `price-bar price-eaten price-${row.side}`);
    add('fund', row.eatenByFund, 'price-bar price-eaten price-paid-by-fund', hatches.paidByFund);
  }
  return bars;
}

/** Bars of lots at liquidation prices: by name, or summed into rows. */
export function thresholdBars(
  picture: Picture,
  grouped: Grouped,
  highlighted: number | null,
  going: ReadonlySet<number> = NOBODY,
): Bar[] {
  const { scale, columns, top, bottom } = picture;
  const named = dodgedThresholds(scale, grouped.named).map(({ one, y, before, amount }): Bar => {
    const lit = one.account === highlighted ? ' price-lit' : '';
    const past = one.past ? ' price-past' : '';
    return {
      key: `account${one.account}`,
      y,
      height: BAR,
      from: columns.bars.from + lotsWidth(picture, before),
      to: columns.bars.from + lotsWidth(picture, before + amount),
      className: `price-bar price-${one.lots > 0 ? 'long' : 'short'}${lit}${past}${going.has(one.account) ? ' price-going' : ''}`,
      subject: one.account,
    };
  });
  const sides = (['long', 'short'] as const).flatMap((side) =>
    crowdRows(
      scale,
      top,
      bottom,
      grouped.crowd.filter((one) => one.lots > 0 === (side === 'long')),
    ).map(
      (row): Bar => ({
        key: `${side}${row.y}`,
        y: row.y,
        height: CROWD_ROW - 0.5,
        from: columns.bars.from,
        to: columns.bars.from + lotsWidth(picture, row.amount),
        className: `price-bar price-crowd price-${side}`,
        subject: -1,
      }),
    ),
  );
  return [...sides, ...named];
}

function dodgedThresholds(scale: PriceScale, named: readonly Threshold[]) {
  const shown = named.filter((one) => isOn(scale, one.liquidationPrice));
  const bars = shown.map((one) => ({ y: scale.y(one.liquidationPrice), amount: Math.abs(one.lots) }));
  return dodge(bars, BAR).flatMap(({ index, y, before, amount }) => {
    const one = shown[index];
    return one ? [{ one, y, before, amount }] : [];
  });
}

function crowdRows(scale: PriceScale, top: number, bottom: number, crowd: readonly Threshold[]) {
  return sumRows(
    crowd.length,
    (index) => scale.y(crowd[index]?.liquidationPrice ?? Number.NaN),
    (index) => Math.abs(crowd[index]?.lots ?? 0),
    top,
    bottom,
    CROWD_ROW,
  );
}

/** Where the size of a level is written: left of its bar, when bars stand far enough apart to read it. */
export function depthLabels(
  picture: Picture,
  rows: readonly DepthRow[],
): { readonly key: string; readonly x: number; readonly y: number; readonly lots: number }[] {
  const { scale, columns } = picture;
  const shown = rows.filter((row) => isOn(scale, row.price));
  const ys = shown.map((row) => scale.y(row.price));
  if (barThickness(ys, 2, LABEL_ROW) < LABEL_ROW) return [];
  return shown.map((row) => {
    const lots = row.lots + row.eaten + row.eatenByFund;
    const x = columns.depth.to - lotsWidth(picture, lots) - 4;
    return { key: `${row.side}${row.price}`, x, y: scale.y(row.price), lots };
  });
}
