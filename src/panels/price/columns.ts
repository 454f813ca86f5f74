/**
 * Where the columns of the price picture stand, in pixels. All share one vertical axis: the path so far, the handle,
 * the order book growing left of the spine, liquidations growing right of it, and the lane of names.
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
export const NARROW = 560;

export function columnsOf(width: number): Columns {
  const narrow = width < NARROW;
  const spineWidth = narrow ? 64 : 58;
  const pathWidth = narrow ? Math.round(width * 0.13) : Math.round(width * 0.28);
  const gripWidth = narrow ? 8 : 84;
  const namesWidth = narrow ? Math.max(78, Math.round(width * 0.24)) : Math.min(190, Math.round(width * 0.23));
  const side = Math.max(24, Math.floor((width - pathWidth - gripWidth - spineWidth - namesWidth - 8) / 2));
  const depthFrom = pathWidth + gripWidth;
  const spineFrom = depthFrom + side;
  const barsFrom = spineFrom + spineWidth;
  return {
    narrow,
    path: { from: 0, to: pathWidth },
    grip: narrow ? spineFrom + spineWidth / 2 : pathWidth + gripWidth / 2,
    depth: { from: depthFrom, to: spineFrom },
    spine: { from: spineFrom, to: barsFrom },
    bars: { from: barsFrom, to: barsFrom + side },
    names: { from: barsFrom + side + 8, to: width },
  };
}
