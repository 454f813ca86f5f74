/**
 * A newer version of the site that waits until this page gives way. Nobody is moved to it unasked: a reload would end what
 * is being dragged, and pages of two versions at once would miss each other's files.
 */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { scenarios } from '#content/scenarios/registry.ts';
import { makeLink } from '#store/link.ts';

interface Update {
  readonly waiting: ServiceWorker | null;
}

const update = createStore<Update>()(() => ({ waiting: null }));

export function useUpdate(): ServiceWorker | null {
  return useStore(update, ({ waiting }) => waiting);
}

/** Hears of every newer version from now on. */
export function awaitUpdates(registration: ServiceWorkerRegistration): void {
  const offer = () => {
    // The first version of all has nothing to give way to.
    if (navigator.serviceWorker.controller) update.setState({ waiting: registration.waiting });
  };
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
}

export function later(): void {
  update.setState({ waiting: null });
}

/** Gives way, and comes back in the new version with what is on the stage, where that fits into a link. */
export async function takeUpdate(waiting: ServiceWorker): Promise<void> {
  const state = await makeLink(scenarios);
  if (state?.text) history.replaceState(history.state, '', `#s=${state.text}`);
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('take over');
}
