/** The languages the page speaks, by tag. A catalogue that lacks a message does not compile. */
import { type Catalogue, en } from '#content/messages/en.ts';

export const locales: Readonly<Record<string, Catalogue>> = { en };

export function catalogueOf(locale: string): Catalogue {
  return locales[locale] ?? en;
}
