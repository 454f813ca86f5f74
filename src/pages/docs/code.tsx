/** Names of the machine in the docs' sentences, by the name that a message calls them, and blocks to copy from. */
import type { ReactNode } from 'react';

/** As text, for labels. */
export const plainNames: Readonly<Record<string, string>> = {
  adlState: 'adl-state',
  allowDownloads: 'allow-downloads',
  allowPopups: 'allow-popups',
  allowSameOrigin: 'allow-same-origin',
  allowScripts: 'allow-scripts',
  click: 'click',
  clickToLoad: 'clickToLoad',
  connect: "{adlLab: 1, type: 'connect'}",
  dataAddress: 'data:',
  dist: 'dist/',
  docusaurusConfig: 'docusaurus.config.js',
  embedFile: 'embed.html',
  embedFileZh: 'embed.zh.html',
  envelope: 'adlLab: 1',
  error: 'error',
  eventSource: 'event.source',
  frameOptions: 'X-Frame-Options',
  frameSrc: 'frame-src',
  hash: '#',
  height: 'height',
  hide: 'hide',
  hideFull: 'hide=full',
  id: 'id',
  iframeResize: 'iframe.resize',
  langZh: 'lang=zh',
  latest: 'embed.html',
  lock: 'lock',
  nullOrigin: 'null',
  ready: "{adlLab: 1, type: 'ready'}",
  reveal: 'reveal',
  send: "element.send({type: 'play'})",
  siteUrl: 'SITE_URL',
  size: "{type: 'size', auto: true}",
  srcdoc: 'srcdoc',
  theme: 'theme',
  vitepressConfig: '.vitepress/config.js',
  workerSrc: 'worker-src blob:',
};

/** To be given to every message of the docs. */
export const names: Readonly<Record<string, ReactNode>> = Object.fromEntries(
  Object.entries(plainNames).map(([name, text]) => [name, <code key={name}>{text}</code>]),
);

/** One click marks all of it. */
export function Block({ text, label }: { readonly text: string; readonly label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="docs-code" tabIndex={0} aria-label={label}>
      <pre>
        <code>{text}</code>
      </pre>
    </section>
  );
}

/** A table that is wider than a phone scrolls by itself, and by the keyboard too. */
export function Scroll({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="docs-scroll" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
