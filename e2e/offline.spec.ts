/** The site when its server has gone away: its own small server here, which can be stopped. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { Stage } from './pages/stage.ts';

test.use({ serviceWorkers: 'allow' });

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves dist/ under `/docs/adl/`, as a site in a folder of another would be. */
function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname.replace(/^\/docs\/adl\//, '').replace(/^$/, 'index.html');
    readFile(path.join('dist', name)).then(
      (body) => {
        response.setHeader('content-type', TYPES[path.extname(name)] ?? 'application/octet-stream');
        response.end(body);
      },
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

test('once visited, the site opens without its server, in a folder, with a query, and its other pages too', {
  tag: '@firefox',
}, async ({ page }) => {
  const server = await serve();
  const { port } = server.address() as { port: number };
  const site = `http://127.0.0.1:${port}/docs/adl/`;
  const stage = new Stage(page);
  await page.goto(site);
  await stage.ready();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

  await page.goto(`${site}?theme=dark&scenario=canonical-empty-fund`);
  await stage.ready();
  await stage.setPrice('88');
  await expect(stage.books).toContainText('The books balance');
  await page.goto(`${site}?view=glossary&lang=zh-Hans`);
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
});
