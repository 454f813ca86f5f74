/**
 * Where the columns of the price picture stand, in pixels. All share one vertical axis: the path so far, the handle,
 * the order book growing left of the spine, liquidations growing right of it, and the lane of names. A lesson may leave
 * both sides away: then the path has their room.
 */

export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Columns {
  readonly narrow: boolean;
  readonly path: Span;
  /** Where the middle of the handle stands. */
  readonly grip: number;
  /** Bars grow leftwards from `depth.to`. */
  readonly depth: Span;
  /** The price labels, between book and liquidations. */
  readonly spine: Span;
  /** Bars grow rightwards from `bars.from`. Exactly as wide as `depth`: one lot is as long on both sides. */
  readonly bars: Span;
  readonly names: Span;
}

/** Below this width of the picture: a butterfly, the handle on its spine, the path a sparkline. */
const NARROW = 560;

/** Pixels of a digit in the handle and in the small labels, on the generous side. */
const LARGE_DIGIT = 14;
const SMALL_DIGIT = 7.2;

/**
 * @param digits characters of the longest price on the axis
 * @param sides are there a book and liquidations to show
 */
export function columnsOf(width: number, digits: number, sides = true): Columns {
  const narrow = width < NARROW;
  const spine = narrow
    ? Math.max(68, Math.round(30 + digits * 10))
    : Math.max(50, Math.round(22 + digits * SMALL_DIGIT));
  const path = Math.round(width * (narrow ? 0.11 : width < 720 ? 0.12 : 0.15));
  const grip = narrow ? 8 : Math.max(116, Math.round(64 + digits * LARGE_DIGIT));
  const names = !sides
    ? 0
    : Math.round(narrow ? Math.max(112, width * 0.29) : Math.min(210, Math.max(166, width * 0.24)));
  const gap = sides ? 8 : 0;
  const side = !sides ? 0 : Math.max(24, Math.floor((width - path - grip - spine - names - gap) / 2));
  const left = Math.max(0, width - grip - spine - names - gap - 2 * side);
  const depthFrom = left + grip;
  const spineFrom = depthFrom + side;
  const barsFrom = spineFrom + spine;
  return {
    narrow,
    path: { from: 0, to: left },
    grip: narrow ? spineFrom + spine / 2 : left + grip / 2,
    depth: { from: depthFrom, to: spineFrom },
    spine: { from: spineFrom, to: barsFrom },
    bars: { from: barsFrom, to: barsFrom + side },
    names: { from: barsFrom + side + gap, to: Math.max(width, barsFrom + side + gap + 1) },
  };
}
