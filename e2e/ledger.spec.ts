import { readFile } from 'node:fs/promises';
import { expect, type Locator, test } from '@playwright/test';
import { Stage } from './pages/stage.ts';

// Every movement of money of the canonical crash: three fills, each with what the fund adds, and two closings by ADL.

async function opened(stage: Stage): Promise<Locator> {
  await stage.open('motion=none');
  await stage.setPrice('84');
  await expect(stage.button('First ADL')).toBeVisible();
  await stage.ledger.getByRole('button', { name: 'Show every movement of money' }).click();
  return stage.ledger.getByRole('table', { name: /^Movements of money/ });
}

/** Rows of movements, the head left out. */
function rowsOf(table: Locator): Locator {
  return table.getByRole('row').filter({ has: table.page().getByRole('button', { name: /^Show event/ }) });
}

test('closed at first; then every movement, with sums that fit', async ({ page }) => {
  const stage = new Stage(page);
  await stage.open('motion=none');
  await expect(stage.ledger.getByRole('table')).toHaveCount(0);
  await stage.ledger.getByRole('button', { name: 'Show every movement of money' }).click();
  await expect(stage.ledger).toContainText('No money has moved yet.');
  await stage.setPrice('84');
  await expect(rowsOf(stage.ledger.getByRole('table', { name: /^Movements/ }))).toHaveCount(8);
  await expect(stage.ledger.getByRole('status')).toHaveText('8 movements, 9,000 USD in all');
  const lena = stage.ledger
    .getByRole('table', { name: /^Paid, received and net/ })
    .getByRole('row')
    .filter({ hasText: 'Lena' });
  await expect(lena).toContainText('+9,000');
});

test('filters by account, kind and step narrow the rows and the sums, and can be cleared', async ({ page }) => {
  const stage = new Stage(page);
  const table = await opened(stage);
  const sum = stage.ledger.getByRole('status');
  await stage.ledger.getByRole('combobox', { name: 'Account' }).selectOption('Insurance fund');
  await expect(rowsOf(table)).toHaveCount(3);
  await expect(sum).toHaveText('3 movements, 120 USD in all');
  await stage.ledger.getByRole('combobox', { name: 'Kind' }).selectOption('Closed by ADL');
  await expect(stage.ledger).toContainText('No movement fits these filters.');
  await stage.ledger.getByRole('combobox', { name: 'Account' }).selectOption('all');
  await expect(sum).toHaveText('2 movements, 5,400 USD in all');
  await stage.setPrice('80');
  await stage.ledger.getByRole('combobox', { name: 'Step' }).selectOption('1');
  await expect(rowsOf(table)).toHaveCount(2);
  await stage.ledger.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(rowsOf(table)).toHaveCount(8);
});

test('a row leads to its moment, by keyboard alone', async ({ page }) => {
  const stage = new Stage(page);
  const table = await opened(stage);
  const first = table.getByRole('button', {
    name: /^Show event \d+ of step 1: Liquidation fill, Market maker to Lena, 880$/,
  });
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(table.getByRole('button', { name: /Market maker to Lena, 1,740$/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(stage.now).toContainText('20 of Lena’s position sold to Market maker at 87');
  await expect(rowsOf(table)).toHaveCount(4);
  await expect(table.getByRole('button', { name: /Market maker to Lena, 1,740$/ })).toBeFocused();
});

test('CSV as a file, and the same as text to copy', async ({ page }) => {
  const stage = new Stage(page);
  await opened(stage);
  await stage.ledger.getByRole('combobox', { name: 'Kind' }).selectOption('Closed by ADL');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    stage.ledger.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('canonical.ledger.csv');
  const text = await readFile(await download.path(), 'utf8');
  expect(text.split('\n')).toHaveLength(4);
  expect(text).toContain('adlFilled,sol,Sol,lena,Lena,');
  await stage.ledger.getByRole('button', { name: 'CSV as text to copy' }).click();
  await expect(stage.ledger.getByRole('textbox', { name: 'The movements shown, as CSV' })).toHaveValue(text);
});

test('a long ledger keeps few rows in the page and still reaches its end', async ({ page }) => {
  const stage = new Stage(page);
  await stage.open('motion=none');
  const scenario = JSON.parse((await stage.saved('Scenario (JSON)')).text);
  const deposits = Array.from({ length: 120 }, () => ({ kind: 'deposit', account: 'sol', amount: '1' }));
  await page.getByRole('button', { name: 'Open a file' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open a scenario file' });
  await dialog.getByLabel('Or paste its text').fill(JSON.stringify({ ...scenario, script: [deposits] }));
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(dialog).toBeHidden();
  await stage.button('Play').click();

  await stage.ledger.getByRole('button', { name: 'Show every movement of money' }).click();
  const table = stage.ledger.getByRole('table', { name: /^Movements of money/ });
  await expect(table).toHaveAttribute('aria-rowcount', '121');
  expect(await rowsOf(table).count()).toBeLessThan(40);
  await expect.poll(() => furthest(table), { intervals: [50] }).toBe(121);
  await expect(rowsOf(table).last()).toContainText('outside');
});

/** Scrolls on to the last row there is in the page, and says which of all the rows it is. */
async function furthest(table: Locator): Promise<number> {
  const last = rowsOf(table).last();
  await last.scrollIntoViewIfNeeded();
  return Number(await last.getAttribute('aria-rowindex'));
}
