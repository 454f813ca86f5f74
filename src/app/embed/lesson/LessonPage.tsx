/** One chapter inside somebody else's page: its line, and card by card its text beside the stage. */
import { Chapter } from '#panels/lesson/Chapter.tsx';
import { LessonProvider } from '#panels/lesson/context.tsx';
import { useMeasured } from '#panels/lesson/useMeasured.ts';
import { useChrome, useShown } from '#store/embed.ts';
import type { EmbedParams } from '#store/embedAddress.ts';
import { useLearn } from '#store/lesson/place.ts';
import { useProgress } from '#store/lesson/progress.ts';
import type { Opened } from '#store/link.ts';
import { useWords } from '#ui/words.tsx';
import { FaultNote } from '../../FaultNote.tsx';
import { LessonStage } from '../../learn/LessonStage.tsx';
import '../../learn/learn.css';
import type { CarriedChapter } from '../carried.ts';
import { FrameLine } from '../FrameLine.tsx';
import { fullChapter, hasFullVersion } from '../full.ts';
import './lesson.css';
import { startOver } from './open.ts';

interface LessonPageProps extends CarriedChapter {
  readonly params: EmbedParams;
  readonly opened: Opened | null;
}

export function LessonPage({ chapter: { lesson, number }, words, params, opened }: LessonPageProps) {
  const { t } = useWords();
  // Nothing is asked of the engine before the page is in sight.
  const answers = useMeasured(lesson, opened !== null);
  const step = useLearn((state) => state.step);
  const begun = useProgress((state) => Object.keys(state.answers).some((key) => key.startsWith(`${lesson.id}/`)));
  const links = useChrome((chrome) => chrome.links);
  const full = useShown('full') && links && hasFullVersion();
  const way = (className: string, to: string | null) => (
    <a className={className} href={fullChapter(lesson.id, to, params.held) ?? ''} target="_blank" rel="noopener">
      {t('embed.full')}
    </a>
  );
  return (
    <>
      <FrameLine
        title={words.title}
        hint={<span data-begun={step !== null && step !== lesson.steps[0]?.id ? '' : undefined}>{words.question}</span>}
        moved={begun || step !== null}
        onReset={() => startOver(lesson, params)}
        full={way('embed-full', step)}
        ignored={[...params.ignored, ...(opened?.ignored ?? [])]}
      />
      <FaultNote />
      <main className="embed-lesson" aria-busy={!answers}>
        {answers ? (
          <LessonProvider lesson={lesson} number={number} words={words} answers={answers}>
            <Chapter
              paged
              stage={(parts, highlighted, portion) => (
                <LessonStage parts={parts} highlighted={highlighted} portion={portion} />
              )}
              after={full && <p className="lesson-buttons">{way('button', null)}</p>}
            />
          </LessonProvider>
        ) : (
          <p className="stage-loading">{t('app.loading')}</p>
        )}
      </main>
    </>
  );
}
