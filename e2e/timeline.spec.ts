import { expect, test } from '@playwright/test';
import { Stage } from './pages/stage.ts';

// The canonical crash: the index goes to 84, 40 lots fill, 60 do not, Sol and Sam are deleveraged.

test('after a commit the story plays by itself, and grabbing the handle skips to its end', async ({ page }) => {
  const stage = new Stage(page);
  await stage.open();
  await stage.setPrice('84');
  await expect(stage.button('Pause')).toBeVisible();
  await expect(stage.now).toContainText('The mark goes from 95 to 84');
  await stage.handle.focus();
  await stage.page.keyboard.press('ArrowDown');
  await stage.page.keyboard.press('Escape');
  await expect(stage.button('Pause')).toHaveCount(0);
  await expect(stage.now).toContainText('Deleveraging of Lena’s position ends: 60 closed.');
});

test('stepping with the keyboard tells the story one sentence at a time, there and back', { tag: '@firefox' }, async ({
  page,
}) => {
  const stage = new Stage(page);
  await stage.open('motion=reduce');
  await stage.setPrice('84');
  await expect(stage.now).toContainText('The mark goes from 95 to 84');
  await stage.time.focus();
  await page.keyboard.press('ArrowRight');
  await expect(stage.now).toContainText('Lena is liquidated: long 100');
  await expect(stage.time).toHaveAttribute('aria-valuetext', /Lena is liquidated: long 100/);
  await page.keyboard.press('End');
  await expect(stage.now).toContainText('60 closed');
  await page.keyboard.press('ArrowLeft');
  await expect(stage.now).toContainText('Sam, number 2 in the queue, is deleveraged: 40 closed at 90, 240 given up');
  await page.keyboard.press('Home');
  await expect(stage.time).toHaveAttribute('aria-valuetext', 'The start, before anything happened');
  await expect(stage.now).toHaveCount(0);
});

test('the firsts are marked, and lead to their moment', async ({ page }) => {
  const stage = new Stage(page);
  await stage.open('motion=none');
  await stage.setPrice('84');
  for (const name of ['First liquidation', 'First unfilled', 'Fund too small', 'First ADL']) {
    await expect(stage.button(name)).toBeVisible();
  }
  await stage.button('First unfilled').click();
  await expect(stage.now).toContainText('60 of Lena’s position find nobody to buy');
});

test('a click on a sentence goes there; buttons step on from it', async ({ page }) => {
  const stage = new Stage(page);
  await stage.open('motion=none');
  await stage.setPrice('84');
  const started = stage.story.getByRole('listitem').filter({ hasText: 'Lena is liquidated' });
  await started.getByRole('button', { name: 'Show this moment' }).click();
  await expect(stage.now).toContainText('Lena is liquidated');
  await stage.button('Next').click();
  await expect(stage.now).toContainText('10 of Lena’s position sold to Market maker at 88');
  await stage.button('Back').click();
  await expect(stage.now).toContainText('Lena is liquidated');
});

test('a finger on the timeline scrubs', async ({ page }) => {
  const stage = new Stage(page);
  await stage.open('motion=none');
  await stage.setPrice('84');
  await expect(stage.button('First ADL')).toBeVisible();
  const box = await stage.time.boundingBox();
  if (!box) throw new Error('the timeline has no size');
  const y = box.height / 2;
  await stage.time.dragTo(stage.time, {
    sourcePosition: { x: box.width - 14, y },
    targetPosition: { x: 14, y },
  });
  await expect.poll(async () => Number(await stage.time.getAttribute('aria-valuenow'))).toBeLessThan(3);
});

test('acting in the past makes a branch, and the old future can be chosen again', async ({ page }) => {
  const stage = new Stage(page);
  await stage.open('motion=none');
  await stage.setPrice('84');
  await expect(stage.button('First ADL')).toBeVisible();
  await stage.button('To the start').click();
  await stage.setPrice('93');
  await expect(stage.button('First ADL')).toHaveCount(0);
  await page.getByRole('button', { name: 'As opened · index 84' }).first().click();
  await expect(stage.button('First ADL')).toBeVisible();
  await expect(stage.now).toContainText('60 closed');
});

test('the live region says one sentence on a commit and nothing while the price is only tried', async ({ page }) => {
  const stage = new Stage(page);
  await stage.open('motion=none');
  const said = page.locator('[data-announcer]');
  await expect(said).toContainText('is ready');
  const before = await said.textContent();
  await stage.handle.focus();
  await page.keyboard.press('PageDown');
  await expect(stage.handle).not.toHaveAttribute('aria-valuenow', '95');
  expect(await said.textContent()).toBe(before);
  await page.keyboard.press('Escape');
  await stage.setPrice('84');
  await expect(said).toContainText('Index set to 84, mark 84. 1 account was liquidated. 2 were deleveraged.');
});
