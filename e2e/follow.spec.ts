import { expect, test } from '@playwright/test';
import { Stage } from './pages/stage.ts';

// "Be this account" in the canonical crash: Sol is first in the queue, Sara's turn does not come, Lena is liquidated.

test('from the queue: why me, at what price, at what cost, at what leverage not', async ({ page }) => {
  const stage = new Stage(page);
  await stage.open('motion=none');
  await stage.setPrice('84');
  await expect(stage.button('First ADL')).toBeVisible();
  await stage.queue.getByRole('button', { name: 'Be Sol: the story in the first person' }).click();
  const { follow } = stage;
  await expect(follow.getByRole('combobox', { name: 'I am' })).toHaveValue(/\d/);
  const story = follow.getByRole('list', { name: 'My story of this step' });
  await expect(story.getByRole('listitem').last()).toContainText('20 of mine are closed at 90. I give up 120');
  await expect(follow).toContainText('I was first in the queue with a score of 12.16.');
  await expect(follow).toContainText('return on margin 2.1277 × effective leverage 5.7143');
  await expect(follow).toContainText('20 of mine at 90, with the mark at 84.');
  await expect(follow).toContainText('I gave up 120. I realised +80.');
  await follow.getByRole('button', { name: 'Find it: run the engine again' }).click();
  await expect(follow).toContainText(/^.*\d+(\.\d)?×: at that leverage the same steps would not have reached me/s);
  await expect(follow).toContainText(/I had 20×\. Found in \d+ runs of the engine\./);

  await follow.getByRole('button', { name: '12.16' }).first().click();
  await expect(stage.why).toContainText('returnOnMargin × effectiveLeverage');
});

test('the story grows with the cursor, and the four answers with it', async ({ page }) => {
  const stage = new Stage(page);
  await stage.open('motion=reduce');
  await stage.follow.getByRole('combobox', { name: 'I am' }).selectOption('Sol');
  await expect(stage.follow).toContainText('I am number 3 of 3 shorts.');
  await stage.setPrice('84');
  const told = stage.follow.getByRole('list', { name: 'My story of this step' }).getByRole('listitem');
  await expect(told).toHaveCount(1);
  await expect(stage.follow).toContainText('Nothing has happened to me so far.');
  await stage.button('Next').click();
  await expect(told.last()).toContainText('Lena is liquidated');
  await expect(stage.follow).toContainText('I am number 1 of 3 shorts.');
  await expect(stage.follow).toContainText('I was not closed.');
  await stage.button('To the end').click();
  await expect(told.last()).toContainText('I am deleveraged');
  for (const before of ['Sam, number 2', 'Sol, number 1', 'Auto-deleveraging: 60']) {
    await stage.button('Back').click();
    await expect(stage.now).toContainText(before);
  }
  await expect(told.last()).toContainText('and I am first in it');
});

test('one whose turn does not come, and one that was liquidated', async ({ page }) => {
  const stage = new Stage(page);
  await stage.open('motion=none');
  await stage.setPrice('84');
  const me = stage.follow.getByRole('combobox', { name: 'I am' });
  await me.selectOption('Sara');
  await expect(stage.follow).toContainText('I am in it, and my turn does not come.');
  await expect(stage.follow).toContainText('Nothing: nobody closed anything of mine.');
  await stage.follow.getByRole('button', { name: 'Find it: run the engine again' }).click();
  await expect(stage.follow).toContainText('I was not reached at my own 2×. One run of the engine.');

  await me.selectOption('Lena');
  await expect(stage.follow).toContainText('I was liquidated. The queue pays for what my margin could not.');
  await expect(stage.follow).toContainText('Into the order book: 10 at 88, 20 at 87, 10 at 86.');
  await expect(stage.follow).toContainText('My position lost 1,600 at the mark; 1,000 of it was mine.');
  await stage.follow.getByRole('button', { name: 'Stop following' }).click();
  await expect(stage.follow.getByRole('list')).toHaveCount(0);
});

test('the same account in a changed exchange', async ({ page }) => {
  const stage = new Stage(page);
  await stage.open('motion=none');
  await stage.follow.getByRole('combobox', { name: 'I am' }).selectOption('Sol');
  await stage.scenario.selectOption('canonical-empty-fund');
  await expect(stage.fund).toContainText('120');
  await expect(stage.follow).toContainText('I am Sol');
});

test('after the ADL the price goes on: being closed is a cost below, a rescue above', async ({ page }) => {
  const stage = new Stage(page);
  await stage.open('motion=none');
  await stage.setPrice('84');
  await expect(stage.button('First ADL')).toBeVisible();
  await stage.follow.getByRole('combobox', { name: 'I am' }).selectOption('Sol');
  const lower = 'kept 80; holding would be 280: being closed cost 200';
  await stage.setPrice('80');
  await expect(stage.queue.getByRole('listitem').filter({ hasText: 'Sol' })).toContainText(lower);
  await expect(stage.accounts).toContainText(lower);
  await expect(stage.follow).toContainText(lower);
  await stage.setPrice('95');
  const higher = 'kept 80; holding would be −20: being closed saved 100';
  await expect(stage.queue.getByRole('listitem').filter({ hasText: 'Sol' })).toContainText(higher);
  await expect(stage.accounts).toContainText(higher);
  await expect(stage.follow).toContainText(higher);
  await stage.setPrice('90');
  await expect(stage.follow).toContainText('kept 80; holding would be the same');
});

test('the sentence that ends the step names who, why, price and cost', async ({ page }) => {
  const stage = new Stage(page);
  await stage.open('motion=none');
  await stage.setPrice('84');
  const sentence =
    'Sol, first in the queue with a score of 12.16, was closed at 90 and gave up 120; Sam, second in the queue with a score of 5.17, was closed at 90 and gave up 240.';
  await expect(stage.timeline).toContainText(sentence);
  await expect(page.locator('[data-announcer]')).toContainText(sentence);
});

test('while my story plays, nothing below it moves', async ({ page }) => {
  test.slow();
  const stage = new Stage(page);
  await stage.open();
  await stage.follow.getByRole('combobox', { name: 'I am' }).selectOption('Lena');
  await stage.setPrice('84');
  const room = async () => (await stage.follow.boundingBox())?.height;
  const before = await room();
  await expect(stage.follow).toContainText('60 of mine find nobody', { timeout: 20_000 });
  expect(await room()).toBe(before);
  await stage.played();
  expect(await room()).toBe(before);
});
