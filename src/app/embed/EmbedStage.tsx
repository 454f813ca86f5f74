/** The panels that the author chose, where the stage has them. */
import { BooksLine } from '#panels/books/BooksLine.tsx';
import { FundPanel } from '#panels/fund/FundPanel.tsx';
import { PricePanel } from '#panels/price/PricePanel.tsx';
import { QueuePanel } from '#panels/queue/QueuePanel.tsx';
import { StoryPanel } from '#panels/story/StoryPanel.tsx';
import { NowBar } from '#panels/timeline/NowBar.tsx';
import { TimelinePanel } from '#panels/timeline/TimelinePanel.tsx';
import { undoKeys } from '#panels/timeline/UndoButtons.tsx';
import { WaterfallPanel } from '#panels/waterfall/WaterfallPanel.tsx';
import { useShown } from '#store/embed.ts';
import { useLocked } from '#store/lesson/staging.ts';
import { useSession, useWorld } from '#store/session.ts';
import { Said, useWords } from '#ui/words.tsx';

export function EmbedStage() {
  const { t, prose, day } = useWords();
  const world = useWorld();
  const loading = useSession((state) => state.world === null && state.status === 'loading');
  const price = useShown('price');
  const waterfall = useShown('waterfall');
  const fund = useShown('fund');
  const queue = useShown('queue');
  const timeline = useShown('timeline');
  const story = useShown('story');
  const books = useShown('books');
  const timeLocked = useLocked('timeline');
  const side = waterfall || fund || queue;
  return (
    <main
      className={`stage embed-stage${price ? '' : ' embed-no-price'}${side ? '' : ' embed-no-side'}`}
      aria-label={t('mode.stage')}
      aria-busy={loading}
      onKeyDown={timeLocked ? undefined : undoKeys}
    >
      {loading && <p className="stage-loading">{t('app.loading')}</p>}
      {price && (
        <div className="stage-price">
          <PricePanel />
        </div>
      )}
      {side && (
        <div className="stage-side">
          {waterfall && <WaterfallPanel />}
          {fund && <FundPanel />}
          {queue && <QueuePanel />}
        </div>
      )}
      {timeline && !timeLocked && (
        <div className="stage-time">
          <TimelinePanel />
        </div>
      )}
      {story && (
        <div className="stage-below">
          <StoryPanel />
        </div>
      )}
      <div className="stage-foot">
        {!timeLocked && <NowBar />}
        <div className="stage-facts">
          {books && <BooksLine />}
          {world && (
            <p className="stage-labels">
              {world.scenario.synthetic && (
                <span>
                  <Said text={world.scenario.synthetic} />
                </span>
              )}
              <span>{t('app.rules', { name: prose(world.rules.name), date: day(world.rules.asOf) })}</span>
            </p>
          )}
        </div>
      </div>
    </main>
  );
}
