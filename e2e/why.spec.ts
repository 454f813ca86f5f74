import { expect, type Page, test } from '@playwright/test';
import { Stage } from './pages/stage.ts';

test('a score says how it was made, one level deeper on request, and gives the focus back', async ({ page }) => {
  const stage = new Stage(page);
  await stage.open('motion=none');
  await stage.setPrice('84');
  await expect(stage.button('First ADL')).toBeVisible();
  await stage.queue.getByRole('button', { name: '1.27', exact: true }).click();
  await expect(stage.why).toContainText('returnOnMargin × effectiveLeverage');
  await stage.why.getByRole('button', { name: 'Why effective leverage?' }).click();
  await expect(stage.why).toContainText('notional ÷ equityShare');
  await stage.why.getByRole('button', { name: 'Back to ADL score' }).click();
  await expect(stage.why).toContainText('returnOnMargin × effectiveLeverage');
  await page.keyboard.press('Escape');
  await expect(stage.why).toBeHidden();
  await expect(stage.queue.getByRole('button', { name: '1.27', exact: true })).toBeFocused();
});

/** Opens every quantity on screen once; what has no formula, or another value than is shown, comes back by its id. */
async function unanswered(page: Page): Promise<readonly string[]> {
  const wrong: string[] = [];
  const ids = await page
    .locator('[data-quantity]')
    .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-quantity') ?? ''))]);
  expect(ids.length).toBeGreaterThan(25);
  for (const id of ids) {
    const quantity = page.locator(`[data-quantity="${id}"]`).first();
    const shown = (await quantity.textContent()) ?? '';
    await quantity.focus();
    await page.keyboard.press('Enter');
    const box = page.getByRole('dialog', { name: /^Why / });
    await expect(box).not.toContainText('Asking the engine');
    const value = box.getByTestId('why-value');
    if ((await value.count()) === 0) wrong.push(`${id}: no formula`);
    else if (!same(shown, (await value.textContent()) ?? ''))
      wrong.push(`${id}: ${shown} is said to be ${await value.textContent()}`);
    await page.keyboard.press('Escape');
    await expect(box).toBeHidden();
  }
  return wrong;
}

/** Shown numbers are rounded for the eye, and a table may give the side in words instead of a sign. */
function same(shown: string, told: string): boolean {
  const number = (text: string) => Math.abs(Number(text.replaceAll(/[^\d.−]/g, '').replace('−', '-')));
  const places = /\.(\d+)/.exec(shown)?.[1]?.length ?? 0;
  return Math.abs(number(shown) - number(told)) <= 0.5000001 * 10 ** -places;
}

test('every number of the first screen has an answer', async ({ page }) => {
  test.slow();
  const stage = new Stage(page);
  await stage.open('motion=none');
  expect(await unanswered(page)).toEqual([]);
});

test('every number after the crash has an answer', async ({ page }) => {
  test.slow();
  const stage = new Stage(page);
  await stage.open('motion=none');
  await stage.setPrice('84');
  await expect(stage.button('First ADL')).toBeVisible();
  expect(await unanswered(page)).toEqual([]);
});
