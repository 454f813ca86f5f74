/** Other addresses of this page: the whole site with the same state, and the same embed in another language. */

/** Where the site's own page is, seen from this file; null where this file has no address of its own (srcdoc). */
function siteAddress(): URL | null {
  if (!/^(https?|file):$/.test(location.protocol)) return null;
  const path = location.pathname.replace(/(v\/[^/]+\/)?embed(\.\w+)?\.html$/, '');
  return path === location.pathname ? null : new URL(`${path}index.html`, location.href);
}

export const hasFullVersion = (): boolean => siteAddress() !== null;

/** @param state text of a link; null: the site as it opens */
export function fullAddress(state: string | null): string | null {
  const address = siteAddress();
  if (address && state !== null) address.hash = `s=${state}`;
  return address?.href ?? null;
}

const LANGUAGES: Readonly<Record<string, string>> = { en: 'embed.html', zh: 'embed.zh.html' };

/** The page that speaks this language; null: this one does, or none does. */
export function addressIn(lang: string, present: string): string | null {
  const primary = lang.split('-')[0] ?? '';
  const file = Object.hasOwn(LANGUAGES, primary) ? LANGUAGES[primary] : undefined;
  if (file === undefined || present.startsWith(primary) || siteAddress() === null) return null;
  return new URL(file + location.search + location.hash, location.href).href;
}
