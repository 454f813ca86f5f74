// Pages that the build writes: what they show where no script runs, whether everybody can read them, and whether the lines
// that they and the README give to paste work at the first try.
import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import digests from '../src/content/evidence/digests.json' with { type: 'json' };
import { Stage } from './pages/stage.ts';

const { canonical, cascade } = digests['0.1.0'];

/** What the console says is wrong, such as something that the page's own policy forbids. */
function troubleOf(page: Page): readonly string[] {
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  return trouble;
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the site, a frame and the page of a scenario show how it comes out, allowed by their own policies', async ({
    page,
    baseURL,
  }) => {
    const trouble = troubleOf(page);
    await page.setViewportSize({ width: 390, height: 844 });
    for (const { address, digest, paid } of [
      { address: '', digest: canonical, paid: 'Insurance fund 120' },
      { address: 'v/0.1.0/embed.zh.html?scenario=cascade', digest: cascade, paid: '保险基金 142.5' },
      { address: 's/canonical.html', digest: canonical, paid: 'Deleveraging 360' },
    ]) {
      await page.goto(`${baseURL}${address}`);
      // Not by text alone: in a `<noscript>` Playwright finds none.
      const note = page.locator('.still-note').filter({ visible: true });
      await expect.poll(async () => (await note.allTextContents()).join()).toContain(digest);
      await expect(page.getByRole('row', { name: paid }).first()).toBeVisible();
      const pattern = page.locator('.plate rect[fill^="url"]').first();
      await expect(pattern).toBeVisible();
      // The marks have their colours: the style is there, too.
      await expect(page.locator('.plate .price-deleveraged').first()).toHaveCSS('stroke', 'rgb(118, 54, 156)');
    }
    await page.getByRole('link', { name: 'The last resort' }).click();
    await expect(page.getByRole('heading', { name: 'The last resort' })).toBeVisible();
    await page.getByText('How it comes out').click();
    await expect(page.getByRole('row', { name: 'Deleveraging 360' })).toBeVisible();
    expect(trouble).toEqual([]);
  });
});

test('the stage on paper: light whatever the theme, the whole sentence of its outcome, nothing that is pressed', async ({
  page,
}) => {
  const stage = new Stage(page);
  await stage.open('motion=none&theme=dark');
  await stage.setPrice('84');
  const outcome = page.getByRole('region', { name: 'Timeline' }).getByRole('paragraph').first();
  await expect(outcome).toContainText('gave up 240');
  // What belongs to paper comes with the words of the exports, when the browser is at rest.
  await expect(page.getByRole('button', { name: 'Export' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(outcome.getByText('240')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Price' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Share' })).toBeHidden();
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(29, 28, 26)');
});

test('the stage leads to the docs for authors; axe finds nothing there, dark and narrow, nor on a page of a scenario', async ({
  page,
  baseURL,
}) => {
  const trouble = troubleOf(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`${baseURL}?motion=none`);
  await page.getByRole('link', { name: 'For your own page' }).click();
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of [null, `${baseURL}s/cascade.html`]) {
    if (address !== null) await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
  expect(trouble.filter((text) => !text.startsWith('Service Worker'))).toEqual([]);
});

test('the lines to paste, in a plain file of another port and from disk, work at the first try', async ({
  page,
  baseURL,
}, info) => {
  const readme = await readFile('README.md', 'utf8');
  const given = [...readme.matchAll(/```html\n([\s\S]*?)\n```/g)].map(([, lines = '']) => lines);
  await page.goto(`${baseURL}embedding.html`);
  expect((await page.locator('.docs-code').allTextContents()).slice(0, 2)).toEqual(given);

  const [element = '', frame = ''] = given.map((lines) =>
    lines.replaceAll('https://YOUR.HOST/adl-lab/', baseURL ?? ''),
  );
  const mine = `<!doctype html>\n<title>Mine</title>\n${element}\n${frame}\n`;
  const file = info.outputPath('mine.html');
  writeFileSync(file, mine);
  const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(mine));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  try {
    for (const address of [`http://127.0.0.1:${port}/`, pathToFileURL(file).href]) {
      await page.goto(address);
      await expect(page.frameLocator('adl-lab iframe').getByText('60 found no taker')).toBeVisible();
      await page.locator('body > iframe').scrollIntoViewIfNeeded();
      await expect(page.frameLocator('body > iframe').getByText(canonical)).toBeVisible();
    }
  } finally {
    server.close();
  }
});
