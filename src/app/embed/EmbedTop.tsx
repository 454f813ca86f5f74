/** The frame's own line: which world this is, what to do first, the way back and the way out, and what to know of this run. */
import { embedded } from '#content/scenarios/embedded.ts';
import { useChrome, useShown } from '#store/embed.ts';
import { linkText, type Opened } from '#store/link.ts';
import { useSession, useWorld } from '#store/session.ts';
import { Button } from '#ui/Button.tsx';
import { Said, useWords } from '#ui/words.tsx';
import { hintOf } from '../hint.ts';
import { fullAddress, hasFullVersion } from './full.ts';
import type { EmbedParams } from './params.ts';
import { openAuthors } from './start.ts';

interface EmbedTopProps {
  readonly params: EmbedParams;
  readonly opened: Opened | null;
}

export function EmbedTop({ params, opened }: EmbedTopProps) {
  const { t } = useWords();
  const world = useWorld();
  const title = useShown('title');
  const hint = useShown('hint');
  const reset = useShown('reset');
  const links = useChrome((chrome) => chrome.links);
  const full = useShown('full') && links && hasFullVersion();
  const moved = useSession(({ history }) => history.length > 1);
  const onMainThread = useSession((state) => state.transport === 'mainThread');
  const ignored = [...params.ignored, ...(opened?.ignored ?? [])];
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
        <div className="top-choices">
          {reset && world && (
            <Button
              icon="start"
              iconOnly
              kind="quiet"
              label={t('embed.reset')}
              aria-disabled={!moved}
              onClick={() => void openAuthors(params)}
            />
          )}
          {full && world && (
            <a
              className="embed-full"
              href={fullAddress(null) ?? ''}
              target="_blank"
              rel="noopener"
              onPointerEnter={(event) => void addState(event.currentTarget)}
              onFocus={(event) => void addState(event.currentTarget)}
            >
              {t('embed.full')}
            </a>
          )}
        </div>
      </div>
      {opened?.exact === true && <p className="note embed-exact">{t('embed.exact')}</p>}
      {opened?.exact === false && <p className="note">{t('embed.differs')}</p>}
      {onMainThread && <p className="note">{t('app.mainThread')}</p>}
      {ignored.length > 0 && <p className="note">{t('app.ignored', { what: ignored.join(', ') })}</p>}
    </header>
  );
}

/** The state goes along, as it is when somebody is about to follow the link. */
async function addState(link: HTMLAnchorElement): Promise<void> {
  const address = fullAddress(await linkText(embedded));
  if (address !== null) link.href = address;
}
