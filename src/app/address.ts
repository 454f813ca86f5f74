/**
 * Keeps the address and the place the same: going to a mode, a chapter or a step is a step of the browser's history, and
 * back goes back. Reading on by scrolling changes the address and leaves no step behind.
 */
import { chapterIds } from '#content/lessons/ids.ts';
import { holdAnswers, learn, type SheetKind, START } from '#store/lesson/place.ts';
import { showMode, view } from '#store/view.ts';
import { type Place, written } from './hrefs.ts';
import { modes } from './modes.ts';

const SHEETS: readonly SheetKind[] = ['worksheet', 'key', 'guide'];

/** What is not understood is the beginning; `readParams` says so at the start. */
function placeIn(search: string): Place {
  const given = new URLSearchParams(search);
  const oneOf = <T extends string>(name: string, of: readonly T[]) => of.find((one) => one === given.get(name));
  const mode = oneOf('view', modes) ?? 'stage';
  const chapter = oneOf('chapter', chapterIds) ?? null;
  if (mode !== 'learn' || chapter === null) return { ...START, mode };
  return { mode, chapter, step: given.get('step'), sheet: oneOf('sheet', SHEETS) ?? null };
}

function present(): Place {
  const { chapter, step, sheet } = learn.getState();
  const { mode } = view.getState();
  return mode === 'learn' ? { mode, chapter, step, sheet } : { ...START, mode };
}

/** From now on, beginning with where the address leads. Once, at the start. */
export function followPlace(): void {
  // Two stores take what the address says one after the other; between them nothing is a step of its own.
  let arriving = false;
  const go = () => {
    const { mode, ...place } = placeIn(location.search);
    arriving = true;
    learn.setState({ ...place, lasting: true });
    showMode(mode);
    arriving = false;
  };
  go();
  holdAnswers(new URLSearchParams(location.search).get('reveal') === 'teacher');
  addEventListener('popstate', go);
  const follow = () => {
    if (arriving) return;
    const place = present();
    if (JSON.stringify(place) === JSON.stringify(placeIn(location.search))) return;
    const address = written(place);
    if (place.mode === 'learn' && !learn.getState().lasting) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  };
  view.subscribe(({ mode }, before) => {
    if (mode !== before.mode) follow();
  });
  learn.subscribe(follow);
}
