/** What is on the stage, as a link, and as a frame for another page with every choice that its address has. */
import { useEffect, useState } from 'react';
import { apart, embedded } from '#content/scenarios/embedded.ts';
import { scenarios } from '#content/scenarios/registry.ts';
import { type MadeLink, makeLink } from '#store/link.ts';
import { session } from '#store/session.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { useWords } from '#ui/words.tsx';
import { EmbedPart } from './EmbedPart.tsx';
import { LinkPart, PlacePart } from './LinkPart.tsx';

interface Links {
  readonly site: MadeLink | null;
  /** Text of a link that a page in one file can open; null: it has not got the scenario, or the state is too long. */
  readonly embed: string | null;
}

async function linksNow(): Promise<Links> {
  const { scenario } = session.getState().world ?? {};
  const site = await makeLink(scenarios);
  const carried = [...embedded.map(({ id }) => id), ...apart].some((id) => id === scenario?.id);
  return { site, embed: carried ? (site?.text ?? null) : null };
}

interface ShareDialogProps {
  readonly open: boolean;
  /** The chapter that is read; null: what is on the stage is shared. */
  readonly lesson: string | null;
  readonly onClose: () => void;
}

export function ShareDialog({ open, lesson, onClose }: ShareDialogProps) {
  const { t } = useWords();
  const [links, setLinks] = useState<Links | null>(null);

  useEffect(() => {
    if (!open) return;
    let wanted = true;
    const made = lesson === null ? linksNow() : Promise.resolve({ site: null, embed: null });
    void made.then((made) => wanted && setLinks(made));
    return () => {
      wanted = false;
      setLinks(null);
    };
  }, [open, lesson]);

  return (
    <Dialog open={open} title={t('share.title')} closeLabel={t('app.close')} onClose={onClose}>
      <div className="share">
        {links && (
          <>
            {lesson === null ? <LinkPart link={links.site} /> : <PlacePart />}
            <EmbedPart state={links.embed} lesson={lesson} />
          </>
        )}
      </div>
    </Dialog>
  );
}
