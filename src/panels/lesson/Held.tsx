/**
 * A prediction that is kept while the teacher holds the answers back. The key is the beginning of what the engine's
 * digest of the chapter's last run says, as the answer key prints it. It is no lock, and the page says so to teachers.
 */
import { type FormEvent, useId, useState } from 'react';
import { release } from '#store/lesson/place.ts';
import { useWords } from '#ui/words.tsx';
import { useLesson } from './context.tsx';
import { teacherKey } from './teacherKey.ts';

export function Held() {
  const { t } = useWords();
  const { lesson, answers } = useLesson();
  const field = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);

  function open(event: FormEvent) {
    event.preventDefault();
    if (typed.trim().toLowerCase() === teacherKey(answers)) release(lesson.id);
    else setWrong(true);
  }

  return (
    <form className="lesson-held" onSubmit={open}>
      <p>{t('learn.held')}</p>
      <label htmlFor={field}>{t('learn.held.key')}</label>
      <input
        id={field}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setWrong(false);
        }}
      />
      <button type="submit" className="button">
        {t('learn.held.open')}
      </button>
      {wrong && <p role="alert">{t('learn.held.wrong')}</p>}
    </form>
  );
}
