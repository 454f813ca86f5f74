/** The button that offers everything that can be taken along from the stage. */
import { useState } from 'react';
import { useWorld } from '#store/session.ts';
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/words.tsx';
import { ExportDialog } from './ExportDialog.tsx';

export function ExportPanel() {
  const { t } = useWords();
  const world = useWorld();
  const [open, setOpen] = useState(false);
  return (
    <div className="export-open">
      <Button icon="save" label={t('export.open')} disabled={!world} onClick={() => setOpen(true)} />
      <ExportDialog open={open} onClose={() => setOpen(false)} />
    </div>
  );
}
