/**
 * What happened in the step the reader looks at, one sentence for each beat: the current one marked, those to come faint,
 * each a way to that moment. Groups open. The cursor is the engine's; this only reads and moves it.
 */
import { useEffect, useRef, useState } from 'react';
import type { EngineEvent } from '#protocol/event.ts';
import type { World } from '#protocol/frame.ts';
import { type Beat, beatAt, beatsOf } from '#store/beats.ts';
import { useEvents, useSession, useWorld } from '#store/session.ts';
import { seek } from '#store/travel.ts';
import { Panel } from '#ui/Panel.tsx';
import { useWords } from '#ui/words.tsx';
import { Sentence } from '../Sentence.tsx';
import './story.css';

/** A group that is opened shows at most this many events. */
const MOST_OPENED = 50;

export function StoryPanel() {
  const { t } = useWords();
  const world = useWorld();
  const events = useEvents();
  const cursor = useSession((state) => state.settled?.cursor ?? null);
  const beats = beatsOf(events);
  const list = useRef<HTMLOListElement>(null);
  const current = cursor ? beatAt(beats, cursor.event) : -1;

  // The current sentence stays in sight inside the list; the page itself never scrolls by itself.
  useEffect(() => {
    const frame = list.current;
    const item = frame?.children[Math.max(current, 0)];
    if (!frame || !(item instanceof HTMLElement)) return;
    const above = item.offsetTop;
    if (above < frame.scrollTop) frame.scrollTop = above;
    const below = above + item.offsetHeight - frame.clientHeight;
    if (below > frame.scrollTop) frame.scrollTop = below;
  }, [current]);

  return (
    <Panel title={t('story.title')} className="story">
      {!world || !cursor || beats.length === 0 ? (
        <p className="story-empty">
          {cursor && cursor.events > 0 ? t('story.quiet', { step: cursor.step }) : t('story.empty')}
        </p>
      ) : (
        <ol className="story-list" ref={list} key={cursor.node}>
          {beats.map((beat, at) => (
            <StoryItem
              key={beat.from}
              beat={beat}
              when={at < current ? 'past' : at === current ? 'now' : 'future'}
              node={cursor.node}
              events={events}
              world={world}
            />
          ))}
        </ol>
      )}
    </Panel>
  );
}

interface StoryItemProps {
  readonly beat: Beat;
  readonly when: 'past' | 'now' | 'future';
  readonly node: number;
  readonly events: readonly EngineEvent[];
  readonly world: World;
}

function StoryItem({ beat, when, node, events, world }: StoryItemProps) {
  const { t } = useWords();
  const [opened, setOpened] = useState(false);
  const event = events[beat.event];
  if (!event) return null;
  return (
    <li className="story-item" data-when={when} aria-current={when === 'now' ? 'step' : undefined}>
      <button
        type="button"
        className="story-moment"
        aria-label={t('story.goTo')}
        title={t('story.goTo')}
        onClick={() => void seek(node, beat.to + 1)}
      >
        <span aria-hidden="true" className="story-dot" data-kind={event.kind} />
      </button>
      <div className="story-words">
        <Sentence event={event} world={world} />
        {beat.count > 1 && (
          <>
            {' '}
            <button type="button" className="story-open" aria-expanded={opened} onClick={() => setOpened(!opened)}>
              {opened ? t('story.showFewer') : <Group beat={beat} events={events} />}
            </button>
            {opened && <Opened beat={beat} events={events} world={world} />}
          </>
        )}
      </div>
    </li>
  );
}

/** "+213 liquidations", or just how many more events. */
function Group({ beat, events }: { readonly beat: Beat; readonly events: readonly EngineEvent[] }) {
  const { t } = useWords();
  const liquidations = events
    .slice(beat.event + 1, beat.to + 1)
    .filter((event) => event.kind === 'liquidationStarted').length;
  return liquidations > 0
    ? t('story.liquidations', { count: liquidations })
    : t('story.group', { count: beat.count - 1 });
}

type OpenedProps = Pick<StoryItemProps, 'beat' | 'events' | 'world'>;

function Opened({ beat, events, world }: OpenedProps) {
  const { t } = useWords();
  const rest = events.slice(beat.event + 1, beat.to + 1);
  return (
    <ul className="story-opened">
      {rest.slice(0, MOST_OPENED).map((event) => (
        <li key={event.id}>
          <Sentence event={event} world={world} />
        </li>
      ))}
      {rest.length > MOST_OPENED && <li>{t('story.first', { count: MOST_OPENED, events: rest.length })}</li>}
    </ul>
  );
}
