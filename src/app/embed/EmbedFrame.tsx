/** Around what stands in somebody else's page: words, units, motion, answers to "why?", and the spoken line. */
import { type ReactNode, useCallback, useState } from 'react';
import { type Asked, WhyPanel } from '#panels/why/WhyPanel.tsx';
import { useChrome } from '#store/embed.ts';
import { useWorld } from '#store/session.ts';
import { useMotion, useView } from '#store/view.ts';
import { MotionRoot } from '#ui/motion.tsx';
import { type OpenWhy, WhyProvider } from '#ui/Quantity.tsx';
import { LinksOut } from '#ui/SourceLink.tsx';
import { UnitsProvider } from '#ui/units.tsx';
import { WordsProvider } from '#ui/words.tsx';
import { Announcer } from '../Announcer.tsx';
import { spokenOf, tagOf } from '../locales.ts';
import { StillMark } from '../StillMark.tsx';
import { WorkNote } from '../WorkNote.tsx';

export function EmbedFrame({ children }: { readonly children: ReactNode }) {
  const locale = useView((state) => state.locale);
  const spoken = spokenOf(locale);
  const world = useWorld();
  const links = useChrome((chrome) => chrome.links);
  const still = useMotion() !== 'full';
  const [asked, setAsked] = useState<Asked | null>(null);
  const open = useCallback<OpenWhy>((id, anchor, runs) => setAsked({ id, anchor, runs }), []);
  return (
    <WordsProvider locale={tagOf(locale)} catalogue={spoken.messages} prose={spoken.prose}>
      <UnitsProvider units={world}>
        <MotionRoot still={still}>
          <WhyProvider open={open}>
            <LinksOut allowed={links}>
              {children}
              <WhyPanel asked={asked} onClose={() => setAsked(null)} />
            </LinksOut>
            <Announcer />
            <StillMark />
            <WorkNote />
          </WhyProvider>
        </MotionRoot>
      </UnitsProvider>
    </WordsProvider>
  );
}
