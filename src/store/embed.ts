/**
 * How this page is cut down when it stands in somebody else's: what is shown, what is locked. On the site everything is
 * shown and nothing is locked. Nothing here can change an outcome.
 */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type Chrome, FACTORY, type PartName } from '#protocol/embed.ts';
import { setStage } from './lesson/staging.ts';

const chrome = createStore<Chrome>()(() => FACTORY);

export function setChrome(next: Partial<Chrome>): void {
  chrome.setState(next);
  const { lock, theme } = chrome.getState();
  setStage({ locked: lock });
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

export function useChrome<T>(select: (state: Chrome) => T): T {
  return useStore(chrome, select);
}

/** Panels are shown when asked for, parts of the frame unless hidden. */
export function useShown(name: PartName): boolean {
  return useStore(chrome, ({ panels, hide }) => {
    const isPanel = FACTORY.panels.some((panel) => panel === name);
    return !hide.includes(name) && (!isPanel || panels.some((panel) => panel === name));
  });
}
