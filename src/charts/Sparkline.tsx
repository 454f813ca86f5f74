/** A small line with its area to a base, filling its box; reference lines optional. A picture only: say the numbers beside it. */
import { area, extent, line } from 'd3';
import './charts.css';
import { linear } from './linear.ts';

interface SparklineProps {
  readonly values: ArrayLike<number>;
  readonly width: number;
  readonly height: number;
  /** Values always inside the vertical range, such as 0. */
  readonly include: readonly number[];
  readonly label: string;
}

/** Points of a sparkline: x over the box, y from the range of values and `include`, with room for the stroke. */
export function sparkPoints(
  values: ArrayLike<number>,
  width: number,
  height: number,
  include: readonly number[],
): { readonly points: [number, number][]; readonly base: number } {
  const [low = 0, high = 1] = extent([...Array.from(values), ...include]);
  const y = linear([low, high === low ? low + 1 : high], [height - 2, 2]);
  const last = Math.max(1, values.length - 1);
  const points = Array.from(values, (value, index): [number, number] => [2 + ((width - 4) * index) / last, y(value)]);
  if (points.length === 1) points.push([width - 2, points[0]?.[1] ?? 0]);
  return { points, base: y(Math.max(low, Math.min(high, 0))) };
}

export function Sparkline({ values, width, height, include, label }: SparklineProps) {
  const { points, base } = sparkPoints(values, width, height, include);
  const end = points.at(-1);
  return (
    <svg className="sparkline" width={width} height={height} role="img" aria-label={label}>
      <path className="sparkline-area" d={area().y0(base)(points) ?? ''} />
      <line className="sparkline-base" x1={0} x2={width} y1={base} y2={base} />
      <path className="sparkline-line" d={line()(points) ?? ''} fill="none" />
      {end ? <circle className="sparkline-end" cx={end[0]} cy={end[1]} r={2.5} /> : null}
    </svg>
  );
}
