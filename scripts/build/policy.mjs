// Content security policies: what a built page may load and run, which is itself.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The site: its own files. A worker may also start from a blob. */
export const SITE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A page without scripts: its style sheet, its icon. */
export const SHEET_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const hashOf = (text) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** The page in one file: the scripts and styles that it carries, by their hashes, and no address at all. */
export const onePagePolicy = ({ scripts, styles }) =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${styles.map(hashOf).join(' ')}`,
    'img-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

export const POLICY_PLACE = '<!-- content security policy -->';

/** @returns the page with its policy in the place kept for it */
export function withPolicy(html, policy) {
  if (!html.includes(POLICY_PLACE)) throw new Error(`the page has lost its place for the policy: ${POLICY_PLACE}`);
  return html.replace(POLICY_PLACE, `<meta http-equiv="Content-Security-Policy" content="${policy}" />`);
}

/** @returns {string[]} pages of a built site that say no policy, or one that allows what is unsafe */
export function unguarded(dist) {
  return readdirSync(dist, { recursive: true })
    .filter((file) => file.endsWith('.html'))
    .filter((file) => {
      const said = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(
        readFileSync(path.join(dist, file), 'utf8'),
      );
      return !said?.[1].startsWith("default-src 'none'") || /unsafe|\*|https?:/.test(said[1]);
    });
}
