/** The site when its server has gone away: its own small server here, which can be stopped. */
import { expect, test } from '@playwright/test';
import { serveFolder } from './pages/folder.ts';
import { Stage } from './pages/stage.ts';

test.use({ serviceWorkers: 'allow' });

test('once visited, the site opens without its server, in a folder, with a query, and its other pages too', {
  tag: '@firefox',
}, async ({ page }) => {
  const served = await serveFolder('dist', '/docs/adl/');
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
