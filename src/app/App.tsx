/** The page: what stands where. Every panel reads the store by itself; nothing is handed down but words and units. */
import { useCallback, useState } from 'react';
import { AccountsPanel } from '#panels/accounts/AccountsPanel.tsx';
import { BooksLine } from '#panels/books/BooksLine.tsx';
import { BranchesPanel } from '#panels/branches/BranchesPanel.tsx';
import { FlightLayer } from '#panels/flight/FlightLayer.tsx';
import { FollowPanel } from '#panels/follow/FollowPanel.tsx';
import { FundPanel } from '#panels/fund/FundPanel.tsx';
import { HedgesPanel } from '#panels/hedges/HedgesPanel.tsx';
import { LabPanel } from '#panels/lab/LabPanel.tsx';
import { LedgerPanel } from '#panels/ledger/LedgerPanel.tsx';
import { PricePanel } from '#panels/price/PricePanel.tsx';
import { QueuePanel } from '#panels/queue/QueuePanel.tsx';
import { StoryPanel } from '#panels/story/StoryPanel.tsx';
import { NowBar } from '#panels/timeline/NowBar.tsx';
import { TimelinePanel } from '#panels/timeline/TimelinePanel.tsx';
import { undoKeys } from '#panels/timeline/UndoButtons.tsx';
import { WaterfallPanel } from '#panels/waterfall/WaterfallPanel.tsx';
import { type Asked, WhyPanel } from '#panels/why/WhyPanel.tsx';
import type { QuantityId } from '#protocol/explanation.ts';
import { useLab } from '#store/lab.ts';
import { useSession, useWorld } from '#store/session.ts';
import { useMotion, useView } from '#store/view.ts';
import { MotionRoot } from '#ui/motion.tsx';
import { WhyProvider } from '#ui/Quantity.tsx';
import { UnitsProvider } from '#ui/units.tsx';
import { useWords, WordsProvider } from '#ui/words.tsx';
import { Announcer } from './Announcer.tsx';
import { FaultNote } from './FaultNote.tsx';
import { catalogueOf } from './locales.ts';
import { TopLine } from './TopLine.tsx';

export function App({ ignored }: { readonly ignored: readonly string[] }) {
  const locale = useView((state) => state.locale);
  const world = useWorld();
  const still = useMotion() !== 'full';
  const [asked, setAsked] = useState<Asked | null>(null);
  const open = useCallback((id: QuantityId, anchor: Element) => setAsked({ id, anchor }), []);
  return (
    <WordsProvider locale={locale} catalogue={catalogueOf(locale)}>
      <UnitsProvider units={world}>
        <MotionRoot still={still}>
          <WhyProvider open={open}>
            <TopLine ignored={ignored} />
            <FaultNote />
            <Stage />
            <WhyPanel asked={asked} onClose={() => setAsked(null)} />
            <FlightLayer />
            <Announcer />
          </WhyProvider>
        </MotionRoot>
      </UnitsProvider>
    </WordsProvider>
  );
}

function Stage() {
  const { t } = useWords();
  const world = useWorld();
  const labOpen = useLab((state) => state.open);
  const loading = useSession((state) => state.world === null && state.status === 'loading');
  return (
    <main className={labOpen ? 'stage stage-with-lab' : 'stage'} aria-busy={loading} onKeyDown={undoKeys}>
      {loading && <p className="stage-loading">{t('app.loading')}</p>}
      <div className="stage-price">
        <PricePanel />
      </div>
      <div className="stage-side">
        <WaterfallPanel />
        <FundPanel />
        <QueuePanel />
      </div>
      <div className="stage-time">
        <TimelinePanel />
        <BranchesPanel />
      </div>
      {labOpen && (
        <div className="stage-lab">
          <LabPanel />
        </div>
      )}
      <div className="stage-follow">
        <FollowPanel />
      </div>
      <div className="stage-below">
        <StoryPanel />
        <div className="stage-accounts">
          <AccountsPanel />
          <HedgesPanel />
        </div>
      </div>
      <div className="stage-ledger">
        <LedgerPanel />
      </div>
      <div className="stage-foot">
        <NowBar />
        <div className="stage-facts">
          <BooksLine />
          {world && (
            <p className="stage-labels">
              {world.scenario.synthetic && <span>{t('app.synthetic', { what: world.scenario.synthetic })}</span>}
              <span>{t('app.rules', { name: world.rules.name, date: world.rules.asOf })}</span>
            </p>
          )}
        </div>
      </div>
    </main>
  );
}
