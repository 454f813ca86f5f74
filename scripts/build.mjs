// npm run build: everything that is published, into dist/. The site first; then the pages in one file (embed.html, the
// chapters, the recorded days; each in every language) and embed.js, at their pinned address (v/VERSION/embed.html, which
// never changes) and at the unversioned one (the newest); then pages that need no script. At last the service worker,
// which names what was built.
// SITE_URL: where the site will be, for what other hosts ask for by whole addresses: cards, oEmbed, a sitemap.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { buildElement, buildEmbeds } from './build/embed.mjs';
import { checkServiceWorker, serviceWorker } from './build/offline.mjs';
import { pageWriter, siteAddress, writePages } from './build/pages.mjs';
import { unguarded } from './build/policy.mjs';

// Reading a module of ours (see build/embed.mjs) would otherwise make this a development build, with React's checks in it.
process.env.NODE_ENV = 'production';

/** @param {string} root of the project */
export async function buildAll(root, outDir = path.join(root, 'dist')) {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  const writer = await pageWriter(root);
  writePages(root, outDir, writer, { site: siteAddress(process.env.SITE_URL), version });
  for (const [name, page] of [...(await buildEmbeds(root, writer)), ['embed.js', await buildElement(root)]])
    for (const place of [name, `v/${version}/${name}`]) {
      const file = path.join(outDir, place);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, page);
    }
  const open = unguarded(outDir);
  if (open.length > 0) throw new Error(`without a policy that allows nothing but the site itself: ${open.join(', ')}`);
  const worker = serviceWorker(outDir);
  checkServiceWorker(worker);
  writeFileSync(path.join(outDir, 'sw.js'), worker);
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
  await buildAll(root, process.argv[2] && path.resolve(process.argv[2]));
}
