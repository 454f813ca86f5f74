/**
 * Time: a slider over the steps taken, the firsts marked on it, and the ways to move: play, pause, step, step back. It
 * reads the history tree and moves the cursor; pacing is the store's.
 */

import { beatAt, beatsOf } from '#store/beats.ts';
import { useBranches } from '#store/branches.ts';
import { useLocked } from '#store/lesson/staging.ts';
import { lineTo, nodeOf, parentOf, wasPlanned } from '#store/line.ts';
import { plannedAhead, somethingAhead } from '#store/moves.ts';
import { togglePlay } from '#store/playback.ts';
import { useSession, useWorld } from '#store/session.ts';
import { seek, stepBack, stepForward, toEnd, toStart } from '#store/travel.ts';
import { SPEEDS, setSpeed, useView } from '#store/view.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import { Panel } from '#ui/Panel.tsx';
import { useWords } from '#ui/words.tsx';
import { branchName } from '../branchNames.ts';
import { OutcomeSentence } from '../Outcome.tsx';
import { outcomeOf } from '../outcome.ts';
import { Sentence } from '../Sentence.tsx';
import { firsts, stretches } from './axis.ts';
import { Glyph } from './Glyph.tsx';
import { ghostOf } from './ghost.ts';
import { TimeSlider } from './TimeSlider.tsx';
import './timeline.css';
import { UndoButtons } from './UndoButtons.tsx';

export function TimelinePanel() {
  const { t } = useWords();
  const history = useSession((state) => state.history);
  const tip = useSession((state) => state.tip);
  const line = lineTo(history, tip);
  const all = stretches(line);
  const markers = firsts(all);
  const locked = useLocked('timeline');
  const left = useBranches((state) => state.ghost);
  const ghost = left === null ? null : ghostOf(all, lineTo(history, left));
  return (
    <Panel title={t('timeline.title')} className="timeline" actions={<Now />}>
      <div className="timeline-row">
        {locked ? null : <Controls />}
        <TimeSlider all={all} markers={markers} ghost={ghost} />
      </div>
      <ul className="timeline-firsts">
        {markers.map((marker) => (
          <li key={marker.name}>
            <button type="button" onClick={() => void seek(marker.node, marker.event)}>
              <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
                <Glyph name={marker.name} />
              </svg>
              {t(`timeline.mark.${marker.name}`)}
            </button>
          </li>
        ))}
        {ghost && left !== null ? (
          <li className="timeline-ghost">
            <svg width="28" height="6" aria-hidden="true">
              <path className="time-ghost-swatch" d="M1,3H27" />
            </svg>
            <GhostName tip={left} />
          </li>
        ) : null}
      </ul>
    </Panel>
  );
}

function GhostName({ tip }: { readonly tip: number }) {
  const words = useWords();
  const world = useWorld();
  const history = useSession((state) => state.history);
  if (!world) return null;
  return words.t('timeline.ghost', { name: branchName(history, tip, world, words) });
}

function Controls() {
  const { t } = useWords();
  const playing = useView((state) => state.playing !== 'no');
  const speed = useView((state) => state.speed);
  const ahead = useSession(somethingAhead);
  const atStart = useSession(({ settled, history }) => !settled || parentOf(history, settled.cursor.node) === null);
  const resumes = useSession(({ settled, history, tip }) => {
    const node = settled && nodeOf(history, settled.cursor.node);
    return (
      !!node &&
      node.id === tip &&
      parentOf(history, node.id) !== null &&
      !wasPlanned(history, node) &&
      plannedAhead(node)
    );
  });
  const play = playing ? 'pause' : resumes ? 'resume' : ahead ? 'play' : 'replay';
  return (
    <div className="timeline-controls">
      <Button
        kind="primary"
        icon={playing ? 'pause' : 'play'}
        label={t(`timeline.${play}`)}
        disabled={!playing && !ahead && atStart}
        onClick={togglePlay}
      />
      <Button icon="start" iconOnly label={t('timeline.start')} disabled={atStart} onClick={() => void toStart()} />
      <Button
        icon="previous"
        iconOnly
        label={t('timeline.previous')}
        disabled={atStart}
        onClick={() => void stepBack()}
      />
      <Button icon="next" iconOnly label={t('timeline.next')} disabled={!ahead} onClick={() => void stepForward()} />
      <Button icon="end" iconOnly label={t('timeline.end')} disabled={!ahead} onClick={() => void toEnd()} />
      <UndoButtons />
      <Field label={t('timeline.speed')} inline>
        {(id) => (
          <select id={id} value={speed} onChange={(event) => setSpeed(Number(event.target.value))}>
            {SPEEDS.map((one) => (
              <option key={one} value={one}>
                {t('timeline.times', { speed: String(one) })}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}

/** The sentence of the moment, in sight of the picture; at the end of a step with ADL, how it came out. */
function Now() {
  const { t } = useWords();
  const world = useWorld();
  const settled = useSession((state) => state.settled);
  const events = useSession((state) => state.events);
  const beats = beatsOf(events);
  const event = events[beats[beatAt(beats, settled?.cursor.event ?? 0)]?.event ?? -1];
  const outcome = settled && outcomeOf(settled);
  if (outcome)
    return (
      <p className="timeline-now" key="outcome">
        <OutcomeSentence outcome={outcome} />
      </p>
    );
  const still = settled && settled.cursor.events > 0 ? 'story.quiet' : 'timeline.nothing';
  return (
    <p className="timeline-now" key={event?.id ?? -1}>
      {event && world ? <Sentence event={event} world={world} /> : t(still, { step: settled?.cursor.step ?? 0 })}
    </p>
  );
}
