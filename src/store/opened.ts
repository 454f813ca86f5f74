/** How the link or file that was opened last came out, until another world is loaded. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { NOTHING_OPENED, type Opened } from './link.ts';
import { session } from './session.ts';

const opened = createStore<Opened>()(() => NOTHING_OPENED);

export function tellOpened(how: Opened): void {
  opened.setState(how);
}

export function useOpened(): Opened {
  return useStore(opened);
}

session.subscribe((state, before) => {
  if (state.history !== before.history && state.history.length === 1) opened.setState(NOTHING_OPENED);
});
