// What goes wrong around the page: an engine that dies or does not answer, storage that is full or forbidden, addresses
// changed by hand, tabs that sleep, two at once, clocks and languages that change. Nothing is lost and nothing is stuck.
import { expect, type Page, test } from '@playwright/test';
import { Stage } from './pages/stage.ts';
import { watch } from './pages/watch.ts';

declare global {
  interface Window {
    engines: Worker[];
  }
}

/** Keeps hold of every worker that the page starts. To be called before the page is opened. */
async function holdEngines(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const engines: Worker[] = [];
    window.engines = engines;
    window.Worker = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        engines.push(this);
      }
    };
  });
}

/** The engine's thread is gone; `told`: the browser says so. */
const kill = (page: Page, told: boolean) =>
  page.evaluate((loud) => {
    const engine = window.engines.at(-1);
    engine?.terminate();
    if (loud) engine?.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
  }, told);

test('the engine dies in the middle of a drag, then without a word: everything is there again', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await holdEngines(page);
  const stage = new Stage(page);
  await stage.open('motion=none');
  await stage.setPrice('84');
  await expect(stage.handle).toHaveAttribute('aria-valuenow', '84');
  const end = await stage.digest.textContent();
  await stage.button('Back').click();
  await expect(stage.digest).not.toHaveText(end ?? '');
  const before = await stage.digest.textContent();

  await kill(page, true);
  await expect(page.getByRole('alert').filter({ hasText: 'The engine stopped' })).toContainText('out of memory');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(stage.digest).toHaveText(before ?? '');

  const drag = stage.mouse();
  // Taking hold is going to the end of the step first.
  await drag.grab();
  await drag.to(80);
  await kill(page, true);
  await expect(stage.digest).toHaveText(end ?? '');
  await drag.letGo();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(stage.digest).toHaveText(end ?? '');
  await stage.button('Undo').click();
  await expect(stage.handle).toHaveAttribute('aria-valuenow', '95');

  await kill(page, false);
  await stage.setPrice('87');
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await stage.setPrice('86');
  await expect(stage.handle).toHaveAttribute('aria-valuenow', '86');
  await stage.ready();
  expect(errors).toEqual([]);
});

test('storage forbidden or full, a language changed in the middle, places on the page, back and forward: the stage stays', async ({
  page,
  baseURL,
}) => {
  const noticed = await watch(page, baseURL ?? '');
  await page.addInitScript(() => {
    Storage.prototype.getItem = () => {
      throw new DOMException('forbidden', 'SecurityError');
    };
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const stage = new Stage(page);
  await stage.open();
  await stage.setPrice('84');
  // While its story plays, and then while the handle is held.
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', /^zh/);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', /^en/);
  await stage.button('To the end').click();
  const before = await stage.digest.textContent();
  const drag = stage.mouse();
  await drag.grab();
  await drag.to(80);
  await page.evaluate(() => [...document.querySelectorAll('button')].find((one) => one.lang.startsWith('zh'))?.click());
  await expect(page.locator('html')).toHaveAttribute('lang', /^zh/);
  await page.keyboard.press('Escape');
  await drag.letGo();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(stage.digest).toHaveText(before ?? '');

  await page.getByRole('link', { name: 'Rules', exact: true }).click();
  await page.getByRole('link', { name: 'All of them compared' }).click();
  await expect(page).toHaveURL(/#compare$/);
  await page.goBack();
  await page.goBack();
  await expect(stage.digest).toHaveText(before ?? '');
  await page.goForward();
  await page.getByRole('link', { name: 'Stage', exact: true }).click();
  await expect(stage.digest).toHaveText(before ?? '');
  expect(noticed.trouble).toEqual([]);
});

test('a clock that jumps and a tab that sleeps stop the play and nothing else; two tabs share what was answered', async ({
  page,
  context,
}) => {
  const stage = new Stage(page);
  await stage.open();
  await stage.setPrice('84');
  await expect(stage.button('Pause')).toBeVisible();
  await page.evaluate(() => {
    const shift = 400 * 24 * 3_600_000;
    const now = Date.now.bind(Date);
    Date.now = () => now() - shift;
    Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'hidden');
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(stage.button('Play')).toBeVisible();
  await stage.button('Play').click();
  await expect(stage.button('Pause')).toBeVisible();
  await stage.ready();

  const KEY = 'adl-lab.lessons';
  const kept = { schema: 1, answers: {}, opened: [], finished: ['a-bet'] };
  const other = await context.newPage();
  await other.goto('./?view=learn');
  await expect(other.getByRole('list', { name: 'Chapters' })).toBeVisible();
  await expect(other.getByText('✓ read')).toHaveCount(0);
  await page.evaluate(([key, text]) => localStorage.setItem(key ?? '', text ?? ''), [KEY, JSON.stringify(kept)]);
  await expect(other.getByText('✓ read')).toHaveCount(1);
  expect(await other.evaluate((key) => localStorage.getItem(key), KEY)).toBe(JSON.stringify(kept));
});
