/**
 * A chapter: text beside the stage, card by card, each with its own moment of the exchange. The stage is handed in; what
 * is said, predicted and opened is the lesson's.
 */
import { type ReactNode, useCallback, useMemo, useRef } from 'react';
import type { PartId } from '#protocol/lesson.ts';
import { showTruth, useLearn, visit } from '#store/lesson/place.ts';
import { keyOf, openGate } from '#store/lesson/progress.ts';
import { stand } from '#store/lesson/stand.ts';
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/words.tsx';
import { CardView } from './CardView.tsx';
import { Closing } from './Closing.tsx';
import { type Card, CLOSING, cardsOf, indexOf } from './cards.ts';
import { useLesson } from './context.tsx';
import { guessesOf } from './guesses.ts';
import { KnobControl } from './KnobControl.tsx';
import './lesson.css';
import { useClicker } from './useClicker.ts';
import { useGate } from './useGate.ts';
import { useNarrow } from './useNarrow.ts';
import { useReading } from './useReading.ts';
import { useReadingState } from './useReadingState.ts';
import { useStaged } from './useStaged.ts';

/** On a phone the picture stands over the text and the rest under it, for eyes and for the keyboard alike. */
export type Portion = 'whole' | 'first' | 'rest';

interface ChapterProps {
  /** One card at a time whatever the width: in somebody else's page nothing follows the scroll. */
  readonly paged?: boolean;
  readonly stage: (parts: readonly PartId[], highlighted: PartId | null, portion: Portion) => ReactNode;
  /** Ways out, at the end. */
  readonly after: ReactNode;
}

export function Chapter({ paged = false, stage, after }: ChapterProps) {
  const { t } = useWords();
  const { lesson, answers, units, words, sayText } = useLesson();
  const reading = useReadingState(lesson.id);
  const presenting = useLearn((state) => state.presenting);
  const cards = useMemo(() => cardsOf(lesson, answers, units, reading), [lesson, answers, units, reading]);
  const found = cards.findIndex(({ id }) => id === reading.wanted);
  const at = Math.max(0, found);
  const card = cards[at];
  const unknown = reading.wanted !== null && indexOf(lesson, reading.wanted) < 0;
  const column = useRef<HTMLDivElement>(null);
  const narrow = useNarrow();

  const marks = useMemo(() => guessesOf(card, lesson, reading, units), [card, lesson, reading, units]);
  const restore = useStaged(card?.wish, marks);
  useReading(column, card?.id ?? '', cards.length, paged);
  const key = keyOf(lesson.id, card?.step?.id ?? '');
  useGate(key, card?.belief ? undefined : card?.step?.gate, card?.open === false);

  const goTo = useCallback((next: Card | undefined) => {
    if (!next) return;
    visit({ step: next.id });
    // After the card is there to be seen.
    requestAnimationFrame(() =>
      column.current
        ?.querySelector<HTMLElement>(`[data-card="${CSS.escape(next.id)}"] h3`)
        ?.focus({ preventScroll: true }),
    );
  }, []);
  const back = useCallback(() => goTo(cards[at - 1]), [goTo, cards, at]);
  const forward = useCallback(() => {
    const step = card?.step;
    if (!card || card.open) goTo(cards[at + 1]);
    else if (step?.prediction) showTruth(key);
    else if (step?.gate) void produce();

    async function produce() {
      const run = lesson.runs[step?.gate?.way ?? ''];
      if (run && (await stand(run, { run: '' }, null))) openGate(key);
    }
  }, [card, cards, at, goTo, key, lesson]);
  useClicker(presenting, forward, back);

  if (!card) return null;
  const picture = (
    <section className="lesson-stage" aria-label={t('learn.stage')}>
      {lesson.knob && !card.wish.locked.includes('knob') && (
        <KnobControl knob={lesson.knob} label={sayText(words.knob ?? '')} />
      )}
      {stage(card.wish.focus, card.wish.part, narrow ? 'first' : 'whole')}
    </section>
  );
  return (
    <div className={paged ? 'lesson lesson-paged' : 'lesson'}>
      {unknown && <p className="note">{t('learn.unknownStep', { step: reading.wanted ?? '' })}</p>}
      <div className="lesson-body">
        {narrow && picture}
        <div className="lesson-column" ref={column}>
          {cards.map((one, place) =>
            one.id === CLOSING ? (
              <Closing key={one.id} present={one === card}>
                {after}
              </Closing>
            ) : (
              <CardView
                key={one.id}
                card={one}
                present={one === card}
                of={lesson.steps.length}
                onNext={place < cards.length - 1 ? () => goTo(cards[place + 1]) : null}
                onRestore={restore}
              />
            ),
          )}
        </div>
        {/* After the text: from a step that asks for something, the next stop is what it asks for. */}
        {narrow ? <div className="lesson-stage">{stage(card.wish.focus, card.wish.part, 'rest')}</div> : picture}
        <nav className="lesson-steps" aria-label={t('learn.steps')}>
          <Button icon="previous" label={t('learn.previous')} disabled={at === 0} onClick={back} />
          <span className="lesson-dots">
            {lesson.steps.map((step, place) => (
              <span
                key={step.id}
                data-now={step.id === card.step?.id || undefined}
                data-past={place < indexOf(lesson, card.id) || undefined}
              />
            ))}
          </span>
          <Button
            icon="next"
            kind="primary"
            label={presenting && !card.open ? t('learn.reveal') : t('learn.next')}
            disabled={!presenting && at === cards.length - 1}
            onClick={forward}
          />
        </nav>
      </div>
    </div>
  );
}
