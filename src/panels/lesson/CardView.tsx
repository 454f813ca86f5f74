/** One card: what it says, what it asks, and what it tells once the way on is open. */
import type { LessonStep } from '#protocol/lesson.ts';
import { useLearn } from '#store/lesson/place.ts';
import { keyOf, openGate } from '#store/lesson/progress.ts';
import { stand } from '#store/lesson/stand.ts';
import { Button } from '#ui/Button.tsx';
import { QuantityTabIndex } from '#ui/Quantity.tsx';
import { useWords } from '#ui/words.tsx';
import type { Card } from './cards.ts';
import { useLesson } from './context.tsx';
import { Predict } from './Predict.tsx';

interface CardViewProps {
  readonly card: Card;
  readonly present: boolean;
  readonly of: number;
  readonly onNext: (() => void) | null;
  readonly onRestore: () => void;
}

export function CardView({ card, present, of, onNext, onRestore }: CardViewProps) {
  const { t } = useWords();
  const { lesson, words, say } = useLesson();
  const notes = useLearn((state) => state.notes);
  const { step, belief } = card;
  if (!step) return null;
  const said = words.steps[step.id];
  const at = lesson.steps.findIndex(({ id }) => id === step.id) + 1;
  // What the reader does on the stage can be taken back to where the step began.
  const isFree =
    !belief && !step.prediction && !['handle', 'knob'].every((one) => card.wish.locked.some((lock) => lock === one));
  const believed = belief ? said?.beliefs?.[belief.id] : undefined;
  return (
    <section
      className={belief ? 'lesson-card lesson-detour' : 'lesson-card'}
      data-card={card.id}
      data-present={present || undefined}
      data-begun={(present && at > 1) || undefined}
      aria-labelledby={`card-${card.id}`}
    >
      <h3 id={`card-${card.id}`} tabIndex={-1}>
        {belief ? t('learn.detour') : t('learn.step', { at, of })}
      </h3>
      {/* A number that is only scrolled past is no stop on the way. */}
      <QuantityTabIndex value={present ? 0 : -1}>
        {believed ? (
          <>
            <p className="lesson-belief">{t('learn.believed', { belief: believed.held })}</p>
            <p className="lesson-say">{say(believed.shown)}</p>
          </>
        ) : (
          <>
            <p className="lesson-say">{say(said?.say ?? '')}</p>
            {step.prediction && <Predict step={step} prediction={step.prediction} />}
            {step.gate && <GateView step={step} open={card.open} present={present} />}
          </>
        )}
        {notes && !belief && said?.note && (
          <aside className="lesson-note" aria-label={t('learn.note')}>
            <strong>{t('learn.note')}</strong> {say(said.note)}
          </aside>
        )}
      </QuantityTabIndex>
      {present && isFree && (
        <p className="lesson-buttons">
          <Button kind="quiet" icon="undo" label={t('learn.restore')} onClick={onRestore} />
        </p>
      )}
      {onNext && card.open && (
        <p className="lesson-onward">
          <Button kind="primary" icon="next" label={t('learn.next')} onClick={onNext} />
        </p>
      )}
    </section>
  );
}

interface GateProps {
  readonly step: LessonStep;
  readonly open: boolean;
  readonly present: boolean;
}

function GateView({ step, open, present }: GateProps) {
  const { t } = useWords();
  const { lesson, words, say } = useLesson();
  const told = words.steps[step.id]?.told;
  const run = lesson.runs[step.gate?.way ?? ''];

  async function produce() {
    if (run && (await stand(run, { run: '' }, null))) openGate(keyOf(lesson.id, step.id));
  }

  return (
    <div className="lesson-gate">
      <div role="status">
        <p className="lesson-state">{open ? `✓ ${t('learn.gate.done')}` : t('learn.gate')}</p>
        {open && told && <p className="lesson-told">{say(told)}</p>}
      </div>
      {present && !open && (
        <p className="lesson-buttons">
          <Button label={t('learn.gate.way')} onClick={() => void produce()} />
        </p>
      )}
    </div>
  );
}
