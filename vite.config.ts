import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';

/** What the built page may load and run: itself. The worker may also start from a blob, for hosts that forbid worker files. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const PLACE = '<!-- content security policy -->';

/** Fills the place kept in index.html, in builds only: the development server injects styles, which the policy forbids. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'adl-lab:content-security-policy',
    transformIndexHtml: {
      order: 'post',
      handler(html, { server }) {
        if (!html.includes(PLACE)) throw new Error(`index.html has lost its place for the policy: ${PLACE}`);
        if (server) return html;
        return html.replace(
          PLACE,
          `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />`,
        );
      },
    },
  };
}

export default defineConfig({
  // Relative addresses: the site works under any path of any static host.
  base: './',
  plugins: [react(), contentSecurityPolicy()],
  // Classic workers: Chromium refuses module workers from a blob in sandboxed frames.
  worker: { format: 'iife' },
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
});
