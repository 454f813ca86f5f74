/** What is kept on this device, as a file to take away, and a way to erase it. */
import { useState } from 'react';
import { erase, progressText, useProgress } from '#store/lesson/progress.ts';
import { Button } from '#ui/Button.tsx';
import { download } from '#ui/download.ts';
import { useWords } from '#ui/words.tsx';

export function KeptNote() {
  const { t } = useWords();
  const count = useProgress(({ answers }) => Object.keys(answers).length);
  const nothing = useProgress(
    ({ answers, opened, finished }) => Object.keys(answers).length + opened.length + finished.length === 0,
  );
  const [erased, setErased] = useState(false);
  return (
    <section className="chapter-kept" aria-label={t('learn.progress')}>
      <h3>{t('learn.progress')}</h3>
      <p>{t('learn.progress.about', { count })}</p>
      <p className="lesson-buttons">
        <Button
          icon="save"
          label={t('learn.progress.save')}
          disabled={nothing}
          onClick={() => download('adl-lab-lessons.json', progressText(), 'application/json')}
        />
        <Button
          label={t('learn.progress.erase')}
          disabled={nothing}
          onClick={() => {
            erase();
            setErased(true);
          }}
        />
        <span role="status">{erased && nothing ? t('learn.progress.erased') : ''}</span>
      </p>
    </section>
  );
}
