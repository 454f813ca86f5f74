/** Who paid, as five vessels in one SVG with its words in it: the totals of the run, as the engine's result has them. */
import { flowShapes, flowStages } from '#charts/flow.ts';
import { HatchDefs } from '#charts/Hatch.tsx';
import { STAGES } from '#panels/waterfall/vessels.ts';
import { decimal } from '#ui/format.ts';
import type { Words } from '#ui/words.tsx';
import type { Story } from './story.ts';

const WIDTH = 520;
const DRAWN = 96;
const HEIGHT = DRAWN + 46;
const GAP = 0.3;

interface LossPlateProps {
  readonly story: Story;
  readonly words: Words;
  readonly id: string;
}

/** A tenth of a pixel is fine enough, and half as long. */
const round = (pixels: number): number => Math.round(pixels * 10) / 10;
const short = (path: string): string => path.replaceAll(/\d+\.\d+/g, (number) => String(round(Number(number))));

export function LossPlate({ story, words, id }: LossPlateProps) {
  const { totals } = story.result;
  const { t } = words;
  // For the picture only; what is written is the engine's text.
  const stages = flowStages(
    Number(totals.loss),
    STAGES.map((stage) => Number(totals[stage])),
  );
  const shapes = flowShapes(stages, WIDTH, DRAWN, GAP);
  return (
    <svg className="plate" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('waterfall.title')}>
      <HatchDefs hatches={[{ id: `${id}g`, kind: 'diagonal', className: 'vessel-gives' }]} />
      {shapes.map(({ x, width, top, bottom, gives, ribbon, inTop }, at) => {
        const stage = STAGES[at] ?? 'margin';
        const middle = round(x + width / 2);
        return (
          <g key={stage}>
            {at === 0 && <path className="vessel-ribbon" d={`M0,${round(inTop)}H${round(x)}V${DRAWN}H0Z`} />}
            {ribbon !== '' && <path className="vessel-ribbon" d={short(ribbon)} />}
            <rect
              className="vessel-rest"
              x={round(x)}
              y={round(bottom)}
              width={round(width)}
              height={round(DRAWN - bottom)}
            />
            <rect
              className={gives ? undefined : `vessel-${stage}`}
              x={round(x)}
              y={round(top)}
              width={round(width)}
              height={round(Math.max(0, bottom - top))}
              {...(gives ? { fill: `url(#${id}g)` } : {})}
            />
            <path className="vessel-wall" d={`M${round(x)},0V${DRAWN - 0.5}H${round(x + width)}V0`} />
            <text className="plate-soft" x={middle} y={DRAWN + 18} textAnchor="middle">
              {t(`waterfall.${stage}`)}
            </text>
            <text className="plate-amount" x={middle} y={DRAWN + 40} textAnchor="middle">
              {decimal(totals[stage], 2)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
