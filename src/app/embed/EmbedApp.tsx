/** The page inside somebody else's page: the stage, cut down to what its author chose. */
import { useCallback, useState } from 'react';
import { FlightLayer } from '#panels/flight/FlightLayer.tsx';
import { type Asked, WhyPanel } from '#panels/why/WhyPanel.tsx';
import type { QuantityId } from '#protocol/explanation.ts';
import type { EmbedParams } from '#store/embedAddress.ts';
import type { Opened } from '#store/link.ts';
import { useWorld } from '#store/session.ts';
import { useMotion, useView } from '#store/view.ts';
import { MotionRoot } from '#ui/motion.tsx';
import { WhyProvider } from '#ui/Quantity.tsx';
import { UnitsProvider } from '#ui/units.tsx';
import { WordsProvider } from '#ui/words.tsx';
import { Announcer } from '../Announcer.tsx';
import { FaultNote } from '../FaultNote.tsx';
import { spokenOf, tagOf } from '../locales.ts';
import { StillMark } from '../StillMark.tsx';
import { Cover } from './Cover.tsx';
import { EmbedStage } from './EmbedStage.tsx';
import { EmbedTop } from './EmbedTop.tsx';

interface EmbedAppProps {
  readonly params: EmbedParams;
  /** null: not yet. */
  readonly opened: Opened | null;
  /** False: the reader has to ask for it first. */
  readonly started: boolean;
  readonly onStart: () => void;
}

export function EmbedApp({ params, opened, started, onStart }: EmbedAppProps) {
  const locale = useView((state) => state.locale);
  const spoken = spokenOf(locale);
  const world = useWorld();
  const still = useMotion() !== 'full';
  const [asked, setAsked] = useState<Asked | null>(null);
  const open = useCallback((id: QuantityId, anchor: Element) => setAsked({ id, anchor }), []);
  return (
    <WordsProvider locale={tagOf(locale)} catalogue={spoken.messages} prose={spoken.prose}>
      <UnitsProvider units={world}>
        <MotionRoot still={still}>
          <WhyProvider open={open}>
            {started ? (
              <>
                <EmbedTop params={params} opened={opened} />
                <FaultNote />
                <EmbedStage />
                <FlightLayer />
              </>
            ) : (
              <Cover onStart={onStart} />
            )}
            <WhyPanel asked={asked} onClose={() => setAsked(null)} />
            <Announcer />
            <StillMark />
          </WhyProvider>
        </MotionRoot>
      </UnitsProvider>
    </WordsProvider>
  );
}
