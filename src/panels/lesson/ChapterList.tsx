/** The chapters, the shorter ways through them, and what is kept of the reader on this device. */
import { lessons, paths } from '#content/lessons/registry.ts';
import { useProgress } from '#store/lesson/progress.ts';
import { useWords } from '#ui/words.tsx';
import type { LessonCatalogue } from '../lessonCatalogue.ts';
import { KeptNote } from './KeptNote.tsx';
import './lesson.css';
import { PlaceLink } from './links.tsx';

export function ChapterList({ catalogue }: { readonly catalogue: LessonCatalogue }) {
  const { t } = useWords();
  const finished = useProgress((state) => state.finished);
  return (
    <div className="chapters">
      <p className="chapters-about">{t('learn.about')}</p>
      <ol className="chapter-list" aria-label={t('learn.chapters')}>
        {lessons.map(({ number, lesson }) => {
          const words = catalogue[lesson.id];
          return (
            <li key={lesson.id}>
              <PlaceLink place={{ chapter: lesson.id }}>
                <span className="chapter-number" aria-hidden="true">
                  {number}
                </span>
                <span className="chapter-words">
                  <strong>{words?.title}</strong>
                  <span>{words?.question}</span>
                  <small>
                    {t('learn.minutes', { minutes: lesson.minutes })}
                    {finished.includes(lesson.id) ? ` · ✓ ${t('learn.finished')}` : ''}
                  </small>
                </span>
              </PlaceLink>
            </li>
          );
        })}
      </ol>
      <section className="chapter-paths" aria-label={t('learn.paths')}>
        <h3>{t('learn.paths')}</h3>
        <dl>
          {paths.map(({ id, chapters }) => (
            <div key={id}>
              <dt>{t(`learn.path.${id}`)}</dt>
              <dd>
                {chapters.map((chapter) => (
                  <PlaceLink key={chapter} place={{ chapter }}>
                    {catalogue[chapter]?.title}
                  </PlaceLink>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <KeptNote />
    </div>
  );
}
