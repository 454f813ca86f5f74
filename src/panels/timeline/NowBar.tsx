/**
 * Play, step and the sentence of the moment in one line, for screens where timeline and story are out of sight. The
 * page's style decides when it shows.
 */
import { beatAt, beatsOf } from '#store/beats.ts';
import { somethingAhead } from '#store/moves.ts';
import { togglePlay } from '#store/playback.ts';
import { useSession, useWorld } from '#store/session.ts';
import { stepBack, stepForward } from '#store/travel.ts';
import { useView } from '#store/view.ts';
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/words.tsx';
import { OutcomeSentence } from '../Outcome.tsx';
import { outcomeOf } from '../outcome.ts';
import { Sentence } from '../Sentence.tsx';
import './timeline.css';

export function NowBar() {
  const { t } = useWords();
  const world = useWorld();
  const playing = useView((state) => state.playing !== 'no');
  const settled = useSession((state) => state.settled);
  const events = useSession((state) => state.events);
  const ahead = useSession(somethingAhead);
  const beats = beatsOf(events);
  const event = events[beats[beatAt(beats, settled?.cursor.event ?? 0)]?.event ?? -1];
  const outcome = settled && outcomeOf(settled);
  const nothing = !playing && !ahead && !event;
  return (
    <fieldset className="now-bar">
      <legend className="unseen">{t('app.now')}</legend>
      <Button
        icon="previous"
        iconOnly
        label={t('timeline.previous')}
        disabled={!event}
        onClick={() => void stepBack()}
      />
      <Button
        kind="primary"
        icon={playing ? 'pause' : 'play'}
        iconOnly
        label={t(playing ? 'timeline.pause' : ahead ? 'timeline.play' : 'timeline.replay')}
        disabled={nothing}
        onClick={togglePlay}
      />
      <Button icon="next" iconOnly label={t('timeline.next')} disabled={!ahead} onClick={() => void stepForward()} />
      <span className="now-words" key={outcome ? 'outcome' : (event?.id ?? -1)}>
        {world && outcome ? (
          <OutcomeSentence outcome={outcome} />
        ) : event && world ? (
          <Sentence event={event} world={world} />
        ) : (
          t('story.empty')
        )}
      </span>
    </fieldset>
  );
}
