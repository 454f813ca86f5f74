import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { compiledMessages, withoutParser } from './scripts/build/compiledMessages.mjs';
import { pureCurves } from './scripts/build/exchange.mjs';
import { fuzzing } from './scripts/build/fuzz.mjs';
import { withLeanDecimal } from './scripts/build/leanDecimal.mjs';
import { SITE_POLICY, withPolicy } from './scripts/build/policy.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** In builds only: the development server injects styles, which the policy forbids. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'adl-lab:content-security-policy',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { server }) => (server ? html : withPolicy(html, SITE_POLICY)),
    },
  };
}

export default defineConfig(({ mode }) => ({
  // Relative addresses: the site works under any path of any static host.
  base: './',
  // Snippets for other people's pages name the version that never changes.
  define: { VERSION: JSON.stringify(version) },
  plugins: [
    react(),
    compiledMessages(),
    withoutParser(),
    pureCurves(),
    withLeanDecimal(root),
    contentSecurityPolicy(),
    ...fuzzing(mode),
  ],
  // The site's worker fetches some of its parts later. (A page in one file starts a classic one from a blob.)
  worker: { format: 'es', plugins: () => [withLeanDecimal(root)] },
  build: {
    target: 'es2022',
    sourcemap: true,
    modulePreload: { polyfill: false },
    // No file becomes a data: address, which the policy forbids for fonts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
}));
