/** Around everything a page shows, the site and a frame alike: words, units, motion, answers to "why?", the spoken line. */
import { type ReactNode, useCallback, useState } from 'react';
import { type Asked, WhyPanel } from '#panels/why/WhyPanel.tsx';
import { useWorld } from '#store/session.ts';
import { useMotion, useView } from '#store/view.ts';
import { MotionRoot } from '#ui/motion.tsx';
import { type OpenWhy, WhyProvider } from '#ui/Quantity.tsx';
import { LinksOut } from '#ui/SourceLink.tsx';
import { UnitsProvider } from '#ui/units.tsx';
import { WordsProvider } from '#ui/words.tsx';
import { Announcer } from './Announcer.tsx';
import { spokenOf, tagOf } from './locales.ts';
import { StillMark } from './StillMark.tsx';
import { WorkNote } from './WorkNote.tsx';

interface AroundProps {
  /** May sources be links? Else they are text. */
  readonly links: boolean;
  readonly children: ReactNode;
  /** Notes of this page's own, after those that every page has. */
  readonly notes?: ReactNode;
}

export function Around({ links, children, notes }: AroundProps) {
  const locale = useView((state) => state.locale);
  const spoken = spokenOf(locale);
  const world = useWorld();
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
            {notes}
          </WhyProvider>
        </MotionRoot>
      </UnitsProvider>
    </WordsProvider>
  );
}
