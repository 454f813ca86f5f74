import { expect, test } from '@playwright/test';
import { clipped, overlapping } from './pages/fit.ts';
import { speakLonger } from './pages/longer.ts';
import { Stage } from './pages/stage.ts';

// Languages: switched without a reload, remembered where that is allowed, and a layout that holds longer words.

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  { width: 720, height: 480 },
] as const;

test('another language changes the words and nothing else, and is remembered', { tag: '@firefox' }, async ({
  page,
}) => {
  const stage = new Stage(page);
  await stage.open('motion=none');
  await stage.setPrice('84');
  await expect(stage.now).toContainText('60 closed');
  const digest = await stage.digest.textContent();

  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page).toHaveTitle('ADL 实验室');
  await expect(page.getByRole('slider', { name: '标记价格' })).toHaveAttribute(
    'aria-valuetext',
    /指数 84.*Lena 被强平/,
  );
  await expect(page.getByRole('region', { name: '自动减仓队列' })).toContainText('让出 240');
  await expect(page.getByTestId('digest')).toHaveText(digest ?? '');
  expect(new URL(page.url()).searchParams.get('lang')).toBe('zh');

  await page.goto('./?motion=none');
  await expect(page.getByRole('button', { name: 'English' })).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
});

test.describe('a reader whose system speaks Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('reads Chinese at once, also where nothing may be stored', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    await page.goto('./?motion=none');
    await expect(page.getByRole('status', { name: '账目平衡' })).toContainText('账目平衡');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('status', { name: 'Books balance' })).toContainText('The books balance');
  });
});

test('words that cannot be fetched leave the page in its language, and it says so', async ({ page }) => {
  const stage = new Stage(page);
  await stage.open('motion=none');
  await page.route(/\/assets\/zh-/, (route) => route.abort());
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
});

for (const size of SIZES) {
  test(`words 40 % longer fit at ${size.width}×${size.height}`, async ({ page }) => {
    await page.setViewportSize(size);
    await speakLonger(page);
    await page.goto('./?motion=none&lang=zh');
    const handle = page.getByRole('slider', { name: /^Marké+ priceé+/ });
    const queue = page.getByRole('region', { name: /^ADLé/ });
    await expect(queue).toContainText('Sara');
    await handle.focus();
    expect(await clipped(page)).toEqual([]);
    expect(await overlapping(page)).toEqual([]);
    for (let down = 0; down < 6; down++) await handle.press('PageDown');
    await handle.press('Enter');
    await expect(queue).toContainText('gaveéé upé');
    expect(await clipped(page)).toEqual([]);
    expect(await overlapping(page)).toEqual([]);
    for (const step of ['last-resort&step=spare', 'not-robbed&step=closing']) {
      await page.goto(`./?motion=none&lang=zh&view=learn&chapter=${step}`);
      await expect(page.locator('[data-present]')).toBeVisible();
      await expect(page.locator('.lesson-stage :is(.price-drawing, .queue-table)').first()).toBeVisible();
      expect(await clipped(page), step).toEqual([]);
      expect(await overlapping(page), step).toEqual([]);
    }
  });
}

test('a term explains itself to a pointer and to the keyboard, and Escape closes it', async ({ page }) => {
  await page.goto('./?motion=none&view=glossary');
  const term = page.getByRole('button', { name: 'liquidator vaults' });
  const box = page.getByRole('note', { name: 'What is backstop vault?' });
  await term.hover();
  await expect(box).toBeVisible();
  await box.hover();
  await expect(box).toContainText('depositors');
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await term.focus();
  await expect(box).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-term="fund"]')).toBeFocused();
});
