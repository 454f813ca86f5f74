/** A number: a slider to drag and a field to type; afterwards both numbers on one scale. */
import { useId } from 'react';
import type { Prediction } from '#protocol/lesson.ts';
import { useWords } from '#ui/words.tsx';
import { useLesson } from '../context.tsx';
import { measuredNumber, numberText } from '../measured.ts';
import type { AskedProps } from './asked.ts';
import { NumberField } from './NumberField.tsx';

export function NumberLine({
  step,
  prediction,
  given,
  truth,
  onGive,
}: AskedProps<Extract<Prediction, { kind: 'number' }>>) {
  const { t } = useWords();
  const { units, figure } = useLesson();
  const field = useId();
  const { from, to, by, unit } = prediction;
  const value = Number(given);
  /** A typed number may lie beyond the scale: it stands at its end. */
  const place = (number: number) => {
    const share = (100 * (number - Number(from))) / (Number(to) - Number(from));
    return `${Math.min(100, Math.max(0, share))}%`;
  };
  if (truth?.kind === 'number') {
    const right = measuredNumber(truth.value, units);
    return (
      <div className="predict-scale">
        <div className="predict-rail" aria-hidden="true">
          {given !== null && (
            <span
              className="predict-between"
              style={{
                insetInlineStart: place(Math.min(value, right)),
                inlineSize: `calc(${place(Math.max(value, right))} - ${place(Math.min(value, right))})`,
              }}
            />
          )}
          {given !== null && <span className="predict-point" style={{ insetInlineStart: place(value) }} />}
          <span className="predict-point predict-point-true" style={{ insetInlineStart: place(right) }} />
        </div>
        <dl className="predict-both">
          {given !== null && (
            <div>
              <dt className="predict-mine">{t('learn.yours')}</dt>
              <dd className="number">{numberText(value, unit, units)}</dd>
            </div>
          )}
          <div>
            <dt className="predict-true">{t('learn.truth')}</dt>
            <dd>{figure(`${step.id}:`)}</dd>
          </div>
        </dl>
      </div>
    );
  }
  return (
    <fieldset className="predict-number">
      <legend>{t('learn.predict')}</legend>
      <input
        type="range"
        aria-label={t('learn.predict')}
        min={from}
        max={to}
        step={by}
        value={Number.isFinite(value) ? value : Number(from)}
        aria-valuetext={numberText(value, unit, units)}
        onChange={(event) => onGive(Number(event.target.value))}
      />
      <label htmlFor={field} className="unseen">
        {t('learn.number')}
      </label>
      <NumberField id={field} min={Number(from)} max={Number(to)} step={Number(by)} value={value} onGive={onGive} />
    </fieldset>
  );
}
