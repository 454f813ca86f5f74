/** The line of a frame that shows the stage. */
import type { EmbedParams } from '#store/embedAddress.ts';
import { type MadeLink, makeLink, type Opened } from '#store/link.ts';
import { useSession, useWorld } from '#store/session.ts';
import { Said, useWords } from '#ui/words.tsx';
import { hintOf } from '../hint.ts';
import { LinkNote } from '../LinkNote.tsx';
import { presets } from './carried.ts';
import { FrameLine } from './FrameLine.tsx';
import { fullAddress } from './full.ts';
import { openAuthors } from './start.ts';

interface EmbedTopProps {
  readonly params: EmbedParams;
  readonly opened: Opened | null;
}

export function EmbedTop({ params, opened }: EmbedTopProps) {
  const { t } = useWords();
  const world = useWorld();
  const moved = useSession(({ history }) => history.length > 1);
  const tooLong = ({ length, most }: MadeLink) => t('embed.tooLong', { length, most });
  return (
    <FrameLine
      title={world ? <Said text={world.scenario.name} /> : t('app.title')}
      hint={world && t(hintOf(world))}
      moved={moved}
      onReset={() => void openAuthors(params)}
      full={
        world && (
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
        )
      }
      ignored={[...params.ignored, ...(opened?.ignored ?? [])]}
    >
      {opened && opened.unread !== null && <LinkNote unread={opened.unread} />}
      {opened?.exact === true && <p className="note embed-exact">{t('embed.exact')}</p>}
      {opened?.exact === false && <p className="note">{t('embed.differs')}</p>}
    </FrameLine>
  );
}

/** The state goes along, as it is when somebody is about to follow the link; one too long for it stays, and that is said. */
async function addState(link: HTMLAnchorElement, tooLong: (made: MadeLink) => string): Promise<void> {
  const made = await makeLink(presets);
  const address = fullAddress(made?.text ?? null);
  if (address !== null) link.href = address;
  link.title = made?.text === null ? tooLong(made) : '';
}
