/**
 * The languages the page speaks. English is part of the page, since it must always be able to say what went wrong, as far as
 * the first page goes: what is opened on it brings its own words along. Any other catalogue is loaded, whole, when it is asked
 * for. A catalogue that lacks a message does not compile.
 */
import { first } from '#content/messages/first.ts';
import type { Catalogue } from '#ui/words.tsx';

/** Messages by key, and what data says in English, by its English text. */
export interface Spoken {
  readonly messages: Catalogue;
  readonly prose: Readonly<Record<string, string>>;
}

const english: Spoken = { messages: first, prose: {} };

interface Locale {
  /** BCP 47: what `<html lang>` says, and what plurals, dates and fonts go by. */
  readonly tag: string;
  load(): Promise<Spoken>;
}

export const locales = {
  en: { tag: 'en-GB', load: () => Promise.resolve(english) },
  zh: { tag: 'zh-Hans', load: async () => (await import('#content/messages/zh.ts')).spoken },
} satisfies Readonly<Record<string, Locale>>;

export type LocaleId = keyof typeof locales;

/** In the order of the switch. */
export const localeIds: readonly LocaleId[] = ['en', 'zh'];

const loaded = new Map<string, Spoken>([['en', english]]);

/** @throws TypeError when the catalogue cannot be fetched; what was loaded before stays. */
export async function loadCatalogue(id: LocaleId): Promise<void> {
  loaded.set(id, await locales[id].load());
}

/** Of a language that has been loaded; English for any other. */
export function spokenOf(id: string): Spoken {
  return loaded.get(id) ?? english;
}

export function tagOf(id: string): string {
  return localeIds.find((one) => one === id) ? locales[id as LocaleId].tag : locales.en.tag;
}
