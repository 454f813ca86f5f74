// What goes wrong around the page: an engine that dies or does not answer, storage that is full or forbidden, addresses
// changed by hand, tabs that sleep, two at once, clocks and languages that change. Nothing is lost and nothing is stuck.
import { expect, type Page, test } from '@playwright/test';
import { Stage } from './pages/stage.ts';

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
