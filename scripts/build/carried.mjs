// What a page in one file carries besides its code, as data: a chapter with its words, or a recorded day. One build of
// the code serves them all, and the page's policy has the same hashes in each.
import { said } from './messages.mjs';

/** Only the teacher reads these, on the site. */
const TEACHERS = { purpose: '', talk: [] };

/**
 * A chapter's words in one language as `panels/lesson` fills them in: compiled where they are messages.
 * What is shown as it stands (title, question, beliefs) stays text.
 */
export function leanWords({ steps, knob, takeaways, exit, answer, dare, ...rest }) {
  return {
    ...rest,
    ...TEACHERS,
    ...(knob === undefined ? {} : { knob: said(knob) }),
    takeaways: takeaways.map(said),
    exit: said(exit),
    answer: said(answer),
    dare: said(dare),
    steps: mapped(steps, ({ say, told, names, beliefs }) => ({
      say: said(say),
      ...(told === undefined ? {} : { told: said(told) }),
      ...(names === undefined ? {} : { names: mapped(names, said) }),
      ...(beliefs === undefined
        ? {}
        : { beliefs: mapped(beliefs, ({ held, shown }) => ({ held, shown: said(shown) })) }),
    })),
  };
}

const mapped = (record, change) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

const escapeText = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const ROOT = '<div id="root"></div>';
const NO_SCRIPT = /<noscript><main[\s\S]*?<\/noscript>/;

/**
 * @param {string} page as built, without anything carried
 * @param {object} data
 * @param {{title: string, markup: string}} still name of the page, and what readers without scripts see of it
 */
export function carrying(page, data, { title, markup }) {
  if (!page.includes(ROOT) || !NO_SCRIPT.test(page)) throw new Error('the page has lost the place for what it carries');
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  return page
    .replace(NO_SCRIPT, () => `<noscript>${markup}</noscript>`)
    .replace(ROOT, () => `${ROOT}\n    <script type="application/json" id="carried">${text}</script>`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeText(title)}</title>`);
}
