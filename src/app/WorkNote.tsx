/** The engine takes longer than a moment: how far it is, where that is known, and a way to stop it. */
import { useSession } from '#store/session.ts';
import { stop } from '#store/stop.ts';
import { useWork } from '#store/work.ts';
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/words.tsx';

export function WorkNote() {
  const { t } = useWords();
  const slow = useWork((state) => state.slow > 0);
  const steps = useWork((state) => state.steps);
  // On the page itself nothing can be heard while a step runs.
  const onPage = useSession((state) => state.transport === 'mainThread');
  if (!slow && !steps) return null;
  return (
    <div className="work">
      <span role="status">{t('app.work')}</span>
      {steps && <progress max={steps.of} value={steps.taken} aria-label={t('app.work.steps')} />}
      {(steps || !onPage) && <Button label={t('app.work.stop')} onClick={() => void stop()} />}
    </div>
  );
}
