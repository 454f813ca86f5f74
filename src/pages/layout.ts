/** The geometry of a price picture that nobody drags: as on the stage, without a handle and its groove. */
import { priceScale } from '#charts/priceScale.ts';
import type { Columns } from '#panels/price/columns.ts';
import { depthOf } from '#panels/price/depthOf.ts';
import { mostLotsOf } from '#panels/price/marks.ts';
import type { Picture } from '#panels/price/picture.ts';
import { groupThresholds, hangingOf, thresholdsOf, withoutTold } from '#panels/price/thresholds.ts';
import { price } from '#ui/format.ts';
import type { Story } from './story.ts';

export const WIDTH = 520;
export const HEIGHT = 340;
/** Room for the headings, and for the scale of lots. */
const TOP = 30;
const BOTTOM = HEIGHT - 24;

/** Width of a digit of a price, on the generous side, and of the tag around the mark's. */
const DIGIT = 8.5;
const TAG = 20;

/** @param digits characters of the longest price that is written on the axis */
function columnsOf(digits: number): Columns {
  const spine = Math.max(64, Math.round(digits * DIGIT + TAG + 8));
  const side = Math.round((WIDTH - 80 - spine - 144) / 2);
  const spineFrom = 80 + side;
  const barsFrom = spineFrom + spine;
  return {
    narrow: false,
    path: { from: 0, to: 76 },
    grip: 76,
    depth: { from: 80, to: spineFrom },
    spine: { from: spineFrom, to: barsFrom },
    bars: { from: barsFrom, to: barsFrom + side },
    names: { from: barsFrom + side + 8, to: WIDTH },
  };
}

/** Everything that is drawn of the first contract; null where the world has none. */
export function layoutOf({ world, frame, events }: Story) {
  const [contract] = frame.contracts;
  const [of] = world.contracts;
  if (!contract || !of) return null;
  const scale = priceScale(of.axis, TOP, BOTTOM);
  const depth = depthOf(frame, null, events, 0);
  const hanging = hangingOf(frame, 0);
  const grouped = withoutTold(groupThresholds(thresholdsOf(frame, contract, null), world), hanging.each);
  const digits = Math.max(...[...of.axis, contract.mark].map((ticks) => price(world, 0, Math.round(ticks)).length));
  const mostLots = mostLotsOf(scale, TOP, BOTTOM, depth, grouped, hanging.each);
  const picture: Picture = { scale, columns: columnsOf(digits), mostLots, top: TOP, bottom: BOTTOM };
  return { contract, depth, hanging, grouped, picture };
}

export type Layout = NonNullable<ReturnType<typeof layoutOf>>;
