/**
 * A grip on a price scale: a slider for finger, mouse and keyboard. It reports what the reader does and keeps nothing
 * but the finger's starting point; the value shown is always the caller's. Moves are provisional until `onRelease`.
 */
import type { FocusEvent, KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { useRef } from 'react';
import { clampTick, keyStep, nearestTick, type PriceScale } from './priceScale.ts';

interface AxisHandleProps {
  readonly scale: PriceScale;
  /** Ticks. */
  readonly value: number;
  /** Middle of the grip, pixels from the left of the picture. */
  readonly x: number;
  readonly label: string;
  readonly valueText: string;
  /** What `aria-valuenow` and its bounds say for a number of ticks. */
  readonly spoken: (ticks: number) => number;
  /** A provisional value is on screen. */
  readonly held: boolean;
  readonly disabled: boolean;
  readonly onGrab: () => void;
  readonly onMove: (ticks: number) => void;
  readonly onRelease: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

interface Drag {
  readonly pointer: number;
  readonly startY: number;
  readonly startRow: number;
}

/** Value a key asks for, or null when the key is not the slider's. Up and right raise the price. */
export function valueForKey(scale: PriceScale, value: number, key: string, big: boolean): number | null {
  const step = keyStep(scale);
  switch (key) {
    case 'ArrowUp':
    case 'ArrowRight':
      return clampTick(scale, value + (big ? 10 * step : step));
    case 'ArrowDown':
    case 'ArrowLeft':
      return clampTick(scale, value - (big ? 10 * step : step));
    case 'PageUp':
      return clampTick(scale, value + 10 * step);
    case 'PageDown':
      return clampTick(scale, value - 10 * step);
    case 'Home':
      return clampTick(scale, scale.lowest);
    case 'End':
      return clampTick(scale, scale.highest);
    default:
      return null;
  }
}

export function AxisHandle(props: AxisHandleProps) {
  const { scale, value, x, held, disabled, spoken } = props;
  const drag = useRef<Drag | null>(null);

  function grab(event: PointerEvent<HTMLDivElement>) {
    if (disabled || event.button !== 0 || drag.current) return;
    // A mouse focuses by itself, and without a ring; a finger would not until it is lifted.
    if (event.pointerType !== 'mouse') event.currentTarget.focus({ preventScroll: true });
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { pointer: event.pointerId, startY: event.clientY, startRow: scale.y(value) };
    props.onGrab();
  }

  function move(event: PointerEvent<HTMLDivElement>) {
    const held = drag.current;
    if (held?.pointer !== event.pointerId) return;
    props.onMove(nearestTick(scale, held.startRow + event.clientY - held.startY));
  }

  function release(event: PointerEvent<HTMLDivElement>) {
    if (drag.current?.pointer !== event.pointerId) return;
    drag.current = null;
    props.onRelease();
  }

  function cancel() {
    const wasDragging = drag.current !== null;
    drag.current = null;
    if (wasDragging || held) props.onCancel();
  }

  function lost(event: PointerEvent<HTMLDivElement>) {
    // Also fires after a normal release, when nothing is held any more.
    if (drag.current?.pointer === event.pointerId) cancel();
  }

  function blur(_event: FocusEvent<HTMLDivElement>) {
    cancel();
  }

  function press(event: KeyboardEvent<HTMLDivElement>) {
    if (disabled || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && (held || drag.current)) {
      event.preventDefault();
      event.stopPropagation();
      cancel();
      return;
    }
    if (event.key === 'Enter' && held) {
      event.preventDefault();
      drag.current = null;
      props.onRelease();
      return;
    }
    const wanted = valueForKey(scale, value, event.key, event.shiftKey);
    if (wanted === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (!held) props.onGrab();
    props.onMove(wanted);
  }

  return (
    <div
      className={held ? 'axis-handle axis-handle-held' : 'axis-handle'}
      role="slider"
      tabIndex={disabled ? -1 : 0}
      aria-label={props.label}
      aria-orientation="vertical"
      aria-valuemin={spoken(scale.lowest)}
      aria-valuemax={spoken(scale.highest)}
      aria-valuenow={spoken(value)}
      aria-valuetext={props.valueText}
      aria-disabled={disabled || undefined}
      style={{ transform: `translate(${x}px, ${scale.y(value)}px) translate(-50%, -50%)` }}
      onPointerDown={grab}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={cancel}
      onLostPointerCapture={lost}
      onBlur={blur}
      onKeyDown={press}
    >
      {props.children}
    </div>
  );
}
