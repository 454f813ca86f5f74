/** The stage: what stands where. Every panel reads the store by itself; nothing is handed down. */
import { AccountsPanel } from '#panels/accounts/AccountsPanel.tsx';
import { BooksLine } from '#panels/books/BooksLine.tsx';
import { BranchesPanel } from '#panels/branches/BranchesPanel.tsx';
import { docsAddress } from '#panels/docsAddress.ts';
import { FollowPanel } from '#panels/follow/FollowPanel.tsx';
import { FundPanel } from '#panels/fund/FundPanel.tsx';
import { HedgesPanel } from '#panels/hedges/HedgesPanel.tsx';
import { LedgerPanel } from '#panels/ledger/LedgerPanel.tsx';
import { PricePanel } from '#panels/price/PricePanel.tsx';
import { QueuePanel } from '#panels/queue/QueuePanel.tsx';
import { StoryPanel } from '#panels/story/StoryPanel.tsx';
import { NowBar } from '#panels/timeline/NowBar.tsx';
import { TimelinePanel } from '#panels/timeline/TimelinePanel.tsx';
import { undoKeys } from '#panels/timeline/UndoButtons.tsx';
import { WaterfallPanel } from '#panels/waterfall/WaterfallPanel.tsx';
import { useLab } from '#store/lab.ts';
import { useSession, useWorld } from '#store/session.ts';
import { later } from '#ui/Later.tsx';
import { Said, useWords } from '#ui/words.tsx';
import { ModeLink } from './ModeLinks.tsx';

const LabPanel = later('lab.title', async () => (await import('#panels/lab/part.ts')).part);

export function Stage() {
  const { t, prose, day, locale } = useWords();
  const world = useWorld();
  const labOpen = useLab((state) => state.open);
  const loading = useSession((state) => state.world === null && state.status === 'loading');
  return (
    <main
      className={labOpen ? 'stage stage-with-lab' : 'stage'}
      aria-label={t('mode.stage')}
      aria-busy={loading}
      tabIndex={-1}
      data-arrive=""
      onKeyDown={undoKeys}
    >
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
              {world.scenario.synthetic && (
                <span>
                  <Said text={world.scenario.synthetic} />
                </span>
              )}
              <span>
                <ModeLink mode="rules">
                  {t('app.rules', { name: prose(world.rules.name), date: day(world.rules.asOf) })}
                </ModeLink>
              </span>
              <span>
                <a href={docsAddress(locale)}>{t('share.docs')}</a>
              </span>
            </p>
          )}
        </div>
      </div>
    </main>
  );
}
