/** Keeps the address and the mode the same: going to a mode is a step of the browser's history, and back goes back. */
import { type Mode, showMode, view } from '#store/view.ts';
import { modes } from './modes.ts';

const modeIn = (search: string): Mode => {
  const wanted = new URLSearchParams(search).get('view');
  return modes.find((mode) => mode === wanted) ?? 'stage';
};

/** The address of a mode, everything else of the present address kept. */
export function addressOf(mode: Mode): string {
  const search = new URLSearchParams(location.search);
  if (mode === 'stage') search.delete('view');
  else search.set('view', mode);
  const text = search.toString();
  return text === '' ? location.pathname : `?${text}`;
}

/** From now on. Once, at the start. */
export function followMode(): void {
  addEventListener('popstate', () => showMode(modeIn(location.search)));
  view.subscribe(({ mode }) => {
    if (mode !== modeIn(location.search)) history.pushState(null, '', addressOf(mode));
  });
}
