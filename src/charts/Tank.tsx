/** A vessel with a level and lines across it. Draws levels it is given; says nothing in words (labels are the caller's). */
import './charts.css';

export interface TankLine {
  readonly key: string;
  readonly at: number;
  readonly className: string;
}

interface TankProps {
  readonly width: number;
  readonly height: number;
  /** [lowest, highest] amount the tank shows. */
  readonly domain: readonly [number, number];
  readonly level: number;
  /** A faint earlier level, such as a peak. */
  readonly ghost: number;
  readonly lines: readonly TankLine[];
  readonly label: string;
}

/** Row of an amount in a tank, held inside its walls. */
export function tankRow(amount: number, domain: readonly [number, number], height: number): number {
  const [low, high] = domain;
  const share = high > low ? (amount - low) / (high - low) : 0;
  return height * (1 - Math.min(1, Math.max(0, share)));
}

export function Tank({ width, height, domain, level, ghost, lines, label }: TankProps) {
  const zero = tankRow(0, domain, height);
  const surface = tankRow(level, domain, height);
  const before = tankRow(ghost, domain, height);
  return (
    <svg className="tank" width={width} height={height} role="img" aria-label={label}>
      <rect className="tank-wall" x={0.5} y={0.5} width={width - 1} height={height - 1} rx={4} />
      <rect className="tank-ghost" x={2} y={before} width={width - 4} height={Math.max(0, zero - before)} />
      <rect
        className={level < 0 ? 'tank-level tank-level-below' : 'tank-level'}
        x={2}
        y={Math.min(surface, zero)}
        width={width - 4}
        height={Math.abs(zero - surface)}
      />
      <line className="tank-surface" x1={2} x2={width - 2} y1={surface} y2={surface} />
      {lines.map(({ key, at, className }) => {
        const y = tankRow(at, domain, height);
        return <line key={key} className={className} x1={0} x2={width} y1={y} y2={y} />;
      })}
    </svg>
  );
}
