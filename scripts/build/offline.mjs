// sw.js: the site's service worker, so that it opens again without a server. It is made after everything else has been
// built, because it names each file that the site consists of; another content is another cache.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';

/**
 * Not the site itself: maps are for developers, embeds are pages of their own and pinned ones are never all wanted; pages
 * without scripts and what stands for them elsewhere are read online.
 */
const LEFT_OUT = /\.map$|^(v|s|learn|lesson|scenario|cards|oembed)\/|^embed|^pages|^playground|^sw\.js$|\.txt$/;

/** @returns {string[]} the files of a built site, from its root, with forward slashes */
function filesOfSite(dist) {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !LEFT_OUT.test(file))
    .sort();
}

/** @returns {string} the service worker of what lies in `dist` */
export function serviceWorker(dist) {
  const files = filesOfSite(dist);
  if (!files.includes('index.html')) throw new Error(`${dist}: no index.html; the service worker comes last`);
  const digest = createHash('sha256');
  for (const file of files) digest.update(`${file}\0`).update(readFileSync(path.join(dist, file)));
  const cache = `adl-lab-${digest.digest('hex').slice(0, 16)}`;
  const wanted = files.map((file) => (file === 'index.html' ? './' : file));
  return `const CACHE = ${JSON.stringify(cache)};\nconst FILES = ${JSON.stringify(wanted)};\n(${inWorker})(self, CACHE, FILES);\n`;
}

/**
 * Runs in the service worker; uses nothing from around it. Files whose name holds a hash come from the cache; everything
 * else comes from the network while there is one, so that nobody is shown an old page. A new version waits until the pages
 * of the old one are closed, since they may still need its files, or until a reader asks for it.
 */
function inWorker(scope, cacheName, files) {
  const PATIENCE_MS = 4_000;
  const isOurs = (name) => name.startsWith('adl-lab-');

  scope.addEventListener('install', (event) => {
    const all = files.map((file) => new Request(file, { cache: 'reload' }));
    event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(all)));
  });

  // When the reader of a page says so: that page comes again in the new version.
  scope.addEventListener('message', ({ data }) => {
    if (data === 'take over') scope.skipWaiting();
  });

  scope.addEventListener('activate', (event) => {
    const swept = caches
      .keys()
      .then((names) => Promise.all(names.filter((n) => isOurs(n) && n !== cacheName).map((n) => caches.delete(n))));
    event.waitUntil(swept.then(() => scope.clients.claim()));
  });

  scope.addEventListener('fetch', (event) => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    const root = new URL('./', scope.location.href);
    if (request.method !== 'GET' || origin !== root.origin || !pathname.startsWith(root.pathname)) return;
    const file = pathname.slice(root.pathname.length);
    const name = file === '' || file === 'index.html' ? './' : file;
    if (!files.includes(name)) return;
    event.respondWith(name.startsWith('assets/') ? cached(name, request) : fresh(name, request));
  });

  async function cached(name, request) {
    const cache = await caches.open(cacheName);
    return (await cache.match(name)) ?? fetch(request);
  }

  async function fresh(name, request) {
    const cache = await caches.open(cacheName);
    try {
      const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) });
      if (answer.ok) return answer;
    } catch {
      // No network, or one that does not answer: that is what the cache is for.
    }
    return (await cache.match(name)) ?? Response.error();
  }
}

/** Read as the browser would; a script that does not parse is not published. */
export function checkServiceWorker(source) {
  runInNewContext(`(function () {${source}})`);
}
