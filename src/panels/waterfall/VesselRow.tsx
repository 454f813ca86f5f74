/** The five vessels in a row: what came in rides on the ground line, each vessel takes its part off the top. */

import { useId } from 'react';
import { flowShapes, flowStages } from '#charts/flow.ts';
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

const HEIGHT = 88;
const GAP = 0.3;

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
              <path className="vessel-ribbon" d={shape.ribbon} />
              <rect
                className="vessel-wall"
                data-mark={`vessel${stage}`}
                x={shape.x}
                y={0.5}
                width={shape.width}
                height={HEIGHT - 1}
                rx={3}
              />
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
