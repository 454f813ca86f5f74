/** What authors paste, by the kind of page they write. The README's own lines are these; a browser test pastes both. */
import { ALLOW, SANDBOX } from '#panels/share/snippets.ts';

export interface Places {
  /** Of the built folder, with a slash at its end. */
  readonly site: string;
  readonly version: string;
}

const pinned = ({ site, version }: Places): string => `${site}v/${version}/`;

export const element = (places: Places): string => `<script src="${pinned(places)}embed.js"></script>
<adl-lab scenario="canonical" price="84" event="adl" theme="auto"></adl-lab>`;

export const frame = (places: Places): string => `<iframe title="How auto-deleveraging works" width="720" height="480"
  src="${pinned(places)}embed.html?price=84"
  sandbox="${SANDBOX}"
  allow="${ALLOW}"></iframe>`;

export const mdx = (places: Places): string => `<iframe
  title="How auto-deleveraging works"
  src="${pinned(places)}embed.html?price=84"
  sandbox="${SANDBOX}"
  allow="${ALLOW}"
  loading="lazy"
  style={{ width: '100%', height: 480, border: 0 }}
/>`;

export const docusaurus = (places: Places): string => `// docusaurus.config.js
export default {
  scripts: [{ src: '${pinned(places)}embed.js', async: true }],
};

{/* in a page */}
<adl-lab scenario="canonical" price="84"></adl-lab>`;

export const vitepress = (places: Places): string => `// .vitepress/config.js
export default {
  head: [['script', { src: '${pinned(places)}embed.js', async: '' }]],
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === 'adl-lab' } } },
};`;

export function policy({ site }: Places): string {
  const host = site.split('/').slice(0, 3).join('/');
  return `Content-Security-Policy: frame-src ${host}; script-src ${host}`;
}

export const handshake = `const frame = document.querySelector('iframe');
addEventListener('message', (event) => {
  if (event.source !== frame.contentWindow || event.data?.adlLab !== 1 || event.data.type !== 'ready') return;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => console.log(data);
  event.source.postMessage({ adlLab: 1, type: 'connect' }, '*', [port2]);
  port1.postMessage({ adlLab: 1, id: 1, type: 'set', price: '84' });
});`;
