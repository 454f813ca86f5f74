import { expect, test } from '@playwright/test';
import { Stage } from './pages/stage.ts';
import { type Watch, watch } from './pages/watch.ts';

// The stage tells its story without moving the page about, without shouting, and without calling anybody.

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  { width: 720, height: 480 },
] as const;

/** Tries 84, forgets what that did, commits and waits until the story is over. */
async function tell(stage: Stage, watched: Watch): Promise<void> {
  const field = stage.page.getByRole('textbox', { name: 'Price', exact: true });
  await field.fill('84');
  await expect(stage.handle).toHaveAttribute('aria-valuetext', /^index 84/);
  await watched.forget();
  await field.press('Enter');
  await expect(stage.button('Pause')).toBeVisible();
  await stage.played();
  await expect(stage.now).toContainText('60 closed');
}

for (const size of SIZES) {
  test(`nothing moves about while the story plays at ${size.width}×${size.height}`, async ({ page, baseURL }) => {
    await page.setViewportSize(size);
    const watched = await watch(page, baseURL ?? '');
    const stage = new Stage(page);
    await stage.open();
    await stage.timeline.getByRole('combobox', { name: 'Speed' }).selectOption('4');
    await page.evaluate(() => window.scrollTo(0, 0));
    await tell(stage, watched);
    const { shifts } = await watched.noticed();
    expect(shifts.map(({ value, what }) => `${value.toFixed(5)} ${what}`)).toEqual([]);
    expect(watched.trouble).toEqual([]);
  });
}

test('the live region: nothing while a price is tried, one sentence on the commit, one summary at the end', async ({
  page,
  baseURL,
}) => {
  const watched = await watch(page, baseURL ?? '');
  const stage = new Stage(page);
  await stage.open();
  await expect(page.locator('[data-announcer]')).toContainText('is ready');
  await watched.forget();
  await stage.handle.focus();
  for (const key of ['PageDown', 'PageDown', 'ArrowUp', 'PageDown', 'PageDown']) await page.keyboard.press(key);
  await expect(stage.handle).toHaveAttribute('aria-valuetext', /^index 87.2/);
  await page.keyboard.press('Escape');
  await expect(stage.handle).toHaveAttribute('aria-valuetext', /^index 95/);
  expect((await watched.noticed()).said).toEqual([]);

  await tell(stage, watched);
  await expect(page.locator('[data-announcer]')).toContainText('The story is over');
  const { said } = await watched.noticed();
  expect(said.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^Index set to 84, mark 84\. 1 account was liquidated\. 2 were deleveraged\./),
    expect.stringMatching(/^The story is over\. Of a loss of 1,600: margin paid 1,000, the book 120/),
  ]);
  expect((said[1]?.at ?? 0) - (said[0]?.at ?? 0)).toBeGreaterThan(1_000);

  // Stepping says one sentence for each step.
  await watched.forget();
  await stage.button('Back').click();
  await expect(stage.now).toContainText('Sam, number 2 in the queue');
  await expect
    .poll(async () => (await watched.noticed()).said.map(({ text }) => text))
    .toEqual([expect.stringMatching(/^Sam, number 2 in the queue, is deleveraged: 40 closed at 90/)]);
  expect(watched.trouble).toEqual([]);
});
