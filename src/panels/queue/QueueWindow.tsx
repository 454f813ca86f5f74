/**
 * A long queue at a glance: its lots by rank as a density, and on it the window of rows that the table shows. A slider:
 * dragged, tapped, or moved with the keys.
 */
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { ContractFrame } from '#protocol/frame.ts';
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/words.tsx';
import type { Side } from '../winningSide.ts';
import { densityOf, MOST_ROWS } from './queueRows.ts';

interface QueueWindowProps {
  readonly contract: ContractFrame;
  readonly side: Side;
  readonly from: number;
  readonly count: number;
  readonly onMove: (from: number) => void;
}

const BUCKETS = 80;
const HEIGHT = 36;
/** Rows an arrow key moves by. */
const STEP = 10;

export function QueueWindow({ contract, side, from, count, onMove }: QueueWindowProps) {
  const { t } = useWords();
  const strip = useRef<HTMLDivElement>(null);
  const density = densityOf(contract, side, BUCKETS);
  const most = density.reduce((high, sum) => Math.max(high, sum), 1);
  const last = Math.max(0, count - MOST_ROWS);
  const to = Math.min(count, from + MOST_ROWS);
  const said = t('queue.window', { from: from + 1, to, count });
  const move = (wanted: number) => onMove(Math.min(last, Math.max(0, Math.round(wanted))));

  function point(event: PointerEvent) {
    const box = strip.current?.getBoundingClientRect();
    if (box && box.width > 0) move(((event.clientX - box.left) / box.width) * count - MOST_ROWS / 2);
  }

  function press(event: KeyboardEvent) {
    const wanted = placeAfter(event.key, from, last);
    if (wanted === null) return;
    event.preventDefault();
    move(wanted);
  }

  return (
    <div className="queue-window">
      <div
        ref={strip}
        className="queue-strip"
        role="slider"
        tabIndex={0}
        aria-label={t('queue.place')}
        aria-valuemin={1}
        aria-valuemax={last + 1}
        aria-valuenow={from + 1}
        aria-valuetext={said}
        onKeyDown={press}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          point(event);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) point(event);
        }}
      >
        <svg viewBox={`0 0 ${density.length} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          {[...density].map((sum, at) => {
            const height = (sum / most) * HEIGHT;
            return (
              <rect
                // biome-ignore lint/suspicious/noArrayIndexKey: a stretch of the queue is its place
                key={at}
                className={`queue-density-${side}`}
                x={at}
                y={HEIGHT - height}
                width={0.85}
                height={height}
              />
            );
          })}
        </svg>
        <span
          className="queue-here"
          style={{ insetInlineStart: `${(100 * from) / count}%`, inlineSize: `${(100 * (to - from)) / count}%` }}
        />
      </div>
      <p className="queue-window-said">
        <Button
          icon="previous"
          iconOnly
          kind="quiet"
          label={t('queue.earlier')}
          aria-disabled={from === 0}
          onClick={() => move(from - MOST_ROWS)}
        />
        <span>
          {said} · {t('queue.density')}
        </span>
        <Button
          icon="next"
          iconOnly
          kind="quiet"
          label={t('queue.later')}
          aria-disabled={from >= last}
          onClick={() => move(from + MOST_ROWS)}
        />
      </p>
    </div>
  );
}

function placeAfter(key: string, from: number, last: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return from + STEP;
    case 'ArrowLeft':
    case 'ArrowUp':
      return from - STEP;
    case 'PageDown':
      return from + MOST_ROWS;
    case 'PageUp':
      return from - MOST_ROWS;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
