// What readers without scripts see in a page: pictures and tables made from the engine's own outcomes (src/pages), put in
// when the page is built. Where scripts run, a `<noscript>` is text and costs nothing but its bytes.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const PLACE = /<noscript>[\s\S]*?<\/noscript>/;

/** The style of such pictures, for a page that has the stage's own style already. */
export const stillStyle = (root) => lean(readFileSync(path.join(root, 'src/pages/still.css'), 'utf8'));

/** A style sheet without comments and needless space. */
export const lean = (style) =>
  style
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?|(:) /g, '$1$2')
    .trim();

/**
 * @param {string} html a page with one `<noscript>` in its body
 * @param {string} markup what stands in it
 * @param {string} head what only readers without scripts need in the head
 */
export function withNoScript(html, markup, head) {
  if (!PLACE.test(html)) throw new Error('the page has lost its <noscript>');
  return html
    .replace(PLACE, () => `<noscript>${markup}</noscript>`)
    .replace('</head>', () => `  <noscript>${head}</noscript>\n  </head>`);
}
