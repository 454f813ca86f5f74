/** Other addresses of this page: the whole site with the same state, and the file that shows something else. */
import { apart } from '#content/scenarios/embedded.ts';
import { type EmbedAsked, embedFile, speaks } from '#store/embedAddress.ts';
import { tagOf } from '../locales.ts';
import { shownHere } from './carried.ts';

const FILE = /(?<=\/)(embed|(lesson|scenario)\/[\w-]+)(\.\w+)?\.html$/;
const VERSION_FOLDER = /v\/[^/]+\/$/;

/** Where `embed.js` is, seen from this file; null where this file has no address of its own (srcdoc). */
function home(): URL | null {
  if (!/^(https?|file):$/.test(location.protocol)) return null;
  const path = location.pathname.replace(FILE, '');
  return path === location.pathname ? null : new URL(path, location.href);
}

/** Where the site's own page is; null as above. */
function siteAddress(): URL | null {
  const here = home();
  return here && new URL(`${here.pathname.replace(VERSION_FOLDER, '')}index.html`, here);
}

export const hasFullVersion = (): boolean => siteAddress() !== null;

/** @param state text of a link; null: the site as it opens */
export function fullAddress(state: string | null): string | null {
  const address = siteAddress();
  if (address && state !== null) address.hash = `s=${state}`;
  return address?.href ?? null;
}

/** A chapter on the site, at a step. */
export function fullChapter(chapter: string, step: string | null, held: boolean): string | null {
  const address = siteAddress();
  if (!address) return null;
  const place = { view: 'learn', chapter, ...(step === null ? {} : { step }), ...(held ? { reveal: 'teacher' } : {}) };
  address.search = new URLSearchParams(place).toString();
  return address.href;
}

type Shown = Pick<EmbedAsked, 'lesson' | 'scenario' | 'lang'>;

/**
 * The address of the file that shows something else, with everything else of this one's. null: this file does, whatever
 * its own name is, or none can be reached.
 */
export function otherFile({ lesson, scenario, lang }: Shown): string | null {
  const here = home();
  const spoken = lang !== null && speaks(lang) ? lang : tagOf('en');
  const file = embedFile({ lesson, scenario: scenario ?? shownHere.scenario, lang: spoken }, apart);
  if (!here || file === embedFile({ ...shownHere, lang: tagOf('en') }, apart)) return null;
  const address = new URL(file, here);
  const search = new URLSearchParams(location.search);
  // The wish of before would lead straight back.
  if (search.has('lang')) search.set('lang', spoken);
  address.search = search.toString();
  address.hash = location.hash;
  return address.href;
}
