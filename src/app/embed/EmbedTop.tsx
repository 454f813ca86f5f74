/** The frame's own line: which world this is, what to do first, the way back and the way out, and what to know of this run. */
import { embedded } from '#content/scenarios/embedded.ts';
import { useChrome, useShown } from '#store/embed.ts';
import type { EmbedParams } from '#store/embedAddress.ts';
import { type MadeLink, makeLink, type Opened } from '#store/link.ts';
import { useSession, useWorld } from '#store/session.ts';
import { Button } from '#ui/Button.tsx';
import { Said, useWords } from '#ui/words.tsx';
import { hintOf } from '../hint.ts';
import { LinkNote } from '../LinkNote.tsx';
import { fullAddress, hasFullVersion } from './full.ts';
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
  const tooLong = ({ length, most }: MadeLink) => t('embed.tooLong', { length, most });
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
              onPointerEnter={(event) => void addState(event.currentTarget, tooLong)}
              onFocus={(event) => void addState(event.currentTarget, tooLong)}
            >
              {t('embed.full')}
            </a>
          )}
        </div>
      </div>
      {opened && opened.unread !== null && <LinkNote unread={opened.unread} />}
      {opened?.exact === true && <p className="note embed-exact">{t('embed.exact')}</p>}
      {opened?.exact === false && <p className="note">{t('embed.differs')}</p>}
      {onMainThread && <p className="note">{t('app.mainThread')}</p>}
      {ignored.length > 0 && <p className="note">{t('app.ignored', { what: ignored.join(', ') })}</p>}
    </header>
  );
}

/** The state goes along, as it is when somebody is about to follow the link; one too long for it stays, and that is said. */
async function addState(link: HTMLAnchorElement, tooLong: (made: MadeLink) => string): Promise<void> {
  const made = await makeLink(embedded);
  const address = fullAddress(made?.text ?? null);
  if (address !== null) link.href = address;
  link.title = made?.text === null ? tooLong(made) : '';
}
