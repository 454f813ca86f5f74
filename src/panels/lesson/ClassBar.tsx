/** For a class: large type and clicker keys, notes, projector colours, full screen, and what to print. */
import { useEffect, useState } from 'react';
import { present, showNotes, useLearn } from '#store/lesson/place.ts';
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/words.tsx';
import { PlaceLink } from './links.tsx';

const SHEETS = ['worksheet', 'key', 'guide'] as const;

export function ClassBar({ chapter, heldHref }: { readonly chapter: string; readonly heldHref: string }) {
  const { t } = useWords();
  const presenting = useLearn((state) => state.presenting);
  const notes = useLearn((state) => state.notes);
  const [projector, setProjector] = useState(false);
  const [refused, setRefused] = useState(false);

  useMark('presenting', presenting);
  useProjector(projector);

  async function fillScreen() {
    try {
      await (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
      setRefused(false);
    } catch {
      // A frame that may not: the class goes on in the window, and the page says why.
      setRefused(true);
    }
  }

  return (
    <details className="class-bar" open={presenting || undefined}>
      <summary>{t('learn.class')}</summary>
      <div className="class-tools">
        <Button label={t('learn.present')} aria-pressed={presenting} onClick={() => present(!presenting)} />
        <Button label={t('learn.notes')} aria-pressed={notes} onClick={() => showNotes(!notes)} />
        <Button label={t('learn.projector')} aria-pressed={projector} onClick={() => setProjector(!projector)} />
        <Button label={t('learn.fullscreen')} onClick={() => void fillScreen()} />
        {presenting && <span className="class-keys">{t('learn.keys')}</span>}
        {refused && <span role="alert">{t('learn.fullscreen.refused')}</span>}
      </div>
      <ul className="class-links">
        {SHEETS.map((sheet) => (
          <li key={sheet}>
            <PlaceLink place={{ chapter, sheet }}>{t(`learn.sheet.${sheet}`)}</PlaceLink>
          </li>
        ))}
        <li>
          <a href={heldHref}>{t('learn.hold')}</a> <small>{t('learn.hold.about')}</small>
        </li>
      </ul>
    </details>
  );
}

/** A mark on the page's root while it holds, for the style. */
function useMark(name: string, on: boolean): void {
  useEffect(() => {
    if (!on) return;
    const { dataset } = document.documentElement;
    dataset[name] = '';
    return () => {
      delete dataset[name];
    };
  }, [name, on]);
}

function useProjector(on: boolean): void {
  useEffect(() => {
    if (!on) return;
    const { dataset } = document.documentElement;
    const before = dataset.theme;
    dataset.theme = 'projector';
    return () => {
      if (before === undefined) delete dataset.theme;
      else dataset.theme = before;
    };
  }, [on]);
}
