/** What goes into another page's source, written from what is asked for. Values are escaped as attributes. */
import { apart } from '#content/scenarios/embedded.ts';
import { type EmbedAsked, embedFile, pairsOf, writeEmbedParams } from '#store/embedAddress.ts';

/** Of the package, filled in by the build. */
declare const VERSION: string;

/** What the frame may do: its exports are files, its links open whole pages. */
export const SANDBOX = 'allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox';
export const ALLOW = 'fullscreen; clipboard-write';

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A file of this version, which never changes. */
const pinned = (file: string): string => new URL(`v/${VERSION}/${file}`, location.href.split(/[?#]/)[0]).href;

/** The file that shows it, with what the file does not say by itself. */
export function frameAddress(asked: EmbedAsked): string {
  const scenario = asked.scenario !== null && apart.includes(asked.scenario) ? null : asked.scenario;
  return embedFile(asked, apart) + writeEmbedParams({ ...asked, scenario, lesson: null, lang: null });
}

export function iframeSnippet(asked: EmbedAsked, title: string): string {
  const address = attribute(pinned(frameAddress(asked)));
  return `<iframe title="${attribute(title)}" width="720" height="480" loading="lazy"
  src="${address}"
  sandbox="${SANDBOX}" allow="${ALLOW}"></iframe>`;
}

export function elementSnippet(asked: EmbedAsked, title: string): string {
  const attributes = pairsOf(asked).map(([name, value]) => ` ${name}="${attribute(value)}"`);
  return `<script src="${attribute(pinned('embed.js'))}"></script>
<adl-lab title="${attribute(title)}"${attributes.join('')}></adl-lab>`;
}

/** For MDX, which is JSX: Docusaurus, Next.js, Astro. */
export function mdxSnippet(asked: EmbedAsked, title: string): string {
  return `<iframe title={${JSON.stringify(title)}} width="720" height="480" loading="lazy"
  src={${JSON.stringify(pinned(frameAddress(asked)))}}
  sandbox="${SANDBOX}" allow="${ALLOW}" />`;
}

/**
 * A plain page that leads hosts which take nothing but an address to its frame (oEmbed). It is of a scenario or a chapter as
 * it ships; null: none is asked for.
 */
export function plainAddress({ lesson, scenario, lang }: EmbedAsked): string | null {
  const page = lesson === null ? scenario && `s/${scenario}` : `learn/${lesson}`;
  return page && new URL(`${page}${lang === 'zh' ? '.zh' : ''}.html`, location.href.split(/[?#]/)[0]).href;
}
