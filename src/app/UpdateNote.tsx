/** A newer version of the site is there: taken when the reader says so. */
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/words.tsx';
import { later, takeUpdate, useUpdate } from './update.ts';

export function UpdateNote() {
  const { t } = useWords();
  const waiting = useUpdate();
  if (!waiting) return null;
  return (
    <div className="work">
      <span role="status">{t('app.update')}</span>
      <Button label={t('app.update.take')} kind="primary" onClick={() => void takeUpdate(waiting)} />
      <Button label={t('app.update.later')} onClick={later} />
    </div>
  );
}
