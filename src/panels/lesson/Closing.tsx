/** The end of a chapter: what stays, one question to leave with, and a dare. Reaching it counts as having read. */
import { type ReactNode, useEffect } from 'react';
import { leaveAnew, visit } from '#store/lesson/place.ts';
import { erase, finish } from '#store/lesson/progress.ts';
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/words.tsx';
import { CLOSING } from './cards.ts';
import { useLesson } from './context.tsx';

export function Closing({ present, children }: { readonly present: boolean; readonly children: ReactNode }) {
  const { t } = useWords();
  const { lesson, words, say } = useLesson();

  function startOver() {
    leaveAnew(lesson.id);
    erase(lesson.id);
    visit({ step: null });
  }

  useEffect(() => {
    if (present) finish(lesson.id);
  }, [present, lesson]);

  return (
    <section
      className="lesson-card"
      data-card={CLOSING}
      data-present={present || undefined}
      aria-labelledby="card-closing"
    >
      <h3 id="card-closing" tabIndex={-1}>
        {t('learn.closing')}
      </h3>
      <ul className="lesson-takeaways" aria-label={t('learn.takeaways')}>
        {words.takeaways.map((one) => (
          <li key={one}>{say(one)}</li>
        ))}
      </ul>
      <h4>{t('learn.exit')}</h4>
      <p className="lesson-say">{say(words.exit)}</p>
      <details className="lesson-answer">
        <summary>{t('learn.answer')}</summary>
        <p>{say(words.answer)}</p>
      </details>
      <h4>{t('learn.dare')}</h4>
      <p>{say(words.dare)}</p>
      {children}
      <p className="lesson-buttons">
        <Button kind="quiet" icon="undo" label={t('learn.again')} onClick={startOver} />
      </p>
    </section>
  );
}
