import { expect, test } from '@playwright/test';
import { Lab } from './pages/lab.ts';
import { Stage } from './pages/stage.ts';

// The canonical crash: the index goes to 84; the fund of 200 cannot cover, Sol and Sam are deleveraged, giving up 360.

test('the lab is closed at first; open it covers nothing, and closing it gives the focus back', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const stage = new Stage(page);
  const lab = new Lab(page);
  await stage.open('motion=none');
  await expect(lab.panel).toHaveCount(0);
  await lab.open();
  const [panel, handle] = await Promise.all([lab.panel.boundingBox(), stage.handle.boundingBox()]);
  if (!panel || !handle) throw new Error('the lab or the handle has no place');
  expect(handle.x + handle.width).toBeLessThan(panel.x);
  await lab.button('Close the lab').click();
  await expect(lab.panel).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Lab', exact: true })).toBeFocused();
});

test('a larger fund is a branch with a name, the same shock is run in it, and who gains and loses is shown', async ({
  page,
}) => {
  const stage = new Stage(page);
  const lab = new Lab(page);
  await stage.open('motion=none');
  await stage.setPrice('84');
  await expect(stage.button('First ADL')).toBeVisible();
  await lab.open();
  await lab.set('Insurance fund', '500');
  await expect(lab.branch('Fund 500 · index 84')).toContainText('you are here');
  await expect(stage.button('First ADL')).toHaveCount(0);
  await expect(stage.handle).toHaveAttribute('aria-valuenow', '84');
  // Not deleveraged, they keep their profits at 84.
  await expect(lab.row('Sam')).toContainText('+240');
  await expect(lab.row('Sol')).toContainText('+120');
  await expect(lab.row('Sara')).toHaveCount(0);
  await expect(stage.books).toContainText('The books balance');

  await lab.button('Undo').click();
  await expect(stage.button('First ADL')).toBeVisible();
  await expect(lab.field('Insurance fund')).toHaveValue('200');
  await lab.button('Redo').click();
  await expect(lab.field('Insurance fund')).toHaveValue('500');
  await lab.button('Reset to how it was opened').click();
  await expect(stage.handle).toHaveAttribute('aria-valuenow', '95');
  await expect(lab.field('Insurance fund')).toHaveValue('200');
  await lab.button('Undo').click();
  await expect(lab.field('Insurance fund')).toHaveValue('500');
  await expect(stage.handle).toHaveAttribute('aria-valuenow', '84');
});

test('what the engine refuses is said beside the field, and the last good state stays', async ({ page }) => {
  const stage = new Stage(page);
  const lab = new Lab(page);
  await stage.open('motion=none');
  await lab.open();
  await lab.set('Insurance fund', '-5');
  await expect(lab.panel.getByRole('alert')).toContainText('fund: found "-5", expected an amount of 0 or more');
  await expect(lab.field('Insurance fund')).toHaveAttribute('aria-invalid', 'true');
  await expect(stage.fund).toContainText('200');
  await expect(lab.branches).toHaveCount(0);
  await lab.field('Insurance fund').press('Escape');
  await expect(lab.panel.getByRole('alert')).toHaveCount(0);
  await expect(lab.field('Insurance fund')).toHaveValue('200');
});

test('a slider runs when it is let go of, with the keyboard on Enter', async ({ page }) => {
  const stage = new Stage(page);
  const lab = new Lab(page);
  await stage.open('motion=none');
  await stage.setPrice('84');
  await lab.open();
  const slider = lab.panel.getByRole('slider', { name: 'Leverage of Sol' });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(lab.field('Leverage of Sol')).toHaveValue('1');
  await expect(lab.branches).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(lab.branch('Sol at 1×')).toContainText('you are here');
  await expect(lab.row('Sam')).toBeVisible();

  const box = await slider.boundingBox();
  if (!box) throw new Error('the slider has no place');
  await page.mouse.move(box.x + 8, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 8, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  // Back at 20×, which is how it was opened: that branch, not a third.
  await expect(lab.branch('As opened')).toContainText('you are here');
  await expect(lab.branches.getByRole('listitem')).toHaveCount(2);
});

test('another rule book, picked from the list', async ({ page }) => {
  const stage = new Stage(page);
  const lab = new Lab(page);
  await stage.open('motion=none');
  await stage.setPrice('84');
  await lab.open();
  await lab.panel.getByRole('combobox', { name: 'Rule book' }).selectOption({ label: 'BitMEX' });
  await expect(lab.branch('BitMEX rules')).toContainText('you are here');
  await expect(page.getByText('Rule book: BitMEX, as of 25 Nov 2024')).toBeVisible();
});

test('accounts are added, edited and removed, and somebody always takes the other side', async ({ page }) => {
  const stage = new Stage(page);
  const lab = new Lab(page);
  await stage.open('motion=none');
  await lab.open();
  await lab.button('Add an account').click();
  const form = lab.panel.getByRole('form', { name: 'New account' });
  await expect(form).toContainText('Market maker takes the other side');
  await form.getByLabel('Size').fill('12');
  await form.getByLabel('Side', { exact: true }).selectOption('short');
  await form.getByRole('button', { name: 'Run it' }).click();
  await expect(form).toHaveCount(0);
  await expect(stage.accounts.getByRole('row').filter({ hasText: 'Nina' })).toContainText('short');
  await expect(stage.accounts.getByRole('row').filter({ hasText: 'Market maker' })).toContainText('long');
  await expect(stage.books).toContainText('The books balance');

  await lab.button('Edit Nina').click();
  const edit = lab.panel.getByRole('form', { name: 'Edit Nina' });
  await edit.getByLabel('Entry price').fill('99999');
  await edit.getByLabel('Size').fill('none');
  await edit.getByRole('button', { name: 'Run it' }).click();
  // The price is brought back to the contract's highest, the size is the engine's to refuse.
  await expect(edit.getByLabel('Entry price')).toHaveValue('1000');
  await expect(edit.getByRole('alert')).toContainText('found "none"');
  await edit.getByRole('button', { name: 'Cancel' }).click();

  await lab.button('Remove Nina').click();
  await lab.panel.getByRole('form', { name: 'Remove Nina' }).getByRole('button', { name: 'Remove' }).click();
  await expect(stage.accounts.getByRole('row').filter({ hasText: 'Nina' })).toHaveCount(0);
});

test('the cascade runs down by itself, or does not with Ana at half her leverage; hedges are left naked', async ({
  page,
}) => {
  const stage = new Stage(page);
  const lab = new Lab(page);
  await stage.open('motion=none&scenario=cascade');
  const hedged = page.getByRole('region', { name: 'Hedged accounts' });
  await expect(hedged.getByRole('row').filter({ hasText: 'Hana' })).toContainText('= hedged');
  await stage.button('To the end').or(stage.button('Next')).first().focus();
  const next = stage.button('Next');
  for (let at = 0; at < 60 && (await next.isEnabled()); at += 1) {
    const before = await stage.time.getAttribute('aria-valuetext');
    await next.click();
    await expect(stage.time).not.toHaveAttribute('aria-valuetext', before ?? '');
  }
  await expect(hedged.getByRole('row').filter({ hasText: 'Hana' })).toContainText('lost by deleveraging: 90');
  await expect(hedged.getByRole('row').filter({ hasText: 'Hana' })).toContainText('▲ long 90');
  await expect(hedged.getByRole('row').filter({ hasText: 'Bo' })).toContainText('▼ short 25');

  await lab.open();
  await lab.set('Leverage of Ana', '12.5');
  await expect(lab.branch('Ana at 12.5×')).toContainText('you are here');
  await expect(hedged.getByRole('row').filter({ hasText: 'Hana' })).toContainText('= hedged');
  await expect(stage.button('First liquidation')).toHaveCount(0);
  await expect(lab.row('Ana')).toContainText('deposit +200');
});

test('branches: choosing, keeping and comparing', async ({ page }) => {
  const stage = new Stage(page);
  const lab = new Lab(page);
  await stage.open('motion=none');
  await stage.setPrice('84');
  await lab.open();
  for (const amount of ['301', '302', '303', '304', '305', '306', '307']) {
    await lab.set('Insurance fund', amount);
    await expect(lab.branch(`Fund ${amount}`)).toContainText('you are here');
  }
  const opened = lab.branches.getByRole('button', { name: 'Keep As opened · index 84' });
  await opened.click();
  await expect(opened).toHaveAttribute('aria-pressed', 'true');
  await lab.set('Insurance fund', '308');
  await expect(lab.branches.getByRole('status')).toContainText('The oldest branch was dropped: Fund 301');
  await expect(lab.branches.getByRole('listitem')).toHaveCount(8);
  await lab.branches.getByRole('button', { name: 'Compare with As opened · index 84' }).click();
  await expect(lab.branches).toContainText('Fund 308 · index 84 against As opened · index 84');
  await lab.branch('As opened').getByRole('button').first().click();
  await expect(lab.branch('As opened')).toContainText('you are here');
  await expect(lab.field('Insurance fund')).toHaveValue('200');
});
