/**
 * oEmbed for a site without a server (https://oembed.com): a file per subject, which its page names in a link. Such a file
 * cannot heed `maxwidth`, so the frame takes the width that it is given and asks for little height. Addresses are whole,
 * since the reader is another host.
 */
import { ALLOW, SANDBOX } from '#panels/share/snippets.ts';
import { CARD, cardOf, type Subject } from './subjects.ts';
import type { PageWords } from './words.ts';

/** Of a frame: wide enough for the stage side by side, low enough for any page. */
const FRAME = { width: 720, height: 480 } as const;

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** @param site the site's root, with a slash at its end */
export function oembed(subject: Subject, words: PageWords, site: string): string {
  const title = subject.title(words);
  const answer = {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: words.t('app.title'),
    provider_url: site,
    thumbnail_url: site + cardOf(subject, words),
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
    ...FRAME,
    html: frameHtml(site + subject.frame(words), title),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

function frameHtml(address: string, title: string): string {
  const { width, height } = FRAME;
  return `<iframe title="${attribute(title)}" width="${width}" height="${height}" src="${attribute(address)}" sandbox="${SANDBOX}" allow="${ALLOW}" loading="lazy" style="max-width:100%;border:0"></iframe>`;
}
