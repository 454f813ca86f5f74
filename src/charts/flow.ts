/**
 * An amount handed along a row of vessels: each takes its part, the rest goes on to the next. Pure geometry of the
 * picture; parts may be negative (the vessel gives instead of taking, so more goes on than came in).
 */
import { area, curveBumpX, max } from 'd3';
import { linear } from './linear.ts';

export interface FlowStage {
  /** What comes in, takes and goes on, in the caller's amounts. */
  readonly before: number;
  readonly part: number;
  readonly after: number;
}

/** Running remainder over the parts. `after` of the last is what nobody took. */
export function flowStages(total: number, parts: readonly number[]): FlowStage[] {
  let before = total;
  return parts.map((part) => {
    const stage = { before, part, after: before - part };
    before = stage.after;
    return stage;
  });
}

export interface FlowShape {
  /** Left edge and width of the vessel. */
  readonly x: number;
  readonly width: number;
  /** Rows from `top` to `bottom` are what this vessel took (or, negative, gave). */
  readonly top: number;
  readonly bottom: number;
  readonly gives: boolean;
  /** The ribbon carrying the rest to the next vessel; empty when nothing goes on. */
  readonly ribbon: string;
  /** Height of the column that came in, for a faint ground behind the vessel. */
  readonly inTop: number;
}

/**
 * Shapes in a box. The rest rides on the ground line and each vessel takes its part from the top, so the heights read
 * as a falling stair. `gap`: share of a column's width between vessels.
 */
export function flowShapes(stages: readonly FlowStage[], width: number, height: number, gap: number): FlowShape[] {
  const most = max(stages, (stage) => Math.max(stage.before, stage.after)) ?? 0;
  const y = linear([0, most > 0 ? most : 1], [height, 0]);
  const column = width / Math.max(1, stages.length);
  const vessel = column * (1 - gap);
  return stages.map((stage, index) => {
    const x = index * column + (column - vessel) / 2;
    const high = y(Math.max(stage.before, stage.after));
    const low = y(Math.max(0, Math.min(stage.before, stage.after)));
    const next = stages[index + 1];
    const ribbon =
      next && stage.after > 0
        ? area<[number, number]>()
            .x((point) => point[0])
            .y0(height)
            .y1((point) => point[1])
            .curve(curveBumpX)([
            [x + vessel, y(stage.after)],
            [x + column, y(next.before)],
          ])
        : null;
    return {
      x,
      width: vessel,
      top: high,
      bottom: low,
      gives: stage.part < 0,
      ribbon: ribbon ?? '',
      inTop: y(Math.max(0, stage.before)),
    };
  });
}

/** Shares of a stacked bar in per cent of the positive parts; negative and zero parts get 0. */
export function stackShares(parts: readonly number[]): number[] {
  const whole = parts.reduce((sum, part) => sum + Math.max(0, part), 0);
  return parts.map((part) => (whole > 0 ? (100 * Math.max(0, part)) / whole : 0));
}
