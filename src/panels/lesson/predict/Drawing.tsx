/** A line to draw: points to drag up and down, each with a field of its own; afterwards the drawn line and the true one. */
import { type PointerEvent, useId, useRef } from 'react';
import type { Prediction } from '#protocol/lesson.ts';
import { truthOf } from '#store/lesson/questions.ts';
import { useWords } from '#ui/words.tsx';
import { useLesson } from '../context.tsx';
import { numbersOf } from '../judge.ts';
import { measuredNumber, numberText } from '../measured.ts';
import type { AskedProps } from './asked.ts';
import { NumberField } from './NumberField.tsx';

const WIDTH = 360;
const HEIGHT = 214;
const LEFT = 54;
const RIGHT = 16;
const TOP = 26;
const BOTTOM = 44;
/** Half a grip: as large as a fingertip, as far as its neighbours let it; what is seen of it is smaller. */
const GRIP = 20;

export function Drawing({ step, prediction, given, truth, onGive }: AskedProps<Extract<Prediction, { kind: 'draw' }>>) {
  const { t } = useWords();
  const { words, answers, units, text, figure } = useLesson();
  const id = useId();
  const picture = useRef<SVGSVGElement>(null);
  const names = words.steps[step.id]?.names ?? {};
  const asked = truthOf(step.id, prediction, answers);
  const points = asked.kind === 'draw' ? asked.points : [];
  const heights = given === null ? [] : numbersOf(given);
  const [low, high, by] = [Number(prediction.from), Number(prediction.to), Number(prediction.by)];
  const xs = points.map((point) => measuredNumber(point.x, units));
  const [first = 0] = xs;
  const across = (xs.at(-1) ?? 0) - first || 1;
  const x = (at: number) => LEFT + (((xs[at] ?? first) - first) * (WIDTH - LEFT - RIGHT)) / across;
  const reach = (at: number) => {
    const left = Math.max(x(at) - GRIP, at === 0 ? 0 : (x(at - 1) + x(at)) / 2);
    const right = Math.min(x(at) + GRIP, at === points.length - 1 ? WIDTH : (x(at) + x(at + 1)) / 2);
    return { x: left, width: right - left };
  };
  const y = (height: number) => TOP + ((high - height) * (HEIGHT - TOP - BOTTOM)) / (high - low);
  const line = (values: readonly number[]) =>
    values.map((one, at) => `${at === 0 ? 'M' : 'L'}${x(at)},${y(one)}`).join('');
  const truths = truth ? points.map((point) => measuredNumber(point.y, units)) : null;

  function set(at: number, height: number) {
    if (!Number.isFinite(height)) return;
    const stepped = Math.round((Math.min(high, Math.max(low, height)) - low) / by) * by + low;
    onGive(points.map((_, point) => (point === at ? stepped : (heights[point] ?? low))));
  }

  function drag(event: PointerEvent<SVGElement>, at: number) {
    const box = picture.current?.getBoundingClientRect();
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const row = ((event.clientY - box.top) / box.height) * HEIGHT;
    set(at, high - ((row - TOP) * (high - low)) / (HEIGHT - TOP - BOTTOM));
  }

  const shaded =
    truths && given !== null
      ? `${line(heights)}${truths.map((_, at) => `L${x(truths.length - 1 - at)},${y(truths[truths.length - 1 - at] ?? low)}`).join('')}Z`
      : '';
  return (
    <fieldset className="predict-draw">
      <legend>{t('learn.predict')}</legend>
      <svg ref={picture} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {[low, low < 0 && high > 0 ? 0 : (low + high) / 2, high].map((height) => (
          <g key={height} className="draw-grid" data-zero={height === 0 || undefined}>
            <path d={`M${LEFT},${y(height)}H${WIDTH - RIGHT}`} />
            <text x={LEFT - 14} y={y(height) + 4} textAnchor="end">
              {numberText(height, prediction.unit, units)}
            </text>
          </g>
        ))}
        {points.map((point, at) => (
          <text key={text(point.x)} className="draw-x" x={x(at)} y={HEIGHT - BOTTOM + 18} textAnchor="middle">
            {text(point.x)}
          </text>
        ))}
        <text className="draw-axis" x={WIDTH - RIGHT} y={HEIGHT - 6} textAnchor="end">
          {names.x}
        </text>
        <text className="draw-axis" x={0} y={12}>
          ↑ {names.y}
        </text>
        {shaded && <path className="draw-gap" d={shaded} />}
        {given !== null && <path className="draw-mine" d={line(heights)} />}
        {truths && <path className="draw-true" d={line(truths)} />}
        {given !== null &&
          heights.map((height, at) => (
            <g key={x(at)}>
              <circle className="draw-point" cx={x(at)} cy={y(height)} r={truth ? 4 : 9} />
              {truth ? null : (
                <rect
                  className="draw-grip"
                  {...reach(at)}
                  y={y(height) - GRIP}
                  height={2 * GRIP}
                  onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
                  onPointerMove={(event) => drag(event, at)}
                />
              )}
            </g>
          ))}
      </svg>
      {truth === null ? (
        <>
          <p className="predict-hint">{t('learn.draw.hint')}</p>
          <div className="draw-fields">
            {points.map((point, at) => (
              <p key={text(point.x)}>
                <label htmlFor={`${id}${at}`}>{t('learn.draw.point', { x: text(point.x) })}</label>
                <NumberField
                  id={`${id}${at}`}
                  min={low}
                  max={high}
                  step={by}
                  value={heights[at] ?? low}
                  onGive={(height) => set(at, height)}
                />
              </p>
            ))}
          </div>
        </>
      ) : (
        <table className="draw-table">
          <thead>
            <tr>
              <th scope="col">{names.x}</th>
              {given !== null && (
                <th scope="col">
                  <span className="predict-mine">{t('learn.yours')}</span>
                </th>
              )}
              <th scope="col">
                <span className="predict-true">{t('learn.truth')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map((point, at) => (
              <tr key={text(point.x)}>
                <th scope="row">{text(point.x)}</th>
                {given !== null && <td>{numberText(heights[at] ?? low, prediction.unit, units)}</td>}
                <td>{figure(`${step.id}:y${at}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </fieldset>
  );
}
