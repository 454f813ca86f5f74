/** A frame's own line: what this is, what to do first, the way back and the way out; and what to know of this run. */
import type { ReactNode } from 'react';
import { useChrome, useShown } from '#store/embed.ts';
import { useSession } from '#store/session.ts';
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/words.tsx';
import { hasFullVersion } from './full.ts';

interface FrameLineProps {
  readonly title: ReactNode;
  /** null: not yet. */
  readonly hint: ReactNode;
  /** Is there anything to come back from? */
  readonly moved: boolean;
  readonly onReset: () => void;
  /** Back to what ships; null: the author began with just that. */
  readonly factory?: { readonly there: boolean; readonly onReset: () => void } | null;
  /** The link to the whole site; null: not yet. */
  readonly full: ReactNode;
  readonly ignored: readonly string[];
  readonly children?: ReactNode;
}

export function FrameLine({ title, hint, moved, onReset, factory = null, full, ignored, children }: FrameLineProps) {
  const { t } = useWords();
  const titled = useShown('title');
  const hinted = useShown('hint');
  const reset = useShown('reset');
  const links = useChrome((chrome) => chrome.links);
  const linked = useShown('full') && links && hasFullVersion();
  const onMainThread = useSession((state) => state.transport === 'mainThread');
  return (
    <header className="top">
      <div className="top-line">
        <div className="top-name">
          <h1 className={titled ? undefined : 'unseen'}>{title}</h1>
        </div>
        {hinted && hint !== null && (
          <p className="top-hint">
            <strong>{hint}</strong>
          </p>
        )}
        <div className="top-choices">
          {reset && (
            <Button
              icon="reset"
              iconOnly
              kind="quiet"
              label={t('embed.reset')}
              aria-disabled={!moved}
              onClick={onReset}
            />
          )}
          {reset && factory && (
            <Button
              icon="factory"
              iconOnly
              kind="quiet"
              label={t('embed.factory')}
              aria-disabled={factory.there}
              onClick={factory.onReset}
            />
          )}
          {linked && full}
        </div>
      </div>
      {children}
      {onMainThread && <p className="note">{t('app.mainThread')}</p>}
      {ignored.length > 0 && <p className="note">{t('app.ignored', { what: ignored.join(', ') })}</p>}
    </header>
  );
}
