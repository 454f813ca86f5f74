import { expect, test } from '@playwright/test';
import { Stage } from './pages/stage.ts';

test('what was saved can be opened again and carries its steps along', async ({ page }) => {
  const stage = new Stage(page);
  await stage.open('motion=none');
  await stage.setPrice('84');
  await expect(stage.button('First ADL')).toBeVisible();
  const file = await stage.saved('Scenario (JSON)');
  expect(file.name).toBe('canonical.scenario.json');
  expect(JSON.parse(file.text)).toMatchObject({ schema: 1, id: 'canonical' });

  await page.reload();
  await stage.ready();
  await page.getByRole('button', { name: 'Open a file' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open a scenario file' });
  await dialog.getByLabel('Choose a file').setInputFiles({
    name: file.name,
    mimeType: 'application/json',
    buffer: Buffer.from(file.text),
  });
  await expect(dialog).toBeHidden();
  await expect(stage.scenario).toHaveValue('');
  await stage.button('Play').click();
  await expect(stage.button('First ADL')).toBeVisible();
});

test('a bad file is refused in place: where, what was found, what was expected; the stage stays', async ({ page }) => {
  const stage = new Stage(page);
  await stage.open('motion=none');
  const file = await stage.saved('Scenario (JSON)');
  const bad = JSON.parse(file.text);
  bad.accounts[1].positions[0].size = 'many';

  await page.getByRole('button', { name: 'Open a file' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open a scenario file' });
  await dialog.getByLabel('Or paste its text').fill(JSON.stringify(bad));
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  const note = dialog.getByRole('alert');
  await expect(note).toContainText('accounts[1].positions[0].size');
  await expect(note).toContainText('many');

  await dialog.getByLabel('Or paste its text').fill('{ not json');
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(note).toContainText('JSON');

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(stage.scenario).toHaveValue('canonical');
  await expect(stage.handle).toHaveAttribute('aria-valuenow', '95');
});

test('the menu puts another world on the stage', async ({ page }) => {
  const stage = new Stage(page);
  await stage.open('motion=none');
  await stage.setPrice('84');
  await stage.scenario.selectOption('canonical-empty-fund');
  await expect(stage.handle).toHaveAttribute('aria-valuenow', '95');
  await expect(stage.fund).toContainText('120');
});

test('an address that asks for what does not exist is told so', async ({ page }) => {
  const stage = new Stage(page);
  await stage.open('scenario=gone&theme=dark');
  await expect(page.getByText('Not understood in the address, and left out: scenario=gone')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
