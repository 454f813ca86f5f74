/** A line over equally spaced steps on a given vertical scale. Draws numbers it is given; knows nothing of time. */
import { line } from 'd3';

interface PathLineProps {
  readonly values: ArrayLike<number>;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly className: string;
}

/** Most points drawn; beyond, every so manyth, the last always. */
const MOST = 600;

/** The `d` of the line from `left` to `right`; one value gives a level line. */
export function pathData(values: ArrayLike<number>, y: (value: number) => number, left: number, right: number): string {
  const length = values.length;
  if (length === 0) return '';
  const stride = Math.max(1, Math.ceil(length / MOST));
  const points: [number, number][] = [];
  if (length === 1) points.push([left, y(values[0] ?? 0)]);
  for (let index = 0; index < length - 1; index += stride) {
    points.push([left + ((right - left) * index) / (length - 1), y(values[index] ?? 0)]);
  }
  points.push([right, y(values[length - 1] ?? 0)]);
  return line()(points) ?? '';
}

export function PathLine({ values, y, left, right, className }: PathLineProps) {
  return <path className={className} d={pathData(values, y, left, right)} fill="none" />;
}
