/** The top of the page: name, which world, what to do first, and what the reader should know about this run. */

import { ScenarioPanel } from '#panels/scenario/ScenarioPanel.tsx';
import { useSession, useWorld } from '#store/session.ts';
import { useWords } from '#ui/words.tsx';

export function TopLine({ ignored }: { readonly ignored: readonly string[] }) {
  const { t } = useWords();
  const world = useWorld();
  const onMainThread = useSession((state) => state.transport === 'mainThread');
  return (
    <header className="top">
      <div className="top-line">
        <h1>{t('app.title')}</h1>
        {world && (
          <p className="top-hint">
            <strong>{t(world.plannedSteps > 0 ? 'app.hintPath' : 'app.hint')}</strong>{' '}
            <span>{world.scenario.about ?? t('app.hintMore')}</span>
          </p>
        )}
        <ScenarioPanel />
      </div>
      {onMainThread && <p className="note">{t('app.mainThread')}</p>}
      {ignored.length > 0 && <p className="note">{t('app.ignored', { what: ignored.join(', ') })}</p>}
    </header>
  );
}
