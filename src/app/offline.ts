/**
 * Keeps the site for when there is no network. Only the site itself does this, never a page inside somebody else's page,
 * and nothing depends on it: where a browser forbids it, even to look (a sandboxed frame), the page is as before.
 */
import { awaitUpdates } from './update.ts';

/** Once the page is up, so that what is kept for later does not hold up what is wanted now. */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || window.top !== window) return;
  if (document.readyState === 'complete') void register();
  else addEventListener('load', () => void register(), { once: true });
}

async function register(): Promise<void> {
  try {
    awaitUpdates(await navigator.serviceWorker.register('./sw.js'));
  } catch {
    // No service workers here (file://, private windows, policies): offline is a kindness, not a promise.
  }
}
