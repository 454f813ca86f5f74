import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { Stage } from './pages/stage.ts';

// What the first page fetches, and what happens when a part that comes later cannot be fetched.

test('until the stage stands, no file is asked for that is not weighed; a part that is missing says so and comes at the next try', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(1) || 'index.html'));
  let broken = true;
  const refused: string[] = [];
  // Nothing that is fetched in advance hides what a reader would see: it is missing too.
  await page.route(/assets\/part-[^/]+\.js$/, async (route) => {
    if (!broken) return route.continue();
    refused.push(route.request().url());
    await route.abort();
  });
  const stage = new Stage(page);
  await stage.open();
  const list =
    "import('./scripts/checks/firstPage.mjs').then((one) => console.log(JSON.stringify(one.firstPage('dist'))))";
  const weighed: readonly string[] = JSON.parse(execFileSync(process.execPath, ['-e', list], { encoding: 'utf8' }));
  const early = asked.slice(
    0,
    asked.findIndex((file) => file.includes('/part-')),
  );
  expect(early.filter((file) => !weighed.includes(file))).toEqual([]);
  expect(early.length).toBeGreaterThan(4);

  const lab = page.getByRole('button', { name: 'Lab', exact: true });
  await lab.click();
  const missing = page.getByRole('alert').filter({ hasText: 'Lab: this part of the page could not be loaded' });
  await expect(missing).toBeVisible();
  expect(refused.length).toBeGreaterThan(0);
  broken = false;
  await missing.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('#lab')).toBeVisible();
});
