/** The five vessels in a row: what came in rides on the ground line, each vessel takes its part off the top. */

import { useId } from 'react';
import { type FlowShape, flowShapes, flowStages } from '#charts/flow.ts';
import { HatchDefs } from '#charts/Hatch.tsx';
import { Money } from '#ui/Quantity.tsx';
import { useWords } from '#ui/words.tsx';
import { type Amounts, aboutOf, STAGES } from './vessels.ts';

interface VesselRowProps {
  readonly amounts: Amounts;
  /** −1: the whole step. */
  readonly account: number;
  readonly empty: boolean;
  readonly width: number;
}

const HEIGHT = 100;
const GAP = 0.32;
const CORNER = 5;

/** Open above: what comes in falls into it. */
function wall({ x, width }: FlowShape): string {
  const low = HEIGHT - 0.5;
  return `M${x},1V${low - CORNER}Q${x},${low} ${x + CORNER},${low}H${x + width - CORNER}Q${x + width},${low} ${x + width},${low - CORNER}V1`;
}

/** The whole loss on its way into the first vessel. */
const inflow = ({ x, inTop }: FlowShape): string => `M0,${inTop}H${x}V${HEIGHT}H0Z`;

/** A small arrow to the next vessel: in the stream where there is one, else where one would be. */
function onward({ x, width, bottom, ribbon }: FlowShape, column: number, empty: boolean): string {
  const middle = x + width + (column - width) / 2;
  const y = empty || ribbon === '' ? HEIGHT / 2 : Math.min(HEIGHT - 5, (bottom + HEIGHT) / 2);
  return `M${middle - 2.5},${y - 4.5}L${middle + 2.5},${y}L${middle - 2.5},${y + 4.5}`;
}

export function VesselRow({ amounts, account, empty, width }: VesselRowProps) {
  const { t } = useWords();
  const id = useId();
  const stages = flowStages(
    amounts.loss,
    STAGES.map((stage) => amounts[stage]),
  );
  const shapes = flowShapes(stages, width, HEIGHT, GAP);
  return (
    <>
      <svg className="vessels" width={width} height={HEIGHT} aria-hidden="true">
        <HatchDefs hatches={[{ id: `${id}gives`, kind: 'diagonal', className: 'vessel-gives' }]} />
        {shapes.map((shape, at) => {
          const stage = STAGES[at] ?? 'margin';
          return (
            <g key={stage}>
              {at === 0 && !empty ? <path className="vessel-ribbon" d={inflow(shape)} /> : null}
              <path className="vessel-ribbon" d={shape.ribbon} />
              <path className="vessel-wall" data-mark={`vessel${stage}`} d={wall(shape)} />
              {at + 1 < shapes.length ? (
                <path
                  className={shape.ribbon === '' ? 'vessel-onward vessel-onward-idle' : 'vessel-onward'}
                  d={onward(shape, width / shapes.length, empty)}
                />
              ) : null}
              {empty ? null : (
                <>
                  <rect
                    className="vessel-rest"
                    x={shape.x}
                    y={shape.bottom}
                    width={shape.width}
                    height={HEIGHT - shape.bottom}
                  />
                  <rect
                    className={`vessel-part vessel-${stage}`}
                    x={shape.x}
                    y={shape.top}
                    width={shape.width}
                    height={Math.max(0, shape.bottom - shape.top)}
                    {...(shape.gives ? { style: { fill: `url(#${id}gives)` } } : {})}
                  />
                </>
              )}
            </g>
          );
        })}
      </svg>
      <ol className="vessel-labels">
        {STAGES.map((stage) => (
          <li key={stage} className={empty || amounts[stage] === 0 ? 'vessel-label vessel-idle' : 'vessel-label'}>
            <span className={`vessel-name vessel-name-${stage}`}>{t(`waterfall.${stage}`)}</span>
            <span className="vessel-amount">
              {empty ? '–' : <Money atoms={amounts[stage]} why={{ of: 'waterfall', name: stage, account }} />}
            </span>
            <span className="vessel-about">{t(aboutOf(stage, amounts[stage]))}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
