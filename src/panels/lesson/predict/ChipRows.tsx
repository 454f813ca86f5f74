/** A sum to hand out in chips: drag along a row, or count with the buttons; afterwards both sums per row, bar over bar. */
import { type PointerEvent, useId } from 'react';
import type { Prediction } from '#protocol/lesson.ts';
import { truthOf } from '#store/lesson/questions.ts';
import { useWords } from '#ui/words.tsx';
import { useLesson } from '../context.tsx';
import { numbersOf } from '../judge.ts';
import { measuredNumber, numberText } from '../measured.ts';
import type { AskedProps } from './asked.ts';
import { NumberField } from './NumberField.tsx';
import { chipCount } from './start.ts';

export function ChipRows({
  step,
  prediction,
  given,
  truth,
  onGive,
}: AskedProps<Extract<Prediction, { kind: 'chips' }>>) {
  const { t } = useWords();
  const { words, answers, units, figure, nameOf } = useLesson();
  const id = useId();
  const each = Number(prediction.each);
  const total = chipCount(truthOf(step.id, prediction, answers), prediction.each, units);
  const chips = given === null ? [] : numbersOf(given);
  const left = total - chips.reduce((sum, one) => sum + one, 0);
  const said = words.steps[step.id] ?? { say: '' };
  const worth = (count: number) => numberText(count * each, prediction.unit, units);

  function place(at: number, wanted: number) {
    const most = (chips[at] ?? 0) + left;
    const count = Math.min(most, Math.max(0, Math.round(wanted)));
    onGive(prediction.items.map((_, row) => (row === at ? count : (chips[row] ?? 0))));
  }

  function drag(event: PointerEvent<HTMLElement>, at: number) {
    const box = event.currentTarget.getBoundingClientRect();
    if (box.width > 0) place(at, ((event.clientX - box.left) / box.width) * total);
  }

  return (
    <fieldset className="predict-chips">
      <legend>{t('learn.predict')}</legend>
      {prediction.items.map((item, at) => {
        const name = nameOf(item.id, said);
        const count = chips[at] ?? 0;
        const right = truth?.kind === 'chips' ? truth.values[at] : undefined;
        return (
          <div key={item.id} className="chip-row">
            <label htmlFor={`${id}${item.id}`}>{name}</label>
            <div
              className="chip-track"
              aria-hidden="true"
              data-open={!right || undefined}
              onPointerDown={(event) => {
                if (right) return;
                event.currentTarget.setPointerCapture(event.pointerId);
                drag(event, at);
              }}
              onPointerMove={(event) => {
                if (!right && event.currentTarget.hasPointerCapture(event.pointerId)) drag(event, at);
              }}
            >
              {given !== null && <span className="chip-bar" style={{ inlineSize: `${(100 * count) / total}%` }} />}
              {right && (
                <span
                  className="chip-bar chip-bar-true"
                  style={{ inlineSize: `${(100 * Math.max(0, measuredNumber(right, units))) / (each * total)}%` }}
                />
              )}
            </div>
            {right ? (
              <span className="chip-both">
                {given !== null && (
                  <span className="predict-mine">
                    {t('learn.yours')} <b className="number">{worth(count)}</b>
                  </span>
                )}
                <span className="predict-true">
                  {t('learn.truth')} {figure(`${step.id}:${item.id}`)}
                </span>
              </span>
            ) : (
              <span className="chip-twin">
                <button
                  type="button"
                  className="button button-icon"
                  aria-label={t('learn.chip.less', { name })}
                  disabled={count === 0}
                  onClick={() => place(at, count - 1)}
                >
                  −
                </button>
                <NumberField
                  id={`${id}${item.id}`}
                  min={0}
                  max={total * each}
                  step={each}
                  value={count * each}
                  onGive={(number) => place(at, number / each)}
                />
                <button
                  type="button"
                  className="button button-icon"
                  aria-label={t('learn.chip.more', { name })}
                  disabled={left <= 0}
                  onClick={() => place(at, count + 1)}
                >
                  +
                </button>
              </span>
            )}
          </div>
        );
      })}
      {truth === null && (
        <output className="chip-left" htmlFor={prediction.items.map((item) => `${id}${item.id}`).join(' ')}>
          {t('learn.chip.left', { left: worth(left) })}
        </output>
      )}
    </fieldset>
  );
}
