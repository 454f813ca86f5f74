/**
 * Over the page, out of everybody's way: what a beat moves is seen to leave where it was and to arrive where it is. Only
 * transforms, so nothing on the page shifts; with reduced motion what changed is ringed instead of moved.
 */
import { useEffect, useState } from 'react';
import { session } from '#store/session.ts';
import { motionOf, view } from '#store/view.ts';
import { Flying } from '#ui/motion.tsx';
import type { Box } from '#ui/moves.ts';
import { type Flight, flightsOf, newEvents } from './flights.ts';
import './flight.css';

interface Flown extends Flight {
  readonly start: Box;
  readonly end: Box;
}

interface Shown {
  readonly serial: number;
  readonly still: boolean;
  readonly flown: readonly Flown[];
}

/** Seconds at speed 1, less than a beat stands. */
const SECONDS = 0.7;
/** Width of money in flight, pixels. */
const COIN = 14;
const NONE: Shown = { serial: 0, still: false, flown: [] };

export function FlightLayer() {
  const [shown, setShown] = useState<Shown>(NONE);

  useEffect(() => {
    let asked = 0;
    const unsubscribe = session.subscribe((state, before) => {
      if (state.frame === before.frame) return;
      cancelAnimationFrame(asked);
      const { contract } = view.getState();
      const motion = motionOf(view.getState());
      const fresh = state.frame && motion !== 'none' ? newEvents(before.frame, state.frame, state.events) : [];
      const planned = before.frame ? flightsOf(fresh, before.frame, contract) : [];
      // The page still shows the frame before; where things end is known once it shows the new one.
      const started = planned.map((flight) => ({ flight, start: boxOf(flight.from) }));
      asked = requestAnimationFrame(() => {
        const flown = started.flatMap(({ flight, start }) => pathOf(flight, start, boxOf(flight.to)));
        setShown((last) => ({ serial: last.serial + 1, still: motion !== 'full', flown }));
      });
    });
    return () => {
      cancelAnimationFrame(asked);
      unsubscribe();
    };
  }, []);

  return (
    <div className="flights" aria-hidden="true">
      {shown.flown.map((flight) => (
        <One key={`${shown.serial}.${flight.key}`} flight={flight} still={shown.still} />
      ))}
    </div>
  );
}

function One({ flight, still }: { readonly flight: Flown; readonly still: boolean }) {
  const { start, end, role, share } = flight;
  const speed = Math.max(1, view.getState().speed);
  if (still)
    return (
      <div
        className="flight-ring"
        style={{ inlineSize: end.width, blockSize: end.height, transform: `translate(${end.x}px, ${end.y}px)` }}
      />
    );
  return (
    <Flying
      className={share === 0 ? `flight flight-coin flight-${role}` : `flight flight-${role}`}
      start={start}
      end={end}
      seconds={SECONDS / speed}
    />
  );
}

/** Where a mark stands in the window; null: it is not there, or out of sight. */
function boxOf(marks: readonly string[]): Box | null {
  for (const mark of marks) {
    const box = document.querySelector(`[data-mark="${CSS.escape(mark)}"]`)?.getBoundingClientRect();
    if (!box || box.width === 0) continue;
    const inSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    if (inSight) return { x: box.left, y: box.top, width: box.width, height: Math.max(2, box.height) };
  }
  return null;
}

function pathOf(flight: Flight, start: Box | null, end: Box | null): Flown[] {
  if (!start || !end) return [];
  if (flight.share === 0) return [{ ...flight, start: coinAt(start), end: coinAt(end) }];
  const width = Math.max(2, start.width * flight.share);
  // A queue row takes the lots at its rank; a bar takes them over its whole length.
  const row = flight.to[0]?.startsWith('queue') ?? false;
  const target = row ? { ...end, width: Math.min(end.width, width), height: Math.min(end.height, start.height) } : end;
  return [{ ...flight, start: { ...start, x: start.x + start.width - width, width }, end: target }];
}

function coinAt(box: Box): Box {
  return {
    x: box.x + box.width / 2 - COIN / 2,
    y: box.y + Math.min(box.height / 2, 24) - COIN / 2,
    width: COIN,
    height: COIN,
  };
}
