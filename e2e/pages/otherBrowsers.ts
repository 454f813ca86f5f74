/** What the set-up found besides Chromium (scripts/setup/otherBrowsers.mjs). Nothing recorded means: none. */
import { existsSync, readFileSync } from 'node:fs';

export interface OtherBrowsers {
  readonly firefox?: { readonly program: string } | null;
  readonly webkit?: { readonly driver: string; readonly screen: string; readonly program: string } | null;
}

export function otherBrowsers(): OtherBrowsers {
  const record = new URL('../../node_modules/.cache/adl-lab/other-browsers.json', import.meta.url);
  return existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : {};
}
