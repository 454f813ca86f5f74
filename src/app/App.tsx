/**
 * The page: the stage, or one of the modes that are read in its place. The stage keeps its state meanwhile and does no
 * work. Nothing is handed down but words and units.
 */
import { Activity, useEffect, useLayoutEffect, useRef } from 'react';
import { FlightLayer } from '#panels/flight/FlightLayer.tsx';
import { pause } from '#store/playback.ts';
import { useSession } from '#store/session.ts';
import { useMotion, useView } from '#store/view.ts';
import { CutProvider } from '#ui/cut.tsx';
import { useWords } from '#ui/words.tsx';
import { Around } from './Around.tsx';
import { FaultNote } from './FaultNote.tsx';
import { Reading } from './Reading.tsx';
import { Stage } from './Stage.tsx';
import { TopLine, type TopLineProps } from './TopLine.tsx';
import { UpdateNote } from './UpdateNote.tsx';

export function App(told: TopLineProps) {
  return (
    <Around links notes={<UpdateNote />}>
      <TopLine {...told} />
      <FaultNote />
      <Page />
    </Around>
  );
}

/** With reduced motion, the moment that the last cut led to; null where nothing is marked. */
function useCutMoment(): string | null {
  const reduced = useMotion() === 'reduce';
  const moment = useSession(({ frame }) =>
    frame && !frame.preview ? `${frame.cursor.node}.${frame.cursor.event}` : null,
  );
  return reduced ? moment : null;
}

function Page() {
  const { t } = useWords();
  const mode = useView((state) => state.mode);
  const cut = useCutMoment();
  const page = useRef<HTMLDivElement>(null);
  const shown = useRef(mode);

  // Before the effects of what is inside: a chapter says its own name after it.
  useLayoutEffect(() => {
    document.title =
      mode === 'stage' ? t('app.title') : t('mode.title', { mode: t(`mode.${mode}`), site: t('app.title') });
  }, [mode, t]);

  // Who went somewhere goes on there, at its beginning.
  useEffect(() => {
    if (shown.current === mode) return;
    shown.current = mode;
    pause();
    scrollTo(0, 0);
    page.current?.querySelector<HTMLElement>(`[data-mode="${mode}"] [data-arrive]`)?.focus({ preventScroll: true });
  }, [mode]);

  return (
    <div ref={page}>
      <Activity mode={mode === 'stage' ? 'visible' : 'hidden'}>
        <div data-mode="stage">
          <CutProvider moment={cut}>
            <Stage />
          </CutProvider>
          <FlightLayer />
        </div>
      </Activity>
      {mode !== 'stage' && (
        <div data-mode={mode}>
          <Reading mode={mode} />
        </div>
      )}
    </div>
  );
}
