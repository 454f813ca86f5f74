/** The site when its server has gone away: its own small server here, which can be stopped. */
import { expect, test } from '@playwright/test';
import { serveFolder } from './pages/folder.ts';
import { Stage } from './pages/stage.ts';

test.use({ serviceWorkers: 'allow' });

test('once visited, the site opens without its server, in a folder, with a query, and its other pages too', {
  tag: '@firefox',
}, async ({ page }) => {
  const served = await serveFolder(['dist'], '/docs/adl/');
  const site = served.address;
  const stage = new Stage(page);
  await page.goto(site);
  await stage.ready();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await served.close();

  await page.goto(`${site}?theme=dark&scenario=canonical-empty-fund`);
  await stage.ready();
  await stage.setPrice('88');
  await expect(stage.books).toContainText('The books balance');
  await page.goto(`${site}?view=glossary&lang=zh-Hans`);
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
});

test('a new version waits until the reader takes it, and the stage comes along', async ({ page }) => {
  let version = 1;
  const served = await serveFolder(['dist'], '/', (name) => (name === 'sw.js' ? `// version ${version}` : ''));
  const stage = new Stage(page);
  await page.goto(`${served.address}?motion=none`);
  await stage.ready();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await stage.setPrice('84');
  await expect(stage.button('First ADL')).toBeVisible();
  const before = await stage.digest.textContent();
  const note = page.getByText('A new version of this page is ready.');
  await expect(note).toBeHidden();

  version = 2;
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update().then(() => undefined));
  await expect(note).toBeVisible();
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Reload', exact: true }).click()]);
  await stage.ready();
  await expect(stage.digest).toHaveText(before ?? '');
  await expect(note).toBeHidden();
  await served.close();
});
