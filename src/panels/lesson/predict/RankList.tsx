/** An order: drag a name to its place, or move it with the buttons; afterwards both orders side by side. */
import { type PointerEvent, useRef } from 'react';
import type { Prediction } from '#protocol/lesson.ts';
import { useWords } from '#ui/words.tsx';
import { useLesson } from '../context.tsx';
import type { AskedProps } from './asked.ts';

export function RankList({
  step,
  prediction,
  given,
  truth,
  onGive,
}: AskedProps<Extract<Prediction, { kind: 'rank' }>>) {
  const { t } = useWords();
  const { words, nameOf } = useLesson();
  const list = useRef<HTMLOListElement>(null);
  const said = words.steps[step.id] ?? { say: '' };
  const name = (id: string) => nameOf(id, said);
  const order = Array.isArray(given) ? given.map(String) : prediction.items.map(({ id }) => id);

  if (truth?.kind === 'rank')
    return (
      <div className="predict-orders">
        {given !== null && (
          <div>
            <p className="predict-mine">{t('learn.yours')}</p>
            <ol>
              {order.map((id, at) => (
                <li key={id} data-off={truth.order[at] !== id || undefined}>
                  {name(id)}
                  {truth.order[at] === id ? ' ✓' : ' ✕'}
                </li>
              ))}
            </ol>
          </div>
        )}
        <div>
          <p className="predict-true">{t('learn.truth')}</p>
          <ol>
            {truth.order.map((id) => (
              <li key={id}>{name(id)}</li>
            ))}
          </ol>
        </div>
      </div>
    );

  function move(id: string, to: number) {
    if (to < 0 || to >= order.length || order[to] === id) return;
    const rest = order.filter((one) => one !== id);
    onGive([...rest.slice(0, to), id, ...rest.slice(to)]);
  }

  function drag(event: PointerEvent<HTMLElement>, id: string) {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const rows = [...(list.current?.children ?? [])];
    const at = rows.findIndex((row) => event.clientY < row.getBoundingClientRect().bottom);
    move(id, at < 0 ? order.length - 1 : at);
  }

  return (
    <fieldset className="predict-rank">
      <legend>{t('learn.predict')}</legend>
      <ol ref={list}>
        {order.map((id, at) => (
          <li key={id} aria-label={t('learn.rank.place', { name: name(id), place: at + 1 })}>
            <span
              className="rank-grip"
              aria-hidden="true"
              onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
              onPointerMove={(event) => drag(event, id)}
            >
              ⠿
            </span>
            <span className="rank-name">{name(id)}</span>
            <button
              type="button"
              className="button button-icon"
              aria-label={t('learn.rank.up', { name: name(id) })}
              aria-disabled={at === 0}
              onClick={() => move(id, at - 1)}
            >
              ↑
            </button>
            <button
              type="button"
              className="button button-icon"
              aria-label={t('learn.rank.down', { name: name(id) })}
              aria-disabled={at === order.length - 1}
              onClick={() => move(id, at + 1)}
            >
              ↓
            </button>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
