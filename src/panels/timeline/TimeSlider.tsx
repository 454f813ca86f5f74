/**
 * Position in time as a slider: a finger scrubs along the events, arrows go from beat to beat. Its spoken value is where
 * the cursor stands and what happened there.
 */
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { EngineEvent } from '#protocol/event.ts';
import type { Frame, World } from '#protocol/frame.ts';
import { beatAt, beatsOf } from '#store/beats.ts';
import { useSession, useWorld } from '#store/session.ts';
import { scrub, seek, stepBack, stepForward, toEnd, toStart } from '#store/travel.ts';
import { announce } from '#store/view.ts';
import { useWords, type Words } from '#ui/words.tsx';
import { sentenceText } from '../Sentence.tsx';
import { allEvents, eventsBefore, type Marker, momentAt, placeOf, type Stretch } from './axis.ts';
import { Glyph } from './Glyph.tsx';
import type { Ghost } from './ghost.ts';

interface TimeSliderProps {
  readonly all: readonly Stretch[];
  readonly markers: readonly Marker[];
  /** The future that was left; null: none. */
  readonly ghost: Ghost | null;
}

export function TimeSlider({ all, markers, ghost }: TimeSliderProps) {
  const words = useWords();
  const world = useWorld();
  const settled = useSession((state) => state.settled);
  const events = useSession((state) => state.events);
  const track = useRef<HTMLDivElement>(null);
  const cursor = settled?.cursor ?? { node: 0, event: 0, events: 0, step: 0 };
  const place = placeOf(all, cursor.node, cursor.event);
  const own = all.find((stretch) => stretch.node.id === cursor.node);

  const scrubTo = (event: PointerEvent) => {
    const box = track.current?.getBoundingClientRect();
    const moment = box && box.width > 0 ? momentAt(all, (event.clientX - box.left) / box.width) : null;
    if (moment && (moment.node !== cursor.node || moment.event !== cursor.event)) void scrub(moment.node, moment.event);
  };

  return (
    <div
      className="time-slider"
      role="slider"
      tabIndex={0}
      aria-label={words.t('timeline.slider')}
      aria-valuemin={0}
      aria-valuemax={allEvents(all)}
      aria-valuenow={eventsBefore(all, cursor.node, cursor.event)}
      aria-valuetext={spoken(settled, events, world, words)}
      aria-disabled={all.length === 0}
      onKeyDown={(event) => onKey(event, all, cursor.node)}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        scrubTo(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) scrubTo(event);
      }}
      onLostPointerCapture={() => announce('stepped')}
    >
      <div className="time-track" ref={track}>
        {ghost ? <GhostTrack ghost={ghost} /> : null}
        <div className="time-done" style={{ inlineSize: `${place * 100}%` }} />
        {all.slice(1).map((stretch) => (
          <span key={stretch.node.id} className="time-border" style={{ insetInlineStart: `${stretch.from * 100}%` }} />
        ))}
        {own &&
          beatsOf(events).map((beat) => (
            <span
              key={beat.from}
              className="time-beat"
              style={{ insetInlineStart: `${placeOf(all, cursor.node, beat.to + 1) * 100}%` }}
            />
          ))}
        {markers.map((marker) => (
          <svg
            key={marker.name}
            className="time-mark"
            width="14"
            height="14"
            viewBox="-7 -7 14 14"
            aria-hidden="true"
            style={{ insetInlineStart: `${marker.place * 100}%` }}
          >
            <Glyph name={marker.name} />
          </svg>
        ))}
        <span className="time-place" style={{ transform: `translateX(${place * 100}%)` }}>
          <span className="time-thumb" />
        </span>
      </div>
    </div>
  );
}

/** Below the track, from where the two part: the old future, faint, with its own firsts. */
function GhostTrack({ ghost }: { readonly ghost: Ghost }) {
  return (
    <div className="time-ghost" aria-hidden="true">
      <span
        className="time-ghost-line"
        style={{ insetInlineStart: `${ghost.from * 100}%`, inlineSize: `${(ghost.to - ghost.from) * 100}%` }}
      />
      {ghost.markers.map((marker) => (
        <svg
          key={marker.name}
          className="time-mark"
          aria-hidden="true"
          width="10"
          height="10"
          viewBox="-7 -7 14 14"
          style={{ insetInlineStart: `${marker.place * 100}%` }}
        >
          <Glyph name={marker.name} />
        </svg>
      ))}
    </div>
  );
}

function spoken(settled: Frame | null, events: readonly EngineEvent[], world: World | null, words: Words): string {
  const cursor = settled?.cursor;
  if (!cursor || !world || cursor.events === 0) return words.t('timeline.root');
  const at = { step: cursor.step, event: cursor.event, events: cursor.events };
  const beats = beatsOf(events);
  const event = events[beats[beatAt(beats, cursor.event)]?.event ?? -1];
  if (!event) return words.t('timeline.at', at);
  return words.t('timeline.atSaid', { ...at, sentence: sentenceText(event, world, words) });
}

function onKey(event: KeyboardEvent, all: readonly Stretch[], node: number): void {
  const action = actionOf(event.key, all, node);
  if (!action) return;
  event.preventDefault();
  void action();
}

function actionOf(key: string, all: readonly Stretch[], node: number): (() => Promise<void>) | null {
  const at = all.findIndex((stretch) => stretch.node.id === node);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return stepForward;
    case 'ArrowLeft':
    case 'ArrowDown':
      return stepBack;
    case 'Home':
      return toStart;
    case 'End':
      return toEnd;
    case 'PageUp': {
      const next = all[at + 1]?.node.id;
      return next === undefined ? null : () => seek(next);
    }
    case 'PageDown': {
      // The first step's parent is the root of the line.
      const before = all[at]?.node.parent;
      return before === undefined ? null : () => seek(before);
    }
    default:
      return null;
  }
}
