/** One of several: a radio group; afterwards the same list with the reader's pick and what happens marked in words. */
import { useId } from 'react';
import type { Prediction } from '#protocol/lesson.ts';
import { useWords } from '#ui/words.tsx';
import { useLesson } from '../context.tsx';
import type { AskedProps } from './asked.ts';

export function ChoiceList({
  step,
  prediction,
  given,
  truth,
  onGive,
}: AskedProps<Extract<Prediction, { kind: 'choice' }>>) {
  const { t } = useWords();
  const { words, sayText } = useLesson();
  const group = useId();
  const names = words.steps[step.id]?.names ?? {};
  const right = truth?.kind === 'choice' ? truth.option : null;
  return (
    <fieldset className="predict-choice">
      <legend>{t('learn.predict')}</legend>
      {prediction.options.map(({ id }) => (
        <label key={id} data-right={right === id || undefined} data-mine={given === id || undefined}>
          <input
            type="radio"
            name={group}
            value={id}
            checked={given === id}
            disabled={truth !== null && given !== id}
            onChange={() => onGive(id)}
          />
          <span>{sayText(names[id] ?? id)}</span>
          {right !== null && given === id && <small className="predict-mine">{t('learn.yours')}</small>}
          {right === id && <small className="predict-true">✓ {t('learn.truth')}</small>}
        </label>
      ))}
    </fieldset>
  );
}
