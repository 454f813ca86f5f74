/** The frame's own line: which world this is, what to do first, and what the reader should know about this run. */
import { useShown } from '#store/embed.ts';
import { useSession, useWorld } from '#store/session.ts';
import { Said, useWords } from '#ui/words.tsx';
import { hintOf } from '../hint.ts';

export function EmbedTop({ ignored }: { readonly ignored: readonly string[] }) {
  const { t } = useWords();
  const world = useWorld();
  const title = useShown('title');
  const hint = useShown('hint');
  const onMainThread = useSession((state) => state.transport === 'mainThread');
  return (
    <header className="top">
      <div className="top-line">
        <div className="top-name">
          <h1 className={title ? undefined : 'unseen'}>
            {world ? <Said text={world.scenario.name} /> : t('app.title')}
          </h1>
        </div>
        {hint && world && (
          <p className="top-hint">
            <strong>{t(hintOf(world))}</strong>
          </p>
        )}
      </div>
      {onMainThread && <p className="note">{t('app.mainThread')}</p>}
      {ignored.length > 0 && <p className="note">{t('app.ignored', { what: ignored.join(', ') })}</p>}
    </header>
  );
}
