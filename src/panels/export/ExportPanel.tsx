/** The button that offers everything that can be taken along from the stage. What is behind it is fetched when it is opened. */
import { useState } from 'react';
import { useWorld } from '#store/session.ts';
import { Button } from '#ui/Button.tsx';
import { later } from '#ui/Later.tsx';
import { useWords } from '#ui/words.tsx';
import './export.css';

const ExportDialog = later('export.title', async () => (await import('./part.ts')).part);

export function ExportPanel() {
  const { t } = useWords();
  const world = useWorld();
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const show = () => {
    setAsked(true);
    setOpen(true);
  };
  return (
    <div className="export-open">
      <Button
        className="button-brief"
        icon="save"
        label={t('export.open')}
        title={t('export.open')}
        disabled={!world}
        onClick={show}
      />
      {asked && <ExportDialog open={open} onClose={() => setOpen(false)} />}
    </div>
  );
}
