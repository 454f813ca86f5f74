/** The button that offers links and snippets of what is on the stage. The dialog behind it is fetched when it is opened. */
import { useState } from 'react';
import { pause } from '#store/playback.ts';
import { useWorld } from '#store/session.ts';
import { Button } from '#ui/Button.tsx';
import { later } from '#ui/Later.tsx';
import { useWords } from '#ui/words.tsx';
import './share.css';

const ShareDialog = later('share.title', async () => (await import('./part.ts')).part);

/** @param lesson the chapter that is read; absent: what is on the stage is shared */
export function SharePanel({ lesson = null }: { readonly lesson?: string | null }) {
  const { t } = useWords();
  const world = useWorld();
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const show = () => {
    // A link is to one moment.
    pause();
    setAsked(true);
    setOpen(true);
  };
  return (
    <div className="share-open">
      <Button
        className="button-brief"
        icon="share"
        kind="quiet"
        label={t('share.open')}
        title={t('share.open')}
        disabled={!world}
        onClick={show}
      />
      {asked && <ShareDialog open={open} lesson={lesson} onClose={() => setOpen(false)} />}
    </div>
  );
}
