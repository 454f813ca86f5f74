/** Horizontal bars and edge counts in the pixels they are given. No words, no meaning: classes and fills are the caller's. */
import type { PointerEventHandler } from 'react';
import { useChanged } from '#ui/cut.tsx';

export interface Bar {
  readonly key: string;
  /** Middle row. */
  readonly y: number;
  readonly height: number;
  readonly from: number;
  readonly to: number;
  readonly className: string;
  /** A pattern from `HatchDefs`; otherwise the class paints it. */
  readonly hatch?: string;
  /** Reported to `onPoint`; −1: this bar stands for nobody in particular. */
  readonly subject: number;
}

interface BarsProps {
  readonly bars: readonly Bar[];
  readonly onPoint?: (subject: number | null) => void;
  readonly onPick?: (subject: number) => void;
}

export function Bars({ bars, onPoint, onPick }: BarsProps) {
  return (
    <g>
      {bars.map((bar) => (
        <Rect key={bar.key} bar={bar} onPoint={onPoint} onPick={onPick} />
      ))}
    </g>
  );
}

type RectProps = { readonly bar: Bar } & { readonly [Name in 'onPoint' | 'onPick']: BarsProps[Name] | undefined };

function Rect({ bar, onPoint, onPick }: RectProps) {
  const { key, y, height, from, to, className, hatch, subject } = bar;
  const leave: PointerEventHandler = () => onPoint?.(null);
  const changed = useChanged(`${from} ${to} ${className}`);
  return (
    <rect
      data-mark={key}
      data-changed={changed}
      className={className}
      x={Math.min(from, to)}
      y={y - height / 2}
      width={Math.max(0.5, Math.abs(to - from))}
      height={height}
      {...(hatch ? { style: { fill: `url(#${hatch})` } } : {})}
      {...(subject >= 0 && onPoint ? { onPointerEnter: () => onPoint(subject), onPointerLeave: leave } : {})}
      {...(subject >= 0 && onPick ? { onClick: () => onPick(subject) } : {})}
    />
  );
}
