/** One chapter: its heading, the classroom's tools, and either its cards beside the stage or a sheet to print. */
import { type Chapter as Entry, lessons } from '#content/lessons/registry.ts';
import type { LessonWords } from '#content/messages/lessons/words.ts';
import { Chapter } from '#panels/lesson/Chapter.tsx';
import { ClassBar } from '#panels/lesson/ClassBar.tsx';
import { LessonProvider } from '#panels/lesson/context.tsx';
import { PlaceLink } from '#panels/lesson/links.tsx';
import { Sheet } from '#panels/lesson/Sheet.tsx';
import { useMeasured } from '#panels/lesson/useMeasured.ts';
import type { LessonCatalogue } from '#panels/lessonCatalogue.ts';
import { SharePanel } from '#panels/share/SharePanel.tsx';
import { returnStage } from '#store/lesson/desk.ts';
import { useLearn } from '#store/lesson/place.ts';
import { clearStage } from '#store/lesson/staging.ts';
import { loadScenario } from '#store/load.ts';
import { showMode } from '#store/view.ts';
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/words.tsx';
import { heldAddress } from '../hrefs.ts';
import { LessonStage } from './LessonStage.tsx';

interface ChapterPageProps {
  readonly entry: Entry;
  readonly words: LessonWords;
  readonly catalogue: LessonCatalogue;
}

export function ChapterPage({ entry: { lesson, number }, words, catalogue }: ChapterPageProps) {
  const { t } = useWords();
  const sheet = useLearn((state) => state.sheet);
  const answers = useMeasured(lesson, true);
  if (!answers) return <p>{t('mode.loading')}</p>;

  const next = lessons[lessons.findIndex((one) => one.lesson === lesson) + 1]?.lesson;

  /** Leaves the lesson for the stage, with this book in place of what was there. */
  async function open() {
    clearStage();
    showMode('stage');
    await returnStage();
    await loadScenario(null, { ...lesson.scenario, name: words.title });
  }

  return (
    <LessonProvider lesson={lesson} number={number} words={words} answers={answers}>
      {sheet ? (
        <Sheet kind={sheet} />
      ) : (
        <div className="chapter">
          <header className="chapter-head">
            <p className="chapter-crumb">
              <PlaceLink place={{}}>{t('learn.all')}</PlaceLink> · {t('learn.chapter', { number })}
            </p>
            <h3>{words.title}</h3>
            <p className="chapter-question">{words.question}</p>
            <div className="chapter-tools">
              <SharePanel lesson={lesson.id} />
              <ClassBar chapter={lesson.id} heldHref={heldAddress(lesson.id)} />
            </div>
          </header>
          <Chapter
            stage={(parts, highlighted, portion) => (
              <LessonStage parts={parts} highlighted={highlighted} portion={portion} />
            )}
            after={
              <p className="lesson-buttons">
                {next && (
                  <PlaceLink place={{ chapter: next.id }} className="button button-primary">
                    {t('learn.following')}: {catalogue[next.id]?.title}
                  </PlaceLink>
                )}
                <Button label={t('learn.open')} onClick={() => void open()} />
                <PlaceLink place={{ chapter: lesson.id, sheet: 'worksheet' }} className="button">
                  {t('learn.sheet.worksheet')}
                </PlaceLink>
              </p>
            }
          />
        </div>
      )}
    </LessonProvider>
  );
}
