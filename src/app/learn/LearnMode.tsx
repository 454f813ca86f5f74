/**
 * The mode Learn: the list of chapters, one chapter beside its stage, or a sheet to print. Borrows the stage from what
 * the reader was doing and gives it back when the reader leaves.
 */
import { useEffect, useState } from 'react';
import { lessons } from '#content/lessons/registry.ts';
import { ChapterList } from '#panels/lesson/ChapterList.tsx';
import { LinksProvider } from '#panels/lesson/links.tsx';
import { useLessonCatalogue } from '#panels/lessonCatalogue.ts';
import { borrowStage, returnStage } from '#store/lesson/desk.ts';
import { useLearn } from '#store/lesson/place.ts';
import { clearStage } from '#store/lesson/staging.ts';
import { useWords } from '#ui/words.tsx';
import { addressOfLesson } from '../hrefs.ts';
import { ChapterPage } from './ChapterPage.tsx';
import './learn.css';
import '#ui/parser.ts';

export function LearnMode() {
  const { t } = useWords();
  const catalogue = useLessonCatalogue();
  const chapter = useLearn((state) => state.chapter);
  const lent = useStage();
  const entry = lessons.find(({ lesson }) => lesson.id === chapter);
  const words = catalogue?.[entry?.lesson.id ?? ''];
  const title = words?.title ?? t('mode.learn');

  useEffect(() => {
    document.title = t('mode.title', { mode: title, site: t('app.title') });
  }, [title, t]);

  return (
    <LinksProvider href={addressOfLesson}>
      {!catalogue || !lent ? (
        <p>{t('mode.loading')}</p>
      ) : entry && words ? (
        <ChapterPage key={entry.lesson.id} entry={entry} words={words} catalogue={catalogue} />
      ) : (
        <ChapterList catalogue={catalogue} />
      )}
    </LinksProvider>
  );
}

/** True while the stage is the lessons'. */
function useStage(): boolean {
  const [lent, setLent] = useState(false);
  useEffect(() => {
    let here = true;
    void borrowStage().then(() => {
      if (here) setLent(true);
    });
    return () => {
      here = false;
      setLent(false);
      clearStage();
      void returnStage();
    };
  }, []);
  return lent;
}
