/** The geometry of a price picture that nobody drags: as on the stage, without a handle and its groove. */
import { priceScale } from '#charts/priceScale.ts';
import type { Columns } from '#panels/price/columns.ts';
import { depthOf } from '#panels/price/depthOf.ts';
import { mostLotsOf } from '#panels/price/marks.ts';
import type { Picture } from '#panels/price/picture.ts';
import { groupThresholds, hangingOf, thresholdsOf, withoutTold } from '#panels/price/thresholds.ts';
import type { Story } from './story.ts';

export const WIDTH = 520;
export const HEIGHT = 340;
/** Room for the headings, and for the scale of lots. */
const TOP = 30;
const BOTTOM = HEIGHT - 24;

const COLUMNS: Columns = {
  narrow: false,
  path: { from: 0, to: 76 },
  grip: 76,
  depth: { from: 80, to: 196 },
  spine: { from: 196, to: 260 },
  bars: { from: 260, to: 376 },
  names: { from: 384, to: WIDTH },
};

/** Everything that is drawn of the first contract; null where the world has none. */
export function layoutOf({ world, frame, events }: Story) {
  const [contract] = frame.contracts;
  const [of] = world.contracts;
  if (!contract || !of) return null;
  const scale = priceScale(of.axis, TOP, BOTTOM);
  const depth = depthOf(frame, null, events, 0);
  const hanging = hangingOf(frame, 0);
  const grouped = withoutTold(groupThresholds(thresholdsOf(frame, contract, null), world), hanging.each);
  const mostLots = mostLotsOf(scale, TOP, BOTTOM, depth, grouped, hanging.each);
  const picture: Picture = { scale, columns: COLUMNS, mostLots, top: TOP, bottom: BOTTOM };
  return { contract, depth, hanging, grouped, picture };
}

export type Layout = NonNullable<ReturnType<typeof layoutOf>>;
