/**
 * A host page in another origin with an embed in it, as text that the test writes. Requests to that origin are answered by
 * the test; the embed itself comes from the built site.
 */
import path from 'node:path';
import type { FrameLocator, Page } from '@playwright/test';
import { typeInto } from './stage.ts';

const HOST = 'http://host.test/';

/** A third origin, and a subpath of it, where the built site is: browsers keep loopback addresses from other sites. */
export const LAB = 'http://lab.test/docs/adl/';

export async function host(page: Page, body: string, headers: Record<string, string> = {}): Promise<void> {
  await page.route(`${LAB}**`, (route) => {
    const file = new URL(route.request().url()).pathname.slice(new URL(LAB).pathname.length);
    return route.fulfill({ path: path.resolve('dist', file || 'index.html') });
  });
  await page.route(`${HOST}**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers,
      body: `<!doctype html><html lang="en"><title>Host</title><body>${body}</body></html>`,
    }),
  );
  await page.goto(HOST);
}

export const handleIn = (frame: Page | FrameLocator) => frame.getByRole('slider', { name: 'Mark price' });

/** One shock to 84 by the keyboard, and the sentence that tells how it came out. */
export async function crash(frame: Page | FrameLocator, to = '84'): Promise<void> {
  const field = frame.getByRole('textbox', { name: 'Price' });
  await typeInto(field, to);
  await field.press('Enter');
}
