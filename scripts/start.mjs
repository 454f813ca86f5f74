// npm start: builds the site and serves it on this machine. PORT=… chooses the port (the next free one is taken if it is
// in use); npm start -- --open also opens a browser.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { buildAll } from './build.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const port = Number(process.env.PORT ?? 4173);

await buildAll(root);
const server = await preview({
  root,
  logLevel: 'warn',
  preview: { host: '127.0.0.1', port, strictPort: false, open: process.argv.includes('--open') },
});
console.log(`\n  ADL Lab: ${server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port}/`}\n\n  Ctrl-C stops it.\n`);

// npm may be ended without telling us: when whoever started us is gone, so are we.
const startedBy = process.ppid;
setInterval(() => {
  if (process.ppid !== startedBy) process.exit(0);
}, 1000).unref();
