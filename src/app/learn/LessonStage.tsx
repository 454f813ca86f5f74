/** The stage cut down to the parts that a step is about. The panels are the stage's own and read the store by themselves. */
import type { ComponentType } from 'react';
import { AccountsPanel } from '#panels/accounts/AccountsPanel.tsx';
import { BranchesPanel } from '#panels/branches/BranchesPanel.tsx';
import { FlightLayer } from '#panels/flight/FlightLayer.tsx';
import { FundPanel } from '#panels/fund/FundPanel.tsx';
import { HedgesPanel } from '#panels/hedges/HedgesPanel.tsx';
import type { Portion } from '#panels/lesson/Chapter.tsx';
import { PricePanel } from '#panels/price/PricePanel.tsx';
import { QueuePanel } from '#panels/queue/QueuePanel.tsx';
import { TimelinePanel } from '#panels/timeline/TimelinePanel.tsx';
import { WaterfallPanel } from '#panels/waterfall/WaterfallPanel.tsx';
import type { PartId } from '#protocol/lesson.ts';

/** In the order they stand in. */
const PARTS: readonly (readonly [PartId, ComponentType])[] = [
  ['price', PricePanel],
  ['fund', FundPanel],
  ['queue', QueuePanel],
  ['waterfall', WaterfallPanel],
  ['accounts', AccountsPanel],
  ['hedges', HedgesPanel],
  ['timeline', TimelinePanel],
  ['branches', BranchesPanel],
];

interface LessonStageProps {
  readonly parts: readonly PartId[];
  readonly highlighted: PartId | null;
  readonly portion: Portion;
}

export function LessonStage({ parts, highlighted, portion }: LessonStageProps) {
  const all = PARTS.filter(([id]) => parts.includes(id));
  const shown = portion === 'whole' ? all : portion === 'first' ? all.slice(0, 1) : all.slice(1);
  return (
    <div className="parts" data-alone={all.length === 1 || undefined}>
      {shown.map(([id, Part]) => (
        <div key={id} className={`part part-${id}`} data-lit={highlighted === id || undefined}>
          <Part />
        </div>
      ))}
      {portion !== 'rest' && <FlightLayer />}
    </div>
  );
}
