/** Axes on paper, for a line to be drawn with a pencil: the same heights and points as on the page, and no truth. */
import type { Prediction } from '#protocol/lesson.ts';
import { useLesson } from './context.tsx';
import { numberText } from './measured.ts';

interface SheetGridProps {
  readonly prediction: Extract<Prediction, { kind: 'draw' }>;
  /** What stands under the points. */
  readonly places: readonly string[];
  readonly names: Readonly<Record<string, string>>;
}

const WIDTH = 460;
const HEIGHT = 190;
const LEFT = 56;
const RIGHT = 24;
const TOP = 24;
const BOTTOM = 42;

export function SheetGrid({ prediction: { from, to, unit }, places, names }: SheetGridProps) {
  const { units } = useLesson();
  const [low, high] = [Number(from), Number(to)];
  const x = (at: number) => LEFT + (at * (WIDTH - LEFT - RIGHT)) / Math.max(1, places.length - 1);
  const y = (height: number) => TOP + ((high - height) * (HEIGHT - TOP - BOTTOM)) / (high - low);
  return (
    <svg className="sheet-grid" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <path key={share} d={`M${LEFT},${y(low + share * (high - low))}H${WIDTH - RIGHT}`} />
      ))}
      {[low, (low + high) / 2, high].map((height) => (
        <text key={height} x={LEFT - 8} y={y(height) + 4} textAnchor="end">
          {numberText(height, unit, units)}
        </text>
      ))}
      {places.map((place, at) => (
        <g key={place}>
          <path d={`M${x(at)},${TOP}V${HEIGHT - BOTTOM}`} />
          <text x={x(at)} y={HEIGHT - BOTTOM + 16} textAnchor="middle">
            {place}
          </text>
        </g>
      ))}
      <text x={0} y={12}>
        ↑ {names.y}
      </text>
      <text x={WIDTH - RIGHT} y={HEIGHT - 8} textAnchor="end">
        {names.x} →
      </text>
    </svg>
  );
}
