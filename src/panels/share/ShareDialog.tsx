/** What is on the stage, as a link, and as a frame for another page with every choice that its address has. */
import { useEffect, useState } from 'react';
import { embedded } from '#content/scenarios/embedded.ts';
import { scenarios } from '#content/scenarios/registry.ts';
import { type MadeLink, makeLink } from '#store/link.ts';
import { session } from '#store/session.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { useWords } from '#ui/words.tsx';
import { EmbedPart } from './EmbedPart.tsx';
import { LinkPart } from './LinkPart.tsx';

interface Links {
  readonly site: MadeLink | null;
  /** Text of a link that a page in one file can open; null: it has not got the scenario, or the state is too long. */
  readonly embed: string | null;
}

async function linksNow(): Promise<Links> {
  const { scenario } = session.getState().world ?? {};
  const carried = embedded.some(({ id }) => id === scenario?.id);
  return { site: await makeLink(scenarios), embed: carried ? ((await makeLink(embedded))?.text ?? null) : null };
}

export function ShareDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { t } = useWords();
  const [links, setLinks] = useState<Links | null>(null);

  useEffect(() => {
    if (!open) return;
    let wanted = true;
    void linksNow().then((made) => wanted && setLinks(made));
    return () => {
      wanted = false;
      setLinks(null);
    };
  }, [open]);

  return (
    <Dialog open={open} title={t('share.title')} closeLabel={t('app.close')} onClose={onClose}>
      <div className="share">
        {links && (
          <>
            <LinkPart link={links.site} />
            <EmbedPart state={links.embed} />
          </>
        )}
      </div>
    </Dialog>
  );
}
