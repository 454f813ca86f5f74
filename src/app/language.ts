/**
 * Which language the page speaks: the address says it, else the reader's last choice, else the system. A choice is
 * remembered where the browser allows it and written into the address; nothing else of the page changes.
 */

import { recall, remember } from '#store/memory.ts';
import { setLocale } from '#store/view.ts';
import { type LocaleId, loadCatalogue, localeIds, tagOf } from './locales.ts';

const KEY = 'adl-lab.language';

/** @param asked what the address says; null when it says nothing that is known */
export function preferredLanguage(asked: string | null, wishes: readonly string[]): LocaleId {
  const primary = wishes.map((wish) => wish.toLowerCase().split('-')[0]);
  return [asked, recall(KEY), ...primary].flatMap((wish) => localeIds.filter((id) => id === wish))[0] ?? 'en';
}

/** @throws TypeError when the catalogue cannot be fetched: the page stays in the language it speaks. */
export async function speak(id: LocaleId): Promise<void> {
  await loadCatalogue(id);
  document.documentElement.lang = tagOf(id);
  setLocale(id);
}

/** As `speak`, for a reader who chose: kept for the next visit. */
export async function chooseLanguage(id: LocaleId): Promise<void> {
  await speak(id);
  remember(KEY, id);
  const address = new URL(location.href);
  address.searchParams.set('lang', id);
  history.replaceState(history.state, '', address);
}
