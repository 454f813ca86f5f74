/** The line of a frame that shows the stage. */
import { useState } from 'react';
import { LongState } from '#panels/share/LongState.tsx';
import { useAtAuthors, useAtFactory, useFactory } from '#store/beginnings.ts';
import type { EmbedParams } from '#store/embedAddress.ts';
import type { MadeLink, Opened } from '#store/link.ts';
import { useWorld } from '#store/session.ts';
import { Button } from '#ui/Button.tsx';
import { Said, useWords } from '#ui/words.tsx';
import { hintOf } from '../hint.ts';
import { LinkNote } from '../LinkNote.tsx';
import { presets } from './carried.ts';
import { FrameLine } from './FrameLine.tsx';
import { FullVersion } from './FullVersion.tsx';
import { backToAuthors, backToFactory } from './start.ts';

interface EmbedTopProps {
  readonly params: EmbedParams;
  readonly opened: Opened | null;
}

export function EmbedTop({ params, opened }: EmbedTopProps) {
  const { t } = useWords();
  const world = useWorld();
  const atAuthors = useAtAuthors();
  const atFactory = useAtFactory();
  const factory = useFactory(presets);
  const [long, setLong] = useState<MadeLink | null>(null);
  return (
    <FrameLine
      title={world ? <Said text={world.scenario.name} /> : t('app.title')}
      hint={world && t(hintOf(world))}
      moved={!atAuthors}
      onReset={() => void backToAuthors(params)}
      factory={factory && { there: atFactory, onReset: () => void backToFactory() }}
      full={world && <FullVersion told={long !== null} onLong={setLong} />}
      ignored={[...params.ignored, ...(opened?.ignored ?? [])]}
    >
      {long && (
        <section className="note embed-long" aria-label={t('embed.full')}>
          <LongState {...long} />
          <Button icon="close" iconOnly kind="quiet" label={t('app.close')} onClick={() => setLong(null)} />
        </section>
      )}
      {opened && opened.unread !== null && <LinkNote unread={opened.unread} />}
      {opened?.exact === true && <p className="note embed-exact">{t('embed.exact')}</p>}
      {opened?.exact === false && <p className="note">{t('embed.differs')}</p>}
    </FrameLine>
  );
}
