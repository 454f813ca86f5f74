/**
 * The lab: every part of the exchange that a reader can change. Closed until it is asked for; open it stands beside or
 * below the stage, never over it. Each change is a branch, so everything here can be undone.
 */
import { useEffect, useRef } from 'react';
import { scenarios } from '#content/scenarios/registry.ts';
import { useAtAuthors, useAtFactory, useFactory } from '#store/beginnings.ts';
import { openLab, resetToAuthor, resetToFactory, useLab } from '#store/lab.ts';
import { redo, undo, useCanRedo, useCanUndo } from '#store/places.ts';
import { useWorld } from '#store/session.ts';
import { useView } from '#store/view.ts';
import { Button } from '#ui/Button.tsx';
import { Panel } from '#ui/Panel.tsx';
import { useWords } from '#ui/words.tsx';
import { AccountSettings } from './AccountSettings.tsx';
import { BookSettings } from './BookSettings.tsx';
import { LabOutcome } from './LabOutcome.tsx';
import './lab.css';
import { MarketSettings } from './MarketSettings.tsx';
import { VenueSettings } from './VenueSettings.tsx';

export function LabPanel() {
  const { t } = useWords();
  const open = useLab((state) => state.open);
  const author = useLab((state) => state.author);
  const world = useWorld();
  const index = useView((state) => state.contract);
  const panel = useRef<HTMLDivElement>(null);

  // Whoever opened it goes on in it, wherever on the page it stands.
  useEffect(() => {
    if (open) panel.current?.focus();
  }, [open]);

  if (!open || !world) return null;
  return (
    <div ref={panel} id="lab" className="lab" tabIndex={-1}>
      <Panel
        title={t('lab.title')}
        actions={<Button icon="close" iconOnly kind="quiet" label={t('lab.close')} onClick={() => openLab(false)} />}
      >
        <p className="setting-about">{t('lab.about')}</p>
        <LabActions />
        <LabOutcome />
        <div className="lab-parts">
          <AccountSettings key={author?.scenario.id} world={world} index={index} />
          <VenueSettings world={world} />
          <BookSettings world={world} author={author ?? world} index={index} />
          <MarketSettings world={world} index={index} />
        </div>
      </Panel>
    </div>
  );
}

function LabActions() {
  const { t } = useWords();
  const busy = useLab((state) => state.busy);
  const same = useLab((state) => state.same);
  const canUndo = useCanUndo();
  const canRedo = useCanRedo();
  const atAuthors = useAtAuthors();
  const factory = useFactory(scenarios);
  const atFactory = useAtFactory();
  return (
    <>
      <div className="lab-actions">
        <Button label={t('lab.undo')} disabled={!canUndo || busy} onClick={() => void undo()} />
        <Button label={t('lab.redo')} disabled={!canRedo || busy} onClick={() => void redo()} />
        <Button label={t('lab.reset')} disabled={atAuthors || busy} onClick={() => void resetToAuthor()} />
        {factory && (
          <Button label={t('lab.factory')} disabled={atFactory || busy} onClick={() => void resetToFactory(factory)} />
        )}
      </div>
      <p className="lab-status" role="status">
        {busy ? t('lab.busy') : same ? t('lab.same') : ''}
      </p>
    </>
  );
}
