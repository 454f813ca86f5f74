import { expect, test } from '@playwright/test';
import { Stage } from './pages/stage.ts';

// The stage under a mouse: a gesture is one shock, and the canonical crash gives its exact numbers.

const CRASHED = /^index 84, mark 84; Lena liquidated; Sol, Sam deleveraged; fund 80; next in queue Sam, Sara$/;

/** Everything that product.md says of the tiny book at 84, read from the regions. */
async function expectCanonical(stage: Stage): Promise<void> {
  await expect(stage.handle).toHaveAttribute('aria-valuenow', '84');
  await expect(stage.handle).toHaveAttribute('aria-valuetext', CRASHED);
  await expect(stage.fund).toContainText('80 USD');
  await expect(stage.waterfall).toContainText('1,600 USD');
  await expect(stage.waterfall).toContainText(/Margin\s*1,000/);
  await expect(stage.waterfall).toContainText(/Order book\s*120/);
  await expect(stage.waterfall).toContainText(/Insurance fund\s*120/);
  await expect(stage.waterfall).toContainText(/Deleveraging\s*360/);
  await expect(stage.waterfall).toContainText(/Socialised loss\s*0/);
  await expect(stage.story).toContainText('60 of Lena’s position find nobody to buy');
  await expect(stage.story).toContainText('would fall short by 360');
  await expect(stage.inQueue('Sol')).toContainText('closed 20 at 90, gave up 120, kept 80');
  await expect(stage.inQueue('Sam')).toContainText('closed 40 at 90, gave up 240, kept 400');
  await expect(stage.inQueue('Sara')).not.toContainText('closed');
  await expect(stage.account('Lena')).toContainText('liquidated');
  await expect(stage.account('Market maker')).toContainText(/long\s*40/);
  await expect(stage.books).toContainText('The books balance');
}

test('dragged to 84 with the mouse, the whole chain happens, and steps back come to the exact states before', {
  tag: '@firefox',
}, async ({ page }) => {
  const stage = new Stage(page);
  await stage.open('motion=none');
  const cocked = await stage.digest.innerText();
  const hand = stage.mouse();
  await hand.grab();
  await hand.to(84);
  await expect(stage.handle).toHaveAttribute('aria-valuetext', CRASHED);
  await expect(stage.story).toContainText('The story begins');
  await hand.letGo();
  await expect(stage.now).toContainText('60 closed');
  await expectCanonical(stage);
  const after = await stage.digest.innerText();
  expect(after).not.toBe(cocked);

  const passed: string[] = [after];
  while (await stage.button('Back').isEnabled()) {
    await stage.button('Back').click();
    await expect(stage.digest).not.toHaveText(passed.at(-1) ?? '');
    passed.push(await stage.digest.innerText());
  }
  expect(passed.length).toBeGreaterThan(8);
  expect(passed.at(-1)).toBe(cocked);
  await expect(stage.handle).toHaveAttribute('aria-valuenow', '95');
  for (const digest of passed.reverse().slice(1)) {
    await stage.button('Next').click();
    await expect(stage.digest).toHaveText(digest);
  }
  await expectCanonical(stage);
});

test('the outcome depends on the released price alone: ten trails to 84, one digest', async ({ page }) => {
  test.slow();
  const stage = new Stage(page);
  await stage.open('motion=none');
  const trails: readonly (readonly (readonly [price: number, aside?: number])[])[] = [
    [[84]],
    [[90], [84]],
    [[78], [84]],
    [[112], [84]],
    [[87], [86], [85], [84]],
    [[80], [90], [82], [84]],
    [[84], [95], [84]],
    [
      [88, 90],
      [84, -60],
    ],
    [[96], [79], [84, 200]],
    [[83.6], [84.4], [84]],
  ];
  const digests: string[] = [];
  const hand = stage.mouse();
  for (const trail of trails) {
    // Another world and back, so that every trail starts from a history of its own.
    await stage.scenario.selectOption('canonical-empty-fund');
    await expect(stage.fund).toContainText('120 USD');
    await stage.scenario.selectOption('canonical');
    await expect(stage.fund).toContainText('200 USD');
    await hand.grab();
    for (const [price, aside] of trail) await hand.to(price, aside);
    await hand.letGo();
    await expect(stage.now).toContainText('60 closed');
    digests.push(await stage.digest.innerText());
  }
  expect(new Set(digests).size).toBe(1);
  expect(digests).toHaveLength(10);
});

test('a preview leaves nothing behind: Escape, a lost focus, and letting go where it was grabbed', async ({ page }) => {
  const stage = new Stage(page);
  await stage.open('motion=none');
  const before = await stage.digest.innerText();
  await expect(stage.account('Lena')).toBeVisible();
  const accounts = await stage.accounts.textContent();
  const hand = stage.mouse();
  const endings: readonly (() => Promise<void>)[] = [
    () => page.keyboard.press('Escape'),
    () => stage.handle.evaluate((handle: HTMLElement) => handle.blur()),
    () => stage.handle.dispatchEvent('pointercancel', { pointerId: 1 }),
    () => hand.to(95),
  ];
  for (const end of endings) {
    await hand.grab();
    await hand.to(84);
    await expect(stage.handle).toHaveAttribute('aria-valuetext', CRASHED);
    await expect(stage.accounts).not.toHaveText(accounts ?? '');
    await end();
    await hand.letGo();
    await expect(stage.handle).toHaveAttribute('aria-valuenow', '95');
    await expect(stage.handle).toHaveAttribute('aria-valuetext', /^index 95, mark 95; nobody liquidated/);
    await expect(stage.accounts).toHaveText(accounts ?? '');
    await expect(stage.digest).toHaveText(before);
    await expect(stage.button('To the start')).toBeDisabled();
  }
});

test('grabbing the handle while the story plays skips to its end, and the next shock starts there', async ({
  page,
}) => {
  const stage = new Stage(page);
  await stage.open();
  await stage.setPrice('84');
  await expect(stage.now).toContainText('The mark goes from 95 to 84');
  const hand = stage.mouse();
  await hand.grab();
  await expect(stage.button('Pause')).toHaveCount(0);
  await expect(stage.now).toContainText('60 closed');
  await hand.to(80);
  await hand.letGo();
  await expect(stage.handle).toHaveAttribute('aria-valuetext', /^index 80, mark 80/);
  await expect(stage.inQueue('Sara')).toContainText('+720');
  await expect(stage.timeline.getByRole('combobox', { name: 'Branch' })).toHaveCount(0);
});

test('with a fund of 120 the book empties it to nothing', async ({ page }) => {
  const stage = new Stage(page);
  await stage.open('motion=none&scenario=canonical-empty-fund');
  const hand = stage.mouse();
  await hand.grab();
  await hand.to(84);
  await hand.letGo();
  await expect(stage.now).toContainText('60 closed');
  await expect(stage.fund.getByRole('button', { name: '0 USD', exact: true })).toBeVisible();
  await expect(stage.waterfall).toContainText(/Insurance fund\s*120/);
  await expect(stage.inQueue('Sam')).toContainText('closed 40 at 90, gave up 240, kept 400');
  await expect(stage.books).toContainText('The books balance');
});
